/** A day handed on: offered to one colleague or to all, and theirs only when they take it. */
import { useState } from 'preact/hooks'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { planText as text } from '../../text/plan/sv.ts'
import type { PlanStore } from './plan-store.ts'

export const PlanOffer = ({ desk, duty }: { desk: PlanStore; duty: PlannedDuty }) => {
  const [to, setTo] = useState('')
  const people = (desk.plan.value?.people ?? []).filter(({ staff }) => staff !== duty.person.staff)
  return (
    <div class="row plan-add">
      <label class="row">
        {text.offerTo}
        <select value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          <option value="">{text.everybody}</option>
          {people.map(({ staff, firstName, employer }) => (
            <option key={staff} value={staff}>
              {firstName}, {employer}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button small" onClick={() => void desk.offer(duty, to)}>
        {text.offer}
      </button>
      <p class="small quiet">{text.offerWhy}</p>
    </div>
  )
}
