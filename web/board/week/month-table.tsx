/** A month of shifts: a row for each week, a cell for each day; a press on a day opens its week. */
import { useState } from 'preact/hooks'
import {
  addDays,
  hoursOf,
  instantOf,
  localTime,
  startOfDay,
  weekNumberOf,
} from '../../../shared/rules/opening/shift-times.ts'
import { longDates } from '../../data/format-times.ts'
import { Asking } from '../../staff/loading.tsx'
import { useStaffQuery } from '../../staff/use-staff-query.ts'
import { planText } from '../../text/plan/sv.ts'
import { firstOfMonth, mondaysOf, monthFrom, type Month } from '../plan/month-weeks.ts'
import type { PlanStore } from '../plan/plan-store.ts'
import { HoursByUnit, TakeOutPlan } from '../plan/plan-tools.tsx'
import { clock } from '../plan/shift-block.tsx'
import { dutyKey } from '../plan/plan-week.ts'
import { matchesFilter, shiftFilter } from '../plan/shown-shifts.ts'

interface Props {
  desk: PlanStore
  /** Any moment of the month that is shown first. */
  at: number
  onWeek: (day: string) => void
}

const DayCell = ({ month, day, onWeek }: { month: Month; day: string } & Pick<Props, 'onWeek'>) => {
  const duties = month.duties.filter(
    (duty) => localTime(duty.starts).day === day && matchesFilter(duty, shiftFilter.value),
  )
  const holiday = month.holidays.find((one) => one.day === day)?.name
  const marks = [holiday, planText.clock[hoursOf(day)]].filter((mark) => mark !== undefined)
  if (day < month.first || day >= month.next) return <td class="month-outside" />
  return (
    <td>
      <button type="button" class="button plain small month-day" onClick={() => onWeek(day)}>
        {Number(day.slice(8))}
      </button>
      {marks.map((mark) => (
        <span key={mark} class="week-mark">
          {mark}
        </span>
      ))}
      <ul class="plain-list month-duties">
        {duties.map((duty) => (
          <li
            key={dutyKey(duty)}
            data-away={duty.away !== undefined}
            data-told={duty.findings.length > 0 && duty.away === undefined}
            title={duty.person.employer}
          >
            {clock(duty.starts)}–{clock(duty.ends)} {duty.person.firstName}
            {duty.away !== undefined && ` (${planText.away})`}
          </li>
        ))}
      </ul>
    </td>
  )
}

const Weeks = ({
  month,
  caption,
  onWeek,
}: { month: Month; caption: string } & Pick<Props, 'onWeek'>) => (
  <>
    <div class="week-scroll" tabIndex={0} role="region" aria-label={planText.calendar.title.month}>
      <table class="week-table month-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {planText.weekdays.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mondaysOf(month.first).map((monday) => (
            <tr key={monday}>
              <th scope="row">
                <button
                  type="button"
                  class="button plain small"
                  aria-label={planText.openWeek(weekNumberOf(monday))}
                  onClick={() => onWeek(monday)}
                >
                  {weekNumberOf(monday)}
                </button>
              </th>
              {Array.from({ length: 7 }, (_, on) => addDays(monday, on)).map((day) => (
                <DayCell key={day} month={month} day={day} onWeek={onWeek} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <HoursByUnit duties={month.duties} span={month} />
  </>
)

export const MonthTable = ({ desk, at, onWeek }: Props) => {
  const [moment, setMoment] = useState(at)
  const first = firstOfMonth(localTime(moment).day)
  const asked = useStaffQuery(() => desk.monthOf(moment), first)
  const month = asked.data
  const dates = longDates(startOfDay(first), startOfDay(monthFrom(first, 1)) - 1, 'sv-SE')
  const goTo = (months: -1 | 1) =>
    setMoment(instantOf({ day: monthFrom(first, months), time: '12:00' }))
  return (
    <>
      <div class="row plan-weeks">
        <p aria-live="polite" class="plan-when">
          <strong>{dates}</strong>
        </p>
        <button type="button" class="button quiet small" onClick={() => goTo(-1)}>
          {planText.monthBefore}
        </button>
        <button type="button" class="button quiet small" onClick={() => goTo(1)}>
          {planText.monthAfter}
        </button>
        {month !== undefined && (
          <TakeOutPlan
            duties={month.duties.filter(({ starts }) => starts >= month.from)}
            from={month.from}
          />
        )}
      </div>
      <Asking of={asked} words={planText.month} />
      {month !== undefined && <Weeks month={month} caption={dates} onWeek={onWeek} />}
    </>
  )
}
