/** A coordinator calls this person in: why, until when, and three answers. It stays until it is over. */
import { planText } from '../../text/plan/sv.ts'
import { shiftsText } from '../../text/shifts/sv.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { now } from '../../data/ticking-clock.ts'
import type { DeskState } from '../desk-state.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { useDeskStore } from '../desk-store.ts'

const text = shiftsText.calledIn

export const CalledIn = ({ state }: { state: DeskState }) => {
  const { desk, actions } = useDeskStore()
  const call = state.calledIn
  if (call === undefined || call.until <= now.value || state.status === 'here') return null
  const answer = async (said: 'coming' | 'cannot') => {
    const done = await attempt(() => desk.api.answerCall({ answer: said }))
    if (done?.outcome === 'over') tell('info', text.over)
    await desk.refresh()
  }
  return (
    <div class="notice called-in" data-kind="urgent" role="alert">
      <p>
        <strong>{text.title}.</strong> {planText.surge.reasons[call.reason]}.{' '}
        {text.until(timeOfDay(call.until, 'sv-SE'))}{' '}
        {call.answer !== undefined && text.answered[call.answer]}
      </p>
      <div class="row">
        <button
          type="button"
          class="button small"
          onClick={() => void actions.duty({ status: 'here' })}
        >
          {text.here}
        </button>
        {(['coming', 'cannot'] as const)
          .filter((one) => one !== call.answer)
          .map((one) => (
            <button
              type="button"
              key={one}
              class="button quiet small"
              onClick={() => void answer(one)}
            >
              {text[one]}
            </button>
          ))}
      </div>
    </div>
  )
}
