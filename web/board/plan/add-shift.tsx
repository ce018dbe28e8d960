/** A new shift, for somebody to be chosen. */
import { useState } from 'preact/hooks'
import { addDays, instantOf, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { planText as text } from '../../text/plan/sv.ts'
import type { PlanStore } from './plan-store.ts'

/** A new shift begins as an evening of four hours, for somebody to be chosen. */
export const PlanAdd = ({ desk }: { desk: PlanStore }) => {
  const plan = desk.plan.value
  const [staff, setStaff] = useState('')
  if (plan === undefined) return null
  const person = plan.people.find((one) => one.staff === staff) ?? plan.people[0]
  const add = () => {
    if (person === undefined) return
    const tomorrow = addDays(localTime(Math.max(plan.week.from, plan.week.now)).day, 1)
    const day =
      tomorrow > localTime(plan.week.to - 1).day ? localTime(plan.week.to - 1).day : tomorrow
    const starts = instantOf({ day, time: '17:00' })
    const ends = instantOf({ day, time: '21:00' })
    desk.begin({ starts, ends, talks: 2, all: false, person, channels: ['chat', 'voice', 'video'] })
  }
  return (
    <div class="row plan-add">
      <SelectField
        label={text.who}
        inRow
        value={person?.staff}
        options={plan.people.map((one) => ({
          value: one.staff,
          label: `${one.firstName}, ${one.employer}`,
        }))}
        onChoose={setStaff}
      />
      <button type="button" class="button quiet small" onClick={add}>
        {text.add}
      </button>
    </div>
  )
}
