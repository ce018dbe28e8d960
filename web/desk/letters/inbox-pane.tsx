/** The county's letters: broken promises on top, then the urgent, and none without a way to an owner. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'
import { inboxParts, partOf } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { levelWords, topicName } from '../../staff/names-of-terms.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import type { DeskState } from '../desk-state.ts'
import { waitingIn } from './inbox-store.ts'
import { OneLine } from '../masking/covered-line.tsx'
import { shortDayAndTime } from '../../data/format-times.ts'
import { isShown, nextLetter, shownLetters } from './letter-list.ts'
import { LetterDue } from './letter-due.tsx'
import { LetterPane } from './letter-pane.tsx'
import { useDeskStore } from '../desk-store.ts'

const { inbox: text } = laterStaffText

const ownerWords = (letter: InboxLetter, me: string): string => {
  const { owner, offeredTo, state } = letter
  if (state === 'answered') return text.waitsForReading
  if (state === 'read') return text.read
  if (offeredTo?.id === me) return text.offeredToMe
  if (owner === undefined) return text.nobody
  if (owner.id !== me) return text.of(owner.firstName, owner.employer)
  return offeredTo === undefined ? text.mine : text.offered(offeredTo.firstName)
}

const Row = ({ letter, me }: { letter: InboxLetter; me: string }) => {
  const { inbox } = useDeskStore()
  const open = isUnanswered(letter.state)
  const words = letter.owner?.id === me ? inbox.beginsWith(letter.letter) : undefined
  return (
    <li>
      <button
        type="button"
        class="letter-row"
        data-urgent={open && letter.level <= 2}
        aria-current={inbox.chosen.value === letter.letter}
        onClick={() => void inbox.open(letter.letter, letter.owner?.id === me)}
      >
        <LevelMark level={letter.level} />
        <span class="letter-row-what">
          {topicsTold(letter).map(topicName).join(', ') || levelWords(letter.level)}
        </span>
        {words !== undefined && (
          <span class="small letter-row-words" dir="auto">
            <OneLine level={letter.level} words={words} />
          </span>
        )}
        <span class="small quiet">
          {text.arrived(shortDayAndTime(letter.writtenAt, 'sv-SE'))} ·{' '}
          <span>{ownerWords(letter, me)}</span>
        </span>
        <span class="small">
          {open ? <LetterDue letter={letter} /> : shortDayAndTime(letter.answeredAt ?? 0, 'sv-SE')}
        </span>
      </button>
    </li>
  )
}

const Rows = ({ letters, me }: { letters: readonly InboxLetter[]; me: string }) => (
  <ol class="plain-list letter-rows">
    {letters.map((letter) => (
      <Row key={letter.letter} letter={letter} me={me} />
    ))}
  </ol>
)

/** Whose letters are shown, with how many that would be. */
const Shown = ({ letters, me }: { letters: readonly InboxLetter[]; me: string }) => {
  const { inbox } = useDeskStore()
  return (
    <div class="line-levels" role="group" aria-label={text.show}>
      {shownLetters.map((one) => (
        <button
          type="button"
          key={one}
          class="line-level small"
          aria-pressed={inbox.shown.value === one}
          onClick={() => (inbox.shown.value = one)}
        >
          {text.shown[one]}{' '}
          {letters.filter((letter) => isShown(one, letter, me, inbox.toldAt.value)).length}
        </button>
      ))}
    </div>
  )
}

/** What waits, in the server's order and under a heading each: nobody has to look for the late ones. */
const Waiting = ({ letters, me }: { letters: readonly InboxLetter[]; me: string }) => {
  const { toldAt } = useDeskStore().inbox
  return (
    <section class="desk-part" aria-label={text.title}>
      <h2>{text.title}</h2>
      {letters.length === 0 && <p class="quiet small">{text.empty}</p>}
      {inboxParts.map((part) => {
        const these = letters.filter((letter) => partOf(letter, toldAt.value) === part)
        if (these.length === 0) return null
        return (
          <section
            key={part}
            class="letter-part"
            data-part={part}
            aria-labelledby={`letters-${part}`}
          >
            <h3 id={`letters-${part}`}>{text.parts[part](these.length)}</h3>
            <Rows letters={these} me={me} />
          </section>
        )
      })}
    </section>
  )
}

export const InboxPane = ({ state }: { state: DeskState }) => {
  const { inbox } = useDeskStore()
  const all = inbox.inbox.value
  const me = state.staff.id
  const chosen = all?.find(({ letter }) => letter === inbox.chosen.value)
  const waiting = waitingIn(all ?? [])
  const listed = waiting.filter((letter) =>
    isShown(inbox.shown.value, letter, me, inbox.toldAt.value),
  )
  const next = nextLetter(listed, inbox.chosen.value)
  const byNext = useRef(false)
  const openNext = () => {
    const letter = listed.find((one) => one.letter === next)
    if (letter === undefined) return
    byNext.current = true
    void inbox.open(letter.letter, letter.owner?.id === me)
  }
  const list = useRef<HTMLDivElement>(null)
  const read = useRef<HTMLDivElement>(null)
  // On a phone it lies below the list; beside it nothing moves.
  useLayoutEffect(() => {
    if (chosen !== undefined) read.current?.scrollIntoView()
    // What was pressed has gone with the letter before: the keys go on at the one that is open.
    if (byNext.current) read.current?.querySelector<HTMLElement>('h2')?.focus()
    byNext.current = false
  }, [chosen?.letter])
  const answered = (all ?? []).filter(({ state: one }) => !isUnanswered(one))
  return (
    <main class="later-columns" id="main" tabIndex={-1}>
      <div class="later-list" ref={list}>
        {all === undefined ? (
          <Asking of={staffQueryOf(inbox.asked.inbox)} words={text.asked} />
        ) : (
          <>
            <Shown letters={waiting} me={me} />
            <Waiting letters={listed} me={me} />
          </>
        )}
        {answered.length > 0 && (
          <section class="desk-part" aria-label={text.answered}>
            <h2>{text.answered}</h2>
            <Rows letters={answered} me={me} />
          </section>
        )}
      </div>
      <div class="later-main" ref={read}>
        {chosen !== undefined && (
          <button
            type="button"
            class="button plain small on-phone"
            onClick={() => list.current?.scrollIntoView()}
          >
            {text.toList}
          </button>
        )}
        {chosen === undefined ? (
          all !== undefined && all.length > 0 && <p class="quiet">{text.choose}</p>
        ) : (
          <LetterPane
            key={chosen.letter}
            letter={chosen}
            me={state.staff}
            next={next === undefined ? undefined : openNext}
          />
        )}
      </div>
    </main>
  )
}
