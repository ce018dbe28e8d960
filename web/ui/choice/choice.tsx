/** Big choices instead of small fields: one question, one tap each, works with keyboard alone. */
import { useId } from 'preact/hooks'
import './choice.css'

export interface Option<V extends string> {
  value: V
  label: string
  hint?: string
}

interface Props<V extends string> {
  legend: string
  /** True when the page's heading already asks the question. */
  legendHidden?: boolean
  hint?: string
  options: readonly Option<V>[]
  chosen: readonly V[]
  /** Several may be chosen; otherwise a new choice replaces the old. */
  several?: boolean
  onChoose: (chosen: readonly V[]) => void
}

export const Choices = <V extends string>(props: Props<V>) => {
  const { legend, legendHidden, hint, options, chosen, several = false, onChoose } = props
  const name = useId()
  const toggle = (value: V, on: boolean) => {
    if (!several) return onChoose([value])
    onChoose(on ? [...chosen, value] : chosen.filter((other) => other !== value))
  }
  return (
    <fieldset class="choices" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend class={legendHidden === true ? 'visually-hidden' : ''}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} class="quiet small">
          {hint}
        </p>
      )}
      {options.map(({ value, label, hint: about }) => (
        <label key={value} class="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <span>
            {label}
            {about !== undefined && <span class="quiet small choice-hint">{about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
