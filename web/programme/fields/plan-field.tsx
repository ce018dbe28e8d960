/** The safety plan of the programme (R6): the youth's own words under each part, one line each. */
import type { Field } from '../../../shared/programme/field.ts'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import type { FieldProps } from './field-props.ts'
import { valueOf } from './value-of.ts'

export const PlanField = ({
  field,
  name,
  drafts,
  ofGroup,
}: FieldProps<Field & { kind: 'safetyPlan' }>) => {
  const plan = valueOf<Record<string, string>>(drafts, name, {})
  return (
    <div class="stack">
      {field.parts.map(({ id, label, hint }) => (
        <TextAreaField
          key={id}
          label={label}
          hint={hint}
          ofGroup={ofGroup}
          rows={3}
          value={plan[id] ?? ''}
          onInput={(text) => drafts.set(name, JSON.stringify({ ...plan, [id]: text }))}
        />
      ))}
    </div>
  )
}
