/** Whose shift has begun without them, told to that person and to the backup; and the hold, as one word in the bar. */
import { timeOfDay } from '../../data/format-times.ts'
import { now } from '../../data/ticking-clock.ts'
import { planText } from '../../text/plan/sv.ts'
import { shiftsText } from '../../text/shifts/sv.ts'
import type { DeskState } from '../desk-state.ts'
import { useDeskStore } from '../desk-store.ts'

const text = shiftsText.absent
const clock = (at: number): string => timeOfDay(at, 'sv-SE')

export const Absent = ({ state }: { state: DeskState }) => {
  const { actions } = useDeskStore()
  const mine = state.absent?.find(({ staff }) => staff === state.staff.id)
  const others = (state.absent ?? []).filter((one) => one !== mine)
  const isLate = mine !== undefined && state.status === 'away'
  if (!isLate && others.length === 0) return null
  return (
    <div class="notice called-in" data-kind="waiting" role="status">
      {isLate && (
        <p class="row">
          {text.own(clock(mine.starts))}{' '}
          <button
            type="button"
            class="button small"
            onClick={() => void actions.duty({ status: 'here' })}
          >
            {text.here}
          </button>
        </p>
      )}
      {others.length > 0 && (
        <p>
          <strong>{text.others}:</strong>{' '}
          {others.map((one) => text.who(one.firstName, one.employer, clock(one.starts))).join('; ')}
        </p>
      )}
    </div>
  )
}

export const SurgeWord = ({ state: { surge } }: { state: DeskState }) =>
  surge === undefined || surge.until <= now.value ? null : (
    <p class="tag" role="status">
      {planText.surge.word[surge.mode]}
    </p>
  )
