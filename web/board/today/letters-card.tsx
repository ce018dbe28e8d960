/** Letters on the board: what waits now first, then how the promise has been kept. */
import type { Board } from '../../../shared/contract/visit/coordinator.ts'
import { Count } from '../../staff/count.tsx'
import { boardText as text } from '../../text/board/sv.ts'

export const LettersCard = ({ letters }: Pick<Board, 'letters'>) => (
  <section class="card stack" aria-labelledby="board-letters">
    <h2 id="board-letters">{text.letters.title}</h2>
    <dl class="counts">
      <Count name={text.letters.late} value={letters.late} late={letters.late > 0} />
      <Count name={text.letters.waiting} value={letters.waiting} />
      <Count name={text.letters.urgent} value={letters.urgent} />
      <Count name={text.letters.withoutOwner} value={letters.withoutOwner} />
    </dl>
    <h3>{text.letters.lately(letters.weeks)}</h3>
    <dl class="counts">
      <Count name={text.letters.answered} value={letters.answered ?? text.hidden} />
      <Count name={text.letters.inTime} value={letters.inTime ?? text.hidden} />
      <Count name={text.letters.tooLate} value={letters.tooLate ?? text.hidden} />
      <Count
        name={text.letters.median}
        value={
          letters.medianHours === undefined ? text.few : text.letters.hours(letters.medianHours)
        }
      />
    </dl>
  </section>
)
