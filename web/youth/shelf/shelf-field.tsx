/** One thing to fill in on the shelf; the compiler lets through no kind that wants a treatment around it. */
import { useState } from 'preact/hooks'
import type { Field as Asked, SimpleField } from '../../../shared/programme/field.ts'
import { Field, type FieldWords } from '../../ui/field/field.tsx'
import { FieldGroup } from '../../ui/field/field-group.tsx'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import type { ShelfText } from '../../text/shelf/type.ts'
import { write, written } from './shelf-storage.ts'

interface Props {
  field: Asked
  /** What it is kept under. */
  name: string
  text: ShelfText
}

const figures = ({ min, max, step }: SimpleField & { kind: 'slider' }): number[] =>
  Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, at) => min + at * step)

const Rows = ({ field, name, text }: Props & { field: Asked & { kind: 'repeat' } }) => {
  const isWritten = (row: number) =>
    Object.keys(written.value).some((key) => key.startsWith(`${name}.${row}.`))
  const last = Math.max(0, ...Array.from({ length: field.max }, (_, row) => row).filter(isWritten))
  const [more, setMore] = useState(0)
  const shown = Math.min(field.max, last + 1 + more)
  return (
    <div class="stack">
      {Array.from({ length: shown }, (_, row) => (
        <section key={row} class="stack" aria-label={`${field.label}, ${text.row(row + 1)}`}>
          {row > 0 && (
            <p>
              <strong>{text.row(row + 1)}</strong>
            </p>
          )}
          {field.fields.map((inner) => (
            <ShelfField
              key={inner.id}
              field={inner as Asked}
              name={`${name}.${row}.${inner.id}`}
              text={text}
            />
          ))}
        </section>
      ))}
      {shown < field.max && (
        <button type="button" class="button quiet" onClick={() => setMore(more + 1)}>
          {text.add}
        </button>
      )}
    </div>
  )
}

export const ShelfField = ({ field, name, text }: Props) => {
  const isOptional = field.optional === true
  const label = (
    <>
      {field.label}
      {isOptional && <span class="quiet"> ({text.optional})</span>}
    </>
  )
  const said: FieldWords = { label, hint: field.hint }
  const line = (key: string, words: FieldWords) => (
    <TextField {...words} value={written.value[key] ?? ''} onInput={(value) => write(key, value)} />
  )
  switch (field.kind) {
    case 'longtext':
      return (
        <TextAreaField
          {...said}
          rows={3}
          value={written.value[name] ?? ''}
          onInput={(value) => write(name, value)}
        />
      )
    case 'slider':
      return (
        <Field {...said}>
          {(tied) => (
            <select
              {...tied}
              value={written.value[name] ?? ''}
              onChange={({ currentTarget }) => write(name, currentTarget.value)}
            >
              <option value="">{text.notSet}</option>
              {figures(field).map((figure) => (
                <option key={figure} value={figure}>
                  {figure}
                </option>
              ))}
            </select>
          )}
        </Field>
      )
    case 'list':
      return (
        <FieldGroup {...said}>
          {(ofGroup) => (
            <ol class="stack tight">
              {Array.from({ length: field.count }, (_, at) => (
                <li key={at}>
                  {line(`${name}.${at}`, {
                    label: `${field.label}, ${text.row(at + 1)}`,
                    labelHidden: true,
                    ofGroup,
                  })}
                </li>
              ))}
            </ol>
          )}
        </FieldGroup>
      )
    case 'repeat':
      return <Rows field={field} name={name} text={text} />
    default:
      return line(name, said)
  }
}
