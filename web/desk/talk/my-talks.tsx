/** My talks and what each of them asks of me: who waits longest on top, each with the key that opens it. */
import { useRef, useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { byWhoWaits, steadyOrder, turnOf, type Turn } from '../../data/talk/whose-turn.ts'
import { minutesSince, now as clock, secondsUntil } from '../../data/ticking-clock.ts'
import { staffText } from '../../text/staff/sv.ts'
import { OneLine } from '../masking/covered-line.tsx'
import { nameOf, type OpenTalk } from './open-talks.ts'
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

const goneWords = (goneAt: number): string => {
  const minutes = minutesSince(goneAt)
  return minutes === 0 ? text.goneNow : text.gone(minutes)
}

const silentWords = (since: number): string => {
  const isLong = clock.value - since >= times.unanswered
  return isLong ? text.silentLong(minutesSince(since)) : text.silent
}

/** What this page knows of a youth who is not there, or what the service does. */
export const absenceWords = (
  { state, youthAsleep }: DeskVisit,
  { talk, silentSince }: Pick<OpenTalk, 'talk' | 'silentSince'>,
): string | undefined => {
  if (state === 'over') return undefined
  const gone = talk.goneSince.value
  if (gone !== undefined) return goneWords(gone)
  const silent = silentSince.value
  if (silent !== undefined) return silentWords(silent)
  return youthAsleep === true ? text.asleep : undefined
}

const turn = (visit: DeskVisit, { talk }: Pick<OpenTalk, 'talk'>) =>
  turnOf(talk.lines.value, visit.talkingAt ?? visit.calledAt)

/** Whose turn it is, for how long; of a talk that waits for something else, for what. */
const TurnWords = ({ visit, whose, since, unsent }: { visit: DeskVisit } & Turn) => {
  const { state } = visit
  if (state !== 'talking')
    return (
      <span class="talk-row-turn small" data-state={state}>
        {stateWords(visit)}
      </span>
    )
  const words = whose === 'mine' ? text.myTurn : text.theirTurn
  return (
    <span class="talk-row-turn small" data-turn={whose}>
      {unsent === undefined ? words(minutesSince(since)) : text.unsent[unsent]}
    </span>
  )
}

const TalkRow = ({ visit, number }: { visit: DeskVisit; number: number }) => {
  const deskStore = useDeskStore()
  const open = deskStore.talks.of(visit)
  const { talk } = open
  const unread = open.unread.value
  const now = turn(visit, open)
  const absence = absenceWords(visit, open)
  const isOver = visit.state === 'over'
  const current = focusedVisit(deskStore)?.visit === visit.visit
  return (
    <li>
      <button
        type="button"
        class="talk-row"
        aria-current={current}
        aria-keyshortcuts={`Alt+${number}`}
        data-waits={visit.state === 'talking' && now.whose === 'mine'}
        onClick={() => {
          deskStore.actions.focused.value = visit.visit
          deskStore.tab.value = isOver ? 'know' : 'talk'
        }}
      >
        <span class="talk-row-name">
          <kbd aria-hidden="true">{number}</kbd> {nameOf(visit)}
        </span>
        <LevelMark level={visit.level} />
        <span class="talk-row-said">
          <TurnWords visit={visit} {...now} />
          <span class="talk-row-last small quiet" dir="auto">
            {talk.typing.value
              ? text.writes
              : now.last !== undefined && <OneLine level={visit.level} words={now.last} />}
          </span>
        </span>
        {unread > 0 && (
          <strong class="unread small">
            {unread}
            <span class="visually-hidden"> {text.unreadLines(unread)}</span>
          </strong>
        )}
        {absence !== undefined && <span class="talk-row-gone small">{absence}</span>}
      </button>
    </li>
  )
}

export const MyTalks = ({ visits }: { visits: readonly DeskVisit[] }) => {
  const { talks } = useDeskStore()
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const shown = useRef<readonly string[]>([])
  const wanted = byWhoWaits(
    visits.map((visit) => ({ ...visit, turn: turn(visit, talks.of(visit)) })),
  )
  shown.current = steadyOrder(shown.current, wanted, pointed || focused)
  const rows = shown.current.flatMap((id) => visits.filter(({ visit }) => visit === id))
  return (
    <section aria-labelledby="my-talks" class="desk-part">
      <h2 id="my-talks">{text.title}</h2>
      {visits.length === 0 ? (
        <p class="quiet small">{text.empty}</p>
      ) : (
        <ol
          class="plain-list talk-rows"
          onPointerEnter={() => setPointed(true)}
          onPointerLeave={() => setPointed(false)}
          onFocusIn={() => setFocused(true)}
          onFocusOut={({ currentTarget, relatedTarget }) =>
            setFocused(currentTarget.contains(relatedTarget as Node | null))
          }
        >
          {rows.map((visit) => (
            <TalkRow key={visit.visit} visit={visit} number={visits.indexOf(visit) + 1} />
          ))}
        </ol>
      )}
    </section>
  )
}
