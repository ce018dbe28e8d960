/** My talks and what each of them asks of me, in the order of the keys Alt+1 to Alt+6. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { clockSince, minutesSince, secondsUntil } from '../../data/ticking-clock.ts'
import { staffText } from '../../text/staff/sv.ts'
import { nameOf } from './open-talks.ts'
import { focusedVisit, useDeskStore } from '../desk-store.ts'

const text = staffText.talks

/** The state of a talk in words, with the time that is left where something runs out. */
export const stateWords = (visit: DeskVisit): string => {
  if (visit.state === 'called') {
    const left = secondsUntil(visit.readyBy ?? 0)
    return left > 0 ? text.called(left) : text.calledOut
  }
  if (visit.state === 'offered') return text.offered(secondsUntil(visit.offeredUntil ?? 0))
  return text[visit.state]
}

export const goneWords = (goneAt: number): string => {
  const minutes = minutesSince(goneAt)
  return minutes === 0 ? text.goneNow : text.gone(minutes)
}

const TalkRow = ({ visit, number }: { visit: DeskVisit; number: number }) => {
  const deskStore = useDeskStore()
  const { unread: count, talk } = deskStore.talks.of(visit)
  const unread = count.value
  const gone = talk.goneSince.value
  const current = focusedVisit(deskStore)?.visit === visit.visit
  return (
    <li>
      <button
        type="button"
        class="talk-row"
        aria-current={current}
        aria-keyshortcuts={`Alt+${number}`}
        onClick={() => {
          deskStore.actions.focused.value = visit.visit
          deskStore.tab.value = 'talk'
        }}
      >
        <span class="talk-row-name">
          <kbd aria-hidden="true">{number}</kbd> {nameOf(visit)}
        </span>
        <LevelMark level={visit.level} />
        <span class="talk-row-time quiet">{clockSince(visit.talkingAt ?? visit.calledAt)}</span>
        <span class="talk-row-state small" data-state={visit.state}>
          {stateWords(visit)}
        </span>
        {unread > 0 && <strong class="unread small">{text.unread(unread)}</strong>}
        {gone !== undefined && visit.state !== 'over' && (
          <span class="talk-row-gone small">{goneWords(gone)}</span>
        )}
        {visit.youthAsleep === true && visit.state !== 'over' && (
          <span class="talk-row-gone small">{text.asleep}</span>
        )}
      </button>
    </li>
  )
}

export const MyTalks = ({ visits }: { visits: readonly DeskVisit[] }) => (
  <section aria-labelledby="my-talks" class="desk-part">
    <h2 id="my-talks">{text.title}</h2>
    {visits.length === 0 ? (
      <p class="quiet small">{text.empty}</p>
    ) : (
      <ol class="plain-list talk-rows">
        {visits.map((visit, index) => (
          <TalkRow key={visit.visit} visit={visit} number={index + 1} />
        ))}
      </ol>
    )}
  </section>
)
