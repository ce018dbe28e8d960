/** The days of the week as table and list share them: what is marked of each, and its door. */
import type { PlannedDuty, Week } from '../../../shared/contract/opening/plan.ts'
import { addDays, hoursOf, localTime, type Day } from '../../../shared/rules/opening/shift-times.ts'
import { planText } from '../../text/plan/sv.ts'
import { doorOf, type DoorDay } from './opening-of-day.ts'

export interface WeekDay {
  day: Day
  isToday: boolean
  /** Its holiday, and that the clock changes. */
  marks: string[]
  door: DoorDay
}

export const daysOf = (week: Week, shown: readonly PlannedDuty[]): WeekDay[] => {
  const monday = localTime(week.from).day
  const today = localTime(week.now).day
  return Array.from({ length: 7 }, (_, index) => {
    const day = addDays(monday, index)
    const holiday = week.holidays.find((one) => one.day === day)?.name
    const marks = [holiday, planText.clock[hoursOf(day)]].filter((mark) => mark !== undefined)
    return { day, isToday: day === today, marks, door: doorOf(shown, day) }
  })
}

export const DoorWords = ({ door: { open, gaps } }: { door: DoorDay }) => (
  <>
    {open.map(({ key, words }) => (
      <p key={key} class="week-open">
        {words}
      </p>
    ))}
    {gaps.map(({ key, when, why }) => (
      <p key={key} class="week-gap">
        <strong>{when}</strong> {why}
      </p>
    ))}
  </>
)
