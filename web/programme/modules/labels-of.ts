/** What the answers of a companion are called, also those inside a field: rows, steps, parts and statements. */
import type { Field } from '../../../shared/programme/field.ts'
import type { ProgrammeText } from '../../text/programme/type.ts'

interface Named {
  readonly id: string
  readonly label: string
}

const inside = (field: Field, { step, hard }: ProgrammeText['fields']): readonly Named[] => {
  switch (field.kind) {
    case 'repeat':
      return field.fields
    case 'safetyPlan':
      return field.parts
    case 'survey':
      return field.items
    case 'ladder':
      return [
        { id: 'steg', label: step },
        { id: 'svarighet', label: hard },
      ]
    default:
      return []
  }
}

export const labelsOf = (
  fields: readonly Field[],
  words: ProgrammeText['fields'],
): ((id: string) => string) => {
  const all = fields.flatMap((field): Named[] => [field, ...inside(field, words)])
  return (id) => all.find((one) => one.id === id)?.label ?? id
}
