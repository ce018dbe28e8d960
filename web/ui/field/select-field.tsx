/** One of several in a list: what comes back is what was given, and never words of the page. */
import { Field, type FieldWords } from './field.tsx'

export interface ListOption<V extends string | number> {
  value: V
  label: string | number
}

interface Props<V extends string | number> extends FieldWords {
  options: readonly ListOption<V>[]
  /** Left out where the page need not know what is chosen. */
  value?: V | undefined
  required?: boolean
  onChoose: (value: V) => void
}

export const SelectField = <V extends string | number>(props: Props<V>) => {
  const { options, value, required, onChoose, ...words } = props
  const choose = (chosen: string) => {
    const found = options.find((one) => String(one.value) === chosen)
    if (found !== undefined) onChoose(found.value)
  }
  return (
    <Field {...words}>
      {(tied) => (
        <select
          {...tied}
          autocomplete="off"
          required={required}
          value={value}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
