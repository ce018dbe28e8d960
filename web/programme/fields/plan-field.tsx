/** The safety plan of the programme (R6): the youth's own words under each part, one line each. */
import type { Field } from '../../../shared/programme/field.ts'
import type { FieldProps } from './field-props.ts'
import { valueOf } from './value-of.ts'

export const PlanField = ({ field, name, drafts }: FieldProps<Field & { kind: 'safetyPlan' }>) => {
  const plan = valueOf<Record<string, string>>(drafts, name, {})
  return (
    <div class="stack">
      {field.parts.map(({ id, label, hint }) => (
        <label key={id} class="field">
          <span>{label}</span>
          {hint !== undefined && <span class="quiet small">{hint}</span>}
          <textarea
            dir="auto"
            rows={3}
            value={plan[id] ?? ''}
            onInput={({ currentTarget }) =>
              drafts.set(name, JSON.stringify({ ...plan, [id]: currentTarget.value }))
            }
          />
        </label>
      ))}
    </div>
  )
}
