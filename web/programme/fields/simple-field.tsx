/** Texts, times, sliders, choices, and a step of the own ladder. */
import { useId } from 'preact/hooks'
import type { SimpleField } from '../../../shared/programme/field.ts'
import type { Tied } from '../../ui/field/field.tsx'
import { words } from '../programme-words.ts'

interface Props {
  field: SimpleField
  /** Its label, its hint and what is wrong with it. */
  tied: Tied
  value: unknown
  ladder: readonly string[]
  onChange: (value: unknown) => void
}

const Slider = ({
  field,
  tied,
  value,
  onChange,
}: Props & { field: SimpleField & { kind: 'slider' } }) => {
  const { fields } = words()
  const { min, max, step } = field
  const set = typeof value === 'number'
  return (
    <div class="slider">
      <input
        {...tied}
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
      <output for={tied.id}>{set ? value : '–'}</output>
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

const LadderStep = ({ tied, value, ladder, onChange }: Props) => {
  const { fields } = words()
  const text = typeof value === 'string' ? value : ''
  if (ladder.length === 0)
    return (
      <>
        <p class="quiet small">{fields.noLadder}</p>
        <input
          dir="auto"
          {...tied}
          type="text"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </>
    )
  return (
    <select {...tied} value={text} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
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
  const { field, tied, value, onChange } = props
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
          {...tied}
          rows={5}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
    case 'text':
      return (
        <input
          dir="auto"
          {...tied}
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
          {...tied}
          type={field.kind === 'date' ? 'date' : 'datetime-local'}
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
  }
}
