/** The figures behind the board as tables: the wait by municipality, and the heat in numbers. */
import { addDays, isLeftOut, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { planText as text } from '../../text/plan/sv.ts'
import type { PlanStore } from './plan-store.ts'

const one = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

export const Fairness = ({ desk }: { desk: PlanStore }) => {
  const fairness = desk.plan.value?.fairness
  if (fairness === undefined) return null
  const { ratio } = fairness
  return (
    <section class="card stack tight" aria-labelledby="plan-fair">
      <h2 id="plan-fair">{text.fair}</h2>
      <p>{ratio === undefined ? text.ratioFew : text.ratio(one.format(ratio))}</p>
      <table>
        <caption class="small quiet">{text.fairWhy(fairness.weeks)}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{text.municipality}</th>
            <th scope="col">{text.wait}</th>
          </tr>
        </thead>
        <tbody>
          {fairness.municipalities.map(({ code, name, wait }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td class="number">
                {wait === undefined ? text.few : text.minutes(one.format(wait))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const hours = Array.from({ length: 24 }, (_, index) => index)

export const HeatTable = ({ desk }: { desk: PlanStore }) => {
  const plan = desk.plan.value
  if (plan === undefined) return null
  const monday = localTime(plan.week.from).day
  const slots = desk.slots.value
  return (
    <details class="card">
      <summary>{text.heatTable}</summary>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={text.heatTable}>
        <table>
          <caption class="small quiet">{text.cellWhy}</caption>
          <thead>
            <tr>
              <th scope="col">{text.hour}</th>
              {text.weekdays.map((day) => (
                <th key={day} scope="col">
                  {day}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map((hour) => (
              <tr key={hour}>
                <th scope="row">{String(hour).padStart(2, '0')}</th>
                {text.weekdays.map((_, index) => {
                  const day = addDays(monday, index)
                  // On the autumn night one of them has come twice, each with its own seats.
                  const seats = slots
                    .filter(
                      (slot) =>
                        slot.hourOfWeek === index * 24 + hour &&
                        localTime(slot.at).day === day &&
                        localTime(slot.at).time.endsWith(':00'),
                    )
                    .map((slot) => slot.seats)
                  const isLeft = isLeftOut({ day, time: `${String(hour).padStart(2, '0')}:00` })
                  if (isLeft) return <td key={day} class="number quiet" />
                  const youths = plan.demand.perHour[index * 24 + hour]
                  const shown =
                    youths === null || youths === undefined ? text.tooFew : one.format(youths)
                  return (
                    <td key={day} class="number">
                      {text.cell(shown, seats.length > 1 ? text.both(seats) : (seats[0] ?? 0))}
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
