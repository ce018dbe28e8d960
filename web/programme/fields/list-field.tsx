/** So many short texts, as many as asked for. */
import type { Field } from '../../../shared/programme/field.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { words } from '../programme-words.ts'
import type { FieldProps } from './field-props.ts'
import { valueOf } from './value-of.ts'

export const ListField = ({
  field,
  name,
  drafts,
  ofGroup,
}: FieldProps<Field & { kind: 'list' }>) => {
  const { fields } = words()
  const texts = valueOf<string[]>(drafts, name, [])
  const put = (at: number, text: string) =>
    drafts.set(
      name,
      JSON.stringify(
        Array.from({ length: field.count }, (_, place) =>
          place === at ? text : (texts[place] ?? ''),
        ),
      ),
    )
  return (
    <ol class="stack tight numbered">
      {Array.from({ length: field.count }, (_, at) => (
        <li key={at}>
          <TextField
            label={`${field.label}, ${fields.row(at + 1)}`}
            labelHidden
            ofGroup={ofGroup}
            value={texts[at] ?? ''}
            onInput={(text) => put(at, text)}
          />
        </li>
      ))}
    </ol>
  )
}
