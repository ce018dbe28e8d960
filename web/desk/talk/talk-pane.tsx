/** One talk in the middle: who, how it stands, the chat, and what can be done about it. */
import { useEffect, useRef } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { Chat } from '../../ui/chat/chat.tsx'
import { Icon } from '../../ui/icons/icons.tsx'
import { LevelMark } from '../../staff/level-mark.tsx'
import { clockSince, secondsUntil } from '../../data/ticking-clock.ts'
import { staffText } from '../../text/staff/sv.ts'
import { masking, mayCover } from '../masking/lazy-masking.ts'
import { Medium, More, Sound } from './change-medium.tsx'
import { absenceWords, stateWords } from './my-talks.tsx'
import { NewPages } from './new-pages.tsx'
import { nameOf } from './open-talks.ts'
import { UnsentDraft } from './unsent-draft.tsx'
import { useDeskStore, type Dialog } from '../desk-store.ts'

const { talks, handover, release, end, close, chat, write } = staffText

/** What can be done with the talk; the way out of it is the last and the least. */
const Actions = ({ visit }: { visit: DeskVisit }) => {
  const { dialog, actions } = useDeskStore()
  const open = (name: 'hand-over' | 'end') => () => {
    const wanted: Dialog = { name, visit: visit.visit }
    dialog.value = wanted
  }
  const isHandingOver = visit.state === 'asking' || visit.state === 'offered'
  return (
    <div class="talk-actions">
      {visit.state !== 'called' && <More visit={visit} />}
      {isHandingOver && (
        <button
          type="button"
          class="button quiet small"
          onClick={() => void actions.withdraw(visit.visit)}
        >
          {handover.withdraw}
        </button>
      )}
      {visit.state === 'talking' && (
        <button
          type="button"
          class="button quiet small"
          aria-keyshortcuts="Alt+L"
          onClick={open('hand-over')}
        >
          {handover.button}
        </button>
      )}
      <button
        type="button"
        class="button quiet small"
        aria-label={visit.state === 'called' ? release.button : end.button}
        aria-keyshortcuts="Alt+A"
        onClick={open('end')}
      >
        <Icon name="more" />
      </button>
    </div>
  )
}

/** The talk has ended: its form waits in the work area, which on a phone is behind another tab. */
const ToClose = ({ visit }: { visit: DeskVisit }) => {
  const { actions, tab } = useDeskStore()
  return (
    <p class="to-close talk-notice">
      <button
        type="button"
        class="button small"
        onClick={() => {
          actions.focused.value = visit.visit
          tab.value = 'know'
        }}
      >
        {close.open}
      </button>
    </p>
  )
}

const Handover = ({ visit }: { visit: DeskVisit }) => {
  if (visit.state !== 'asking' && visit.state !== 'offered') return null
  const words =
    visit.state === 'asking'
      ? handover.asking
      : handover.offered(secondsUntil(visit.offeredUntil ?? 0))
  return (
    <p class="notice talk-notice" data-kind="waiting">
      {words}
    </p>
  )
}

export const TalkPane = ({ visit, focused }: { visit: DeskVisit; focused: boolean }) => {
  const { actions, talks: open, tab } = useDeskStore()
  const pane = useRef<HTMLElement>(null)
  const here = open.of(visit)
  const { talk, draft, read } = here
  const name = nameOf(visit)
  /** On a phone the talk may be behind another tab, and then nobody has read it. */
  const readIfShown = () => {
    if (pane.current?.checkVisibility() === true) read()
  }
  useEffect(readIfShown, [tab.value])
  const isOver = visit.state === 'over'
  const Covered = mayCover(visit.level) ? masking.part.value?.CoveredWords : undefined
  const absence = absenceWords(visit, here)
  return (
    <section
      ref={pane}
      class="talk-pane"
      aria-label={name}
      data-focused={focused}
      data-level={visit.level}
      data-visit={visit.visit}
      onFocusIn={() => (actions.focused.value = visit.visit)}
      onPointerDown={() => (actions.focused.value = visit.visit)}
    >
      <header class="talk-head">
        <h2>
          {name} <LevelMark level={visit.level} />
        </h2>
        <p class="small quiet">
          {stateWords(visit)} · {clockSince(visit.talkingAt ?? visit.calledAt)}
        </p>
        {!isOver && <Actions visit={visit} />}
      </header>
      {absence !== undefined && (
        <p class="notice talk-notice" data-kind="waiting" role="status">
          {absence}
        </p>
      )}
      {!isOver && <NewPages visit={visit} talk={talk} keys={open.keys} side="counsellor" />}
      <Handover visit={visit} />
      {!isOver && <Medium visit={visit} />}
      {!isOver && <Sound visit={visit} />}
      {visit.state === 'called' && <p class="quiet talk-notice">{write.notYet}</p>}
      <Chat
        key={visit.visit}
        text={{ ...chat, log: `${chat.log}: ${name}`, write: write.label(name) }}
        side="counsellor"
        other={name}
        lines={talk.lines.value}
        loaded={talk.loaded.value}
        typing={talk.typing.value}
        held={talk.held.value}
        draft={draft.value}
        onDraft={(text) => {
          draft.value = text
          talk.type()
        }}
        onSay={talk.say}
        onRead={readIfShown}
        heard={Covered && ((words) => <Covered words={words} />)}
        canWrite={!isOver && visit.state !== 'called'}
      />
      {isOver && <UnsentDraft draft={draft} />}
      {isOver && <ToClose visit={visit} />}
    </section>
  )
}

/** What the middle shows when nothing is open. */
export const NoTalk = ({ away }: { away: boolean }) => (
  <div class="no-talk quiet">
    <p>{away ? talks.noneAway : talks.none}</p>
  </div>
)
