/** First on the board: whose shift has begun without them, and the hold that the door is under. */
import type { Board } from '../../../shared/contract/visit/coordinator.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { professionName } from '../../staff/names-of-terms.ts'
import { isDemo } from '../../staff/staff-pages.tsx'
import { boardText } from '../../text/board/sv.ts'
import { planText } from '../../text/plan/sv.ts'

const text = boardText.absent
const surgeText = planText.surge
const clock = (at: number): string => timeOfDay(at, 'sv-SE')

export const AbsentCard = ({ board: { absent, now } }: { board: Board }) =>
  absent.length === 0 ? null : (
    <section
      class="notice stack tight"
      data-kind={isDemo() ? 'waiting' : 'urgent'}
      aria-labelledby="absent"
    >
      <h2 id="absent">
        {text.title}: {absent.length}
      </h2>
      <ul class="plain-list">
        {absent.map(({ staff, firstName, profession, employer, starts, ends }) => (
          <li key={staff}>
            <strong>{text.minutes(Math.floor((now - starts) / 60_000))}</strong>{' '}
            {text.who(firstName, professionName(profession).toLowerCase(), employer)},{' '}
            {text.since(clock(starts), clock(ends))}
          </li>
        ))}
      </ul>
      <p class="small">
        {isDemo() ? text.invented : text.told} <a href="#planera">{text.toPlan}</a>
      </p>
    </section>
  )

export const SurgeNotice = ({ surge }: Pick<Board, 'surge'>) =>
  surge === undefined ? null : (
    <p class="notice" data-kind="waiting">
      <strong>{surgeText.now[surge.mode]}</strong> {surgeText.reasons[surge.reason]}.{' '}
      {surgeText.until(clock(surge.until))} <a href="#planera">{text.toPlan}</a>
    </p>
  )
