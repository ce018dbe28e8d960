/** The week day by day, for a narrow screen: the door first, then who is there. */
import { startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { shortDay } from '../../data/format-times.ts'
import { planText } from '../../text/plan/sv.ts'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
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

export const WeekList = ({ desk, days, from, duties }: Props) => (
  <div class="stack">
    {days.map(({ day, isToday, marks, door }) => {
      const { begin, goOn } = dutiesOn(duties, day, from)
      return (
        <section key={day} class="week-day stack tight" aria-labelledby={`week-${day}`}>
          <h2 id={`week-${day}`} data-today={isToday}>
            {shortDay(startOfDay(day), 'sv-SE')}
            {marks.map((mark) => (
              <span key={mark} class="week-mark">
                {mark}
              </span>
            ))}
          </h2>
          <div class="week-door">
            <DoorWords door={door} />
          </div>
          {goOn.map((duty) => (
            <WeekTail key={dutyKey(duty)} duty={duty} />
          ))}
          {begin.length === 0 && <p class="small quiet">{text.none}</p>}
          <ul class="plain-list stack tight">
            {begin.map((duty) => (
              <li key={dutyKey(duty)}>
                <WeekChip desk={desk} duty={duty} withUnit />
              </li>
            ))}
          </ul>
        </section>
      )
    })}
  </div>
)
