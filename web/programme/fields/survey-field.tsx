/** A few statements with the same answers; each may be left out. */
import { useId } from 'preact/hooks'
import type { Field } from '../../../shared/programme/field.ts'
import type { FieldProps } from './field-props.ts'
import { valueOf } from './value-of.ts'

export const SurveyField = ({ field, name, drafts }: FieldProps<Field & { kind: 'survey' }>) => {
  const group = useId()
  const answers = valueOf<Record<string, string>>(drafts, name, {})
  return (
    <div class="stack">
      {field.items.map(({ id, label }) => (
        <fieldset key={id} class="choices">
          <legend>{label}</legend>
          {field.options.map((option) => (
            <label key={option.id} class="choice">
              <input
                type="radio"
                name={`${group}-${id}`}
                checked={answers[id] === option.id}
                onChange={() => drafts.set(name, JSON.stringify({ ...answers, [id]: option.id }))}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
