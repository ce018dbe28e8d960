/** Texts, times, sliders, choices, and a step of the own ladder. */
import { useId } from 'preact/hooks'
import type { SimpleField } from '../../../shared/programme/field.ts'
import { words } from '../programme-words.ts'

interface Props {
  field: SimpleField
  /** Of the control, so that a label and an error can point at it. */
  id: string
  value: unknown
  ladder: readonly string[]
  onChange: (value: unknown) => void
}

const Slider = ({
  field,
  id,
  value,
  onChange,
}: Props & { field: SimpleField & { kind: 'slider' } }) => {
  const { fields } = words()
  const { min, max, step } = field
  const set = typeof value === 'number'
  return (
    <div class="slider">
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={set ? value : min}
        data-set={set}
        aria-valuetext={set ? fields.of(value, max) : fields.notSet}
        onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
        // A thumb that stays where it lay is an answer too.
        onPointerUp={({ currentTarget }) => !set && onChange(Number(currentTarget.value))}
        onKeyUp={({ key, currentTarget }) => key === ' ' && onChange(Number(currentTarget.value))}
      />
      <output for={id}>{set ? value : '–'}</output>
      <span class="quiet small">{min}</span>
      <span class="quiet small">{max}</span>
    </div>
  )
}

const Options = ({
  field,
  value,
  onChange,
}: Props & { field: SimpleField & { kind: 'choice' | 'choices' } }) => {
  const name = useId()
  const several = field.kind === 'choices'
  const chosen = several ? ((value ?? []) as string[]) : [value]
  const toggle = (id: string, on: boolean) => {
    if (!several) return onChange(id)
    onChange(on ? [...(chosen as string[]), id] : chosen.filter((each) => each !== id))
  }
  return (
    <div class="choices">
      {field.options.map(({ id, label, hint }) => (
        <label key={id} class="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
          />
          <span>
            {label}
            {hint !== undefined && <span class="quiet small choice-hint">{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}

const LadderStep = ({ id, value, ladder, onChange }: Props) => {
  const { fields } = words()
  const text = typeof value === 'string' ? value : ''
  if (ladder.length === 0)
    return (
      <>
        <p class="quiet small">{fields.noLadder}</p>
        <input
          dir="auto"
          id={id}
          type="text"
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </>
    )
  return (
    <select id={id} value={text} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      <option value="">{fields.chooseStep}</option>
      {text !== '' && !ladder.includes(text) && <option value={text}>{text}</option>}
      {ladder.map((step) => (
        <option key={step} value={step}>
          {step}
        </option>
      ))}
    </select>
  )
}

export const SimpleFieldView = (props: Props) => {
  const { field, id, value, onChange } = props
  const text = typeof value === 'string' ? value : ''
  switch (field.kind) {
    case 'slider':
      return <Slider {...props} field={field} />
    case 'choice':
    case 'choices':
      return <Options {...props} field={field} />
    case 'ref':
      return <LadderStep {...props} />
    case 'longtext':
      return (
        <textarea
          dir="auto"
          id={id}
          rows={5}
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
    case 'text':
      return (
        <input
          dir="auto"
          id={id}
          type="text"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
    case 'date':
    case 'datetime':
      return (
        <input
          id={id}
          type={field.kind === 'date' ? 'date' : 'datetime-local'}
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
  }
}
