/** Two texts that belong together, row by row; the field's own words say what stands in the first and what in the second. */
import type { Field } from '../../../shared/programme/field.ts'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { words } from '../programme-words.ts'
import type { FieldProps } from './field-props.ts'
import { valueOf } from './value-of.ts'

type Pair = [string, string]

export const PairsField = ({
  field,
  name,
  drafts,
  ofGroup,
}: FieldProps<Field & { kind: 'pairs' }>) => {
  const { fields } = words()
  const written = valueOf<Pair[]>(drafts, name, [])
  const rows = Array.from(
    { length: Math.max(field.min, written.length) },
    (_, at): Pair => written[at] ?? ['', ''],
  )
  const put = (at: number, side: 0 | 1, text: string) =>
    drafts.set(
      name,
      JSON.stringify(
        rows.map((pair, place) =>
          place === at ? (side === 0 ? [text, pair[1]] : [pair[0], text]) : pair,
        ),
      ),
    )
  return (
    <div class="stack">
      {rows.map((pair, at) => (
        <div key={at} class="pair" role="group" aria-label={fields.row(at + 1)}>
          {([0, 1] as const).map((side) => (
            <TextAreaField
              key={side}
              label={side === 0 ? fields.first : fields.second}
              ofGroup={ofGroup}
              rows={2}
              value={pair[side]}
              onInput={(text) => put(at, side, text)}
            />
          ))}
        </div>
      ))}
      {rows.length < field.max && (
        <button
          type="button"
          class="button quiet"
          onClick={() => drafts.set(name, JSON.stringify([...rows, ['', '']]))}
        >
          {fields.add}
        </button>
      )}
    </div>
  )
}
