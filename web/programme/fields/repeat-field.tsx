/** The same few fields again and again, a row for each time: protocols, worry times, curves. */
import { useState } from 'preact/hooks'
import type { Field } from '../../../shared/programme/field.ts'
import { Field as FieldFrame, type Tied } from '../../ui/field/field.tsx'
import { FieldGroup } from '../../ui/field/field-group.tsx'
import { words } from '../programme-words.ts'
import { FieldLabel } from './field-label.tsx'
import type { FieldProps } from './field-props.ts'
import { rowsIn } from './rows-in.ts'
import { SimpleFieldView } from './simple-field.tsx'
import { valueOf } from './value-of.ts'

type Row = Record<string, unknown>

export const RepeatField = ({
  field,
  name,
  drafts,
  ladder,
  ofGroup,
}: FieldProps<Field & { kind: 'repeat' }>) => {
  const { fields } = words()
  const written = rowsIn(drafts, name)
  const fewest = Math.max(1, field.min)
  const [shown, setShown] = useState(Math.max(fewest, (written.at(-1) ?? -1) + 1))
  return (
    <div class="stack">
      {field.min > 1 && <p class="quiet small">{fields.hopedFor(field.min)}</p>}
      {Array.from({ length: shown }, (_, row) => {
        const key = `${name}.${row}`
        const values = valueOf<Row>(drafts, key, {})
        return (
          <section
            key={row}
            class="repeat-row stack"
            aria-label={`${field.label}, ${fields.row(row + 1)}`}
          >
            <p class="repeat-head">
              <strong>{fields.row(row + 1)}</strong>
              {written.includes(row) && (
                <button
                  type="button"
                  class="button plain small"
                  onClick={() => drafts.set(key, '{}')}
                >
                  {fields.remove}
                </button>
              )}
            </p>
            {field.fields.map((inner) => {
              const said = {
                id: `field-${field.id}-${row}-${inner.id}`,
                label: <FieldLabel field={inner} />,
                hint: inner.hint,
              }
              const control = (tied: Tied) => (
                <SimpleFieldView
                  field={inner}
                  tied={tied}
                  value={values[inner.id]}
                  ladder={ladder}
                  onChange={(value) =>
                    drafts.set(key, JSON.stringify({ ...values, [inner.id]: value }))
                  }
                />
              )
              const isOptions = inner.kind === 'choice' || inner.kind === 'choices'
              return isOptions ? (
                <FieldGroup key={inner.id} {...said}>
                  {() => control({ id: said.id })}
                </FieldGroup>
              ) : (
                <FieldFrame key={inner.id} {...said} ofGroup={ofGroup}>
                  {control}
                </FieldFrame>
              )
            })}
          </section>
        )
      })}
      {shown < field.max && (
        <button type="button" class="button quiet" onClick={() => setShown(shown + 1)}>
          {fields.add}
        </button>
      )}
    </div>
  )
}
