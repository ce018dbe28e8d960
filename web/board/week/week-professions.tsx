/** When somebody of each profession is planned to be there: a youth may wish for one of them. */
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { professionSpans } from '../../../shared/rules/opening/shift-door.ts'
import { addDays, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import type { Profession } from '../../../shared/ids.ts'
import { shortDay } from '../../data/format-times.ts'
import { professionName } from '../../staff/names-of-terms.ts'
import { planText } from '../../text/plan/sv.ts'
import type { WeekDay } from './week-days.tsx'
import { spanOf } from './opening-of-day.ts'

const text = planText.calendar

const timesOn = (duties: readonly PlannedDuty[], profession: Profession, day: string): string[] => {
  const [from, to] = [startOfDay(day), startOfDay(addDays(day, 1))]
  return professionSpans(duties, profession).flatMap(({ opens, closes }) => {
    const [begins, ends] = [Math.max(from, opens), Math.min(to, closes)]
    return begins < ends ? [spanOf(begins, ends, to)] : []
  })
}

interface Props {
  days: readonly WeekDay[]
  duties: readonly PlannedDuty[]
}

export const WeekProfessions = ({ days, duties }: Props) => {
  const professions = [...new Set(duties.map(({ person }) => person.profession))].sort()
  return (
    <details class="card">
      <summary>{text.professions}</summary>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={text.professions}>
        <table class="small">
          <thead>
            <tr>
              <th scope="col">{text.profession}</th>
              {days.map(({ day }) => (
                <th key={day} scope="col">
                  {shortDay(startOfDay(day), 'sv-SE')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {professions.map((profession) => (
              <tr key={profession}>
                <th scope="row">{professionName(profession)}</th>
                {days.map(({ day }) => {
                  const times = timesOn(duties, profession, day)
                  return (
                    <td key={day} class="number">
                      {times.length === 0 ? text.nobody : times.join(', ')}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
