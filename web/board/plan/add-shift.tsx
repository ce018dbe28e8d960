/** A new shift, for somebody to be chosen or told anew; and the week's single shifts once more. */
import { useState } from 'preact/hooks'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { addDays, instantOf, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { planText as text } from '../../text/plan/sv.ts'
import { NewPerson } from './new-person.tsx'
import type { PlanStore } from './plan-store.ts'

const somebodyNew = 'new'

/** A new shift begins as an evening of four hours. */
export const PlanAdd = ({ desk }: { desk: PlanStore }) => {
  const plan = desk.plan.value
  const [staff, setStaff] = useState('')
  if (plan === undefined) return null
  const person = plan.people.find((one) => one.staff === staff) ?? plan.people[0]
  const isNew = staff === somebodyNew || person === undefined
  const add = (somebody: PlannedDuty['person']) => {
    const tomorrow = addDays(localTime(Math.max(plan.week.from, plan.week.now)).day, 1)
    const day =
      tomorrow > localTime(plan.week.to - 1).day ? localTime(plan.week.to - 1).day : tomorrow
    const starts = instantOf({ day, time: '17:00' })
    const ends = instantOf({ day, time: '21:00' })
    desk.begin({
      starts,
      ends,
      talks: 2,
      all: false,
      person: somebody,
      channels: ['chat', 'voice', 'video'],
    })
  }
  return (
    <div class="stack tight">
      <div class="row filter-row plan-add">
        <SelectField
          label={text.who}
          inRow
          value={isNew ? somebodyNew : person.staff}
          options={[
            ...plan.people.map((one) => ({
              value: one.staff,
              label: `${one.firstName}, ${one.employer}`,
            })),
            { value: somebodyNew, label: text.newPerson.choose },
          ]}
          onChoose={setStaff}
        />
        {!isNew && (
          <button type="button" class="button quiet small" onClick={() => add(person)}>
            {text.add}
          </button>
        )}
        <button
          type="button"
          class="button quiet small"
          title={text.copy.why}
          aria-disabled={desk.saving.value}
          onClick={() => !desk.saving.value && void desk.copy()}
        >
          {desk.leftToCopy.value > 0 ? text.copy.goOn(desk.leftToCopy.value) : text.copy.button}
        </button>
      </div>
      {isNew && (
        <NewPerson
          onUse={(somebody) => {
            add(somebody)
            setStaff('')
          }}
        />
      )}
    </div>
  )
}
