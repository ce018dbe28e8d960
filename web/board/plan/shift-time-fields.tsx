/** The day and the times of a change by fields: for whoever neither drags nor uses arrows. */
import { addDays, localTime, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { spanOf } from '../../staff/shift-form/shift-fields.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TimeField } from '../../ui/time-fields/time-field.tsx'
import { planText as text } from '../../text/plan/sv.ts'
import { weekdayName } from './shift-block.tsx'
import type { Draft } from './plan-figures.ts'
import type { PlanStore } from './plan-store.ts'
import { dutyKey } from './plan-week.ts'

const days = (desk: PlanStore): string[] => {
  const from = desk.plan.value?.week.from
  const monday = from === undefined ? '' : localTime(from).day
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index))
}

export const PlanTimes = ({ desk, draft }: { desk: PlanStore; draft: Draft }) => {
  const from = localTime(draft.starts)
  const to = localTime(draft.ends)
  const duty = desk.shown.value.find((shown) => dutyKey(shown) === draft.key || shown.day === 'new')
  const set = (day: string, starts: string, ends: string) => {
    if (!/^\d\d:\d\d$/.test(starts) || !/^\d\d:\d\d$/.test(ends) || duty === undefined) return
    desk.change(duty, spanOf(day, starts, ends, draft))
  }
  const choices = days(desk)
  const known = choices.includes(from.day) ? choices : [from.day, ...choices]
  return (
    <div class="plan-fields">
      <SelectField
        label={text.day}
        value={from.day}
        options={known.map((day) => ({ value: day, label: weekdayName(startOfDay(day)) }))}
        onChoose={(value) => set(value, from.time, to.time)}
      />
      <TimeField
        label={text.from}
        whenLeft
        value={from.time}
        onSet={(value) => set(from.day, value, to.time)}
      />
      <TimeField
        label={text.to}
        whenLeft
        value={to.time}
        onSet={(value) => set(from.day, from.time, value)}
      />
    </div>
  )
}
