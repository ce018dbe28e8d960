/** Which week is shown: a week back, a week on, or the one with a day. */
import { localTime, weekNumberOf } from '../../../shared/rules/opening/shift-times.ts'
import { longDates } from '../../data/format-times.ts'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { planText as text } from '../../text/plan/sv.ts'
import type { PlanStore } from './plan-store.ts'

export const PlanWeeks = ({ desk }: { desk: PlanStore }) => {
  const week = desk.plan.value?.week
  if (week === undefined) return null
  const monday = localTime(week.from).day
  return (
    <div class="row plan-weeks">
      <p aria-live="polite" class="plan-when">
        <strong>{text.week(weekNumberOf(monday))}</strong>,{' '}
        {longDates(week.from, week.to - 1, 'sv-SE')}
      </p>
      <button type="button" class="button quiet small" onClick={() => void desk.goTo(-1)}>
        {text.before}
      </button>
      <button type="button" class="button quiet small" onClick={() => void desk.goTo(0)}>
        {text.thisWeek}
      </button>
      <button type="button" class="button quiet small" onClick={() => void desk.goTo(1)}>
        {text.after}
      </button>
      <DayField
        label={text.goTo}
        inRow
        required
        whenLeft
        value={monday}
        onSet={(value) => void desk.goToDay(value)}
      />
    </div>
  )
}
