/** A day handed on: offered to one colleague or to all, and theirs only when they take it. */
import { useState } from 'preact/hooks'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { planText as text } from '../../text/plan/sv.ts'
import type { PlanStore } from './plan-store.ts'

export const PlanOffer = ({ desk, duty }: { desk: PlanStore; duty: PlannedDuty }) => {
  const [to, setTo] = useState('')
  const people = (desk.plan.value?.people ?? []).filter(({ staff }) => staff !== duty.person.staff)
  return (
    <div class="row plan-add">
      <SelectField
        label={text.offerTo}
        inRow
        value={to}
        options={[
          { value: '', label: text.everybody },
          ...people.map(({ staff, firstName, employer }) => ({
            value: staff,
            label: `${firstName}, ${employer}`,
          })),
        ]}
        onChoose={setTo}
      />
      <button type="button" class="button small" onClick={() => void desk.offer(duty, to)}>
        {text.offer}
      </button>
      <p class="small quiet">{text.offerWhy}</p>
    </div>
  )
}
