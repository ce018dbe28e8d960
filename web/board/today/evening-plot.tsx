/** How the day has been, hour by hour and level by level: a small plot, with its figures in a table for whoever reads those. */
import type { Board } from '../../../shared/contract/visit/coordinator.ts'
import { hoursOf, localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'
import { levelName } from '../../staff/names-of-terms.ts'
import { boardText } from '../../text/board/sv.ts'
import { planText } from '../../text/plan/sv.ts'

const text = boardText.evening
const levels: readonly Level[] = [1, 2, 3, 4, 5]
const height = 80
const step = 26
const bar = 18

type Hour = Board['evening'][number]
const sumOf = (hour: Hour): number => levels.reduce((sum, level) => sum + hour[`p${level}`], 0)

/** What is most urgent stands on the ground, where heights can be compared. */
const Column = ({ hour, at, most }: { hour: Hour; at: number; most: number }) => {
  let top = height
  return (
    <>
      {levels.map((level) => {
        const tall = (hour[`p${level}`] / most) * (height - 14)
        top -= tall
        return tall === 0 ? null : (
          <rect
            key={level}
            class="bar-fill"
            data-level={level}
            x={at * step + (step - bar) / 2}
            y={top}
            width={bar}
            height={tall}
          />
        )
      })}
      <text class="evening-count" x={at * step + step / 2} y={top - 3}>
        {sumOf(hour)}
      </text>
      <text class="evening-hour" x={at * step + step / 2} y={height + 13}>
        {String(hour.hour).padStart(2, '0')}
      </text>
    </>
  )
}

/** Empty hours between two that are not are shown too: a gap is part of the evening. */
const withGaps = (hours: readonly Hour[]): Hour[] => {
  const [first, last] = [hours[0]?.hour ?? 0, hours.at(-1)?.hour ?? -1]
  const all = Array.from({ length: Math.min(24, last - first + 1) }, (_, on) => first + on)
  const none = { p1: 0, p2: 0, p3: 0, p4: 0, p5: 0 }
  return all.map((hour) => hours.find((one) => one.hour === hour) ?? { hour, ...none })
}

/** Of the night on which the clock goes back, the hour that comes twice is one column. */
const isDouble = (evening: Board['evening'], now: number): boolean =>
  evening.some(({ hour }) => hour === 2) && hoursOf(localTime(now).day) > 24

export const EveningPlot = ({ evening, now }: Pick<Board, 'evening' | 'now'>) => {
  const hours = withGaps(evening)
  const most = Math.max(1, ...hours.map(sumOf))
  const used = levels.filter((level) => evening.some((hour) => hour[`p${level}`] > 0))
  // An empty plot would only fill space.
  if (evening.length === 0) return null
  return (
    <section class="card stack tight evening" aria-labelledby="evening">
      <h2 id="evening">{text.title}</h2>
      <svg
        viewBox={`0 0 ${Math.max(6, hours.length) * step} ${height + 18}`}
        aria-hidden="true"
        focusable="false"
      >
        {hours.map((hour, at) => (
          <Column key={hour.hour} hour={hour} at={at} most={most} />
        ))}
      </svg>
      <ul class="plain-list evening-levels small" aria-hidden="true">
        {used.map((level) => (
          <li key={level} data-level={level}>
            {levelName(level)}
          </li>
        ))}
      </ul>
      <p class="small quiet">
        {text.why}
        {isDouble(evening, now) && ` ${planText.twice}`}
      </p>
      <div class="visually-hidden">
        <table>
          <caption>{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.hour}</th>
              {levels.map((level) => (
                <th key={level} scope="col">
                  {levelName(level)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {evening.map((hour) => (
              <tr key={hour.hour}>
                <th scope="row">{text.from(hour.hour)}</th>
                {levels.map((level) => (
                  <td key={level}>{hour[`p${level}`]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
