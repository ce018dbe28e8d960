/** Talks that went without the counsellor: who, what became of them, and what had been said, until it is put away or the place of the youth is no longer kept. */
import { useEffect } from 'preact/hooks'
import { times } from '../../../shared/rules/line/times.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { now } from '../../data/ticking-clock.ts'
import { staffText } from '../../text/staff/sv.ts'
import { useDeskStore } from '../desk-store.ts'
import type { LostTalk } from './open-talks.ts'

const { talks: text, left, chat, state } = staffText

const Row = ({ lost, onClose }: { lost: LostTalk; onClose: () => void }) => (
  <li class="lost-talk stack tight">
    <p class="small">
      <strong>{lost.name}</strong> {left[lost.why]} {timeOfDay(lost.at, 'sv-SE')}
    </p>
    <details>
      <summary class="small">{text.whatWasSaid}</summary>
      <ol class="plain-list small lost-lines">
        {lost.lines.map(({ mid, from, by, text: words }) => (
          <li key={mid} dir="auto">
            <span class="quiet">{from === 'youth' ? lost.name : (by ?? chat.you)}: </span>
            {words}
          </li>
        ))}
      </ol>
    </details>
    <button type="button" class="button plain small" onClick={onClose}>
      {state.dismiss}
    </button>
  </li>
)

export const GoneTalks = () => {
  const { lost } = useDeskStore().talks
  // As long as the youth's own place is kept, and no longer.
  const fresh = lost.value.filter(({ at }) => now.value - at < times.grace)
  useEffect(() => {
    if (fresh.length < lost.peek().length) lost.value = fresh
  }, [fresh.length])
  if (fresh.length === 0) return null
  return (
    <section class="desk-part" aria-labelledby="lost-talks">
      <h2 id="lost-talks">{text.lostTitle}</h2>
      <ul class="plain-list">
        {fresh.map((one) => (
          <Row
            key={one.visit}
            lost={one}
            onClose={() => (lost.value = lost.peek().filter(({ visit }) => visit !== one.visit))}
          />
        ))}
      </ul>
    </section>
  )
}
