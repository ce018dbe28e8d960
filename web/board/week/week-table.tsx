/** The week as a table: a row for each employer, a column for each day, and the door above them. */
import { units } from '../../../shared/county/dalarna.ts'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { shortDay } from '../../data/format-times.ts'
import { planText } from '../../text/plan/sv.ts'
import type { PlanStore } from '../plan/plan-store.ts'
import { dutyKey } from '../plan/plan-week.ts'
import { dutiesOn, WeekChip, WeekTail } from './shift-chip.tsx'
import { DoorWords, type WeekDay } from './week-days.tsx'

const text = planText.calendar

interface Props {
  desk: PlanStore
  days: readonly WeekDay[]
  from: number
  duties: readonly PlannedDuty[]
}

/** An employer that plans nobody is a low row: seen to be empty, without taking the page. */
const UnitRow = ({ desk, days, from, name, duties }: Props & { name: string }) => (
  <tr data-empty={duties.length === 0}>
    <th scope="row">{name}</th>
    {days.map(({ day }, index) => {
      const { begin, goOn } = dutiesOn(duties, day, from)
      return (
        <td key={day} data-day={index}>
          {goOn.map((duty) => (
            <WeekTail key={dutyKey(duty)} duty={duty} />
          ))}
          {begin.map((duty) => (
            <WeekChip key={dutyKey(duty)} desk={desk} duty={duty} />
          ))}
        </td>
      )
    })}
  </tr>
)

export const WeekTable = (props: Props) => {
  const { days, duties } = props
  return (
    <div class="week-scroll" tabIndex={0} role="region" aria-label={text.caption}>
      <table class="week-table">
        <caption class="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.unit}</th>
            {days.map((one) => (
              <th key={one.day} scope="col" data-today={one.isToday}>
                {shortDay(startOfDay(one.day), 'sv-SE')}
                {one.marks.map((mark) => (
                  <span key={mark} class="week-mark">
                    {mark}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="week-door">
            <th scope="row">{text.door}</th>
            {days.map(({ day, door }) => (
              <td key={day}>
                <DoorWords door={door} />
              </td>
            ))}
          </tr>
          {units.map(({ id, name }) => (
            <UnitRow
              key={id}
              {...props}
              name={name}
              duties={duties.filter(({ person }) => person.unit === id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
