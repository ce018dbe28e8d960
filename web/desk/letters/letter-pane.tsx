/** One letter: take it, read it, answer it, or see that somebody else does. */
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import { unseal } from '../../data/readable-body.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { languageName, levelName, levelWords, topicName } from '../../staff/names-of-terms.ts'
import { tell } from '../../staff/notices/notices.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import type { DeskState } from '../desk-state.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { draftWith } from '../replies/insert-reply.ts'
import { LetterAnswer, useAnswer } from './letter-answer.tsx'
import { LetterTools } from './letter-tools.tsx'
import { LetterDue } from './letter-due.tsx'
import { LetterPass } from './pass-letter-on.tsx'
import { masking, mayCover } from '../masking/lazy-masking.ts'
import { useDeskStore } from '../desk-store.ts'

const { inbox: text } = laterStaffText

interface Props {
  letter: InboxLetter
  me: DeskState['staff']
  /** Opens the one below in the list; absent where there is no other. */
  next: (() => void) | undefined
}

const Take = ({ letter, offered }: { letter: InboxLetter; offered: boolean }) => {
  const { inbox } = useDeskStore()
  const { letter: id } = letter
  const take = async (pressed: HTMLElement) => {
    const article = pressed.closest('article')
    const deed = offered ? inbox.letters.acceptLetter : inbox.letters.takeLetter
    const taken = await inbox.act(() => deed({ letter: id }))
    if (taken === undefined) return
    if (taken.outcome === 'taken') {
      tell('good', text.taken)
      await inbox.open(id, true)
      // The button has gone; the words have come under the heading.
      article?.querySelector('h2')?.focus()
    } else tell('info', text.takenByOther)
  }
  return (
    <div class="row">
      <button
        type="button"
        class="button"
        onClick={({ currentTarget }) => void take(currentTarget)}
      >
        {offered ? text.accept : text.take}
      </button>
      {offered && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void inbox.act(() => inbox.letters.declineLetter({ letter: id }))}
        >
          {text.decline}
        </button>
      )}
    </div>
  )
}

const History = ({ letter }: { letter: InboxLetter }) => (
  <details>
    <summary>{text.history}</summary>
    <ol class="plain-list small">
      {letter.history.map(({ at, event, by }) => (
        <li key={`${at} ${event}`}>
          {shortDayAndTime(at, 'sv-SE')} · {text.events[event]}
          {by !== undefined && ` · ${text.of(by.firstName, by.employer)}`}
        </li>
      ))}
    </ol>
  </details>
)

const Words = ({ level }: Pick<InboxLetter, 'level'>) => {
  const { inbox } = useDeskStore()
  const owned = inbox.owned.value
  if (owned === undefined) return <p role="status">{staffText.state.loading}</p>
  const read = (sealed: typeof owned.note) =>
    sealed === undefined ? undefined : (unseal(sealed) ?? text.unreadable)
  const Covered = mayCover(level) ? masking.part.value?.CoveredWords : undefined
  const note = read(owned.note)
  const answer = read(owned.answer)
  return (
    <>
      {note !== undefined && (
        <p class="notice small">
          <strong>{staffText.know.note}: </strong>
          {note}
        </p>
      )}
      {Covered === undefined ? (
        <p class="letter-words" dir="auto">
          {read(owned.body)}
        </p>
      ) : (
        <Covered class="letter-words" words={read(owned.body) ?? ''} />
      )}
      {answer !== undefined && (
        <section class="stack tight">
          <h3>{text.answer}</h3>
          <p class="letter-words" dir="auto">
            {answer}
          </p>
        </section>
      )}
    </>
  )
}

export const LetterPane = ({ letter, me, next }: Props) => {
  const { inbox } = useDeskStore()
  const answer = useAnswer(letter.letter)
  const isMine = letter.owner?.id === me.id
  const open = isUnanswered(letter.state)
  const offered = letter.offeredTo?.id === me.id
  const mayTake = letter.state === 'waiting' || offered
  const nickname = inbox.owned.value?.nickname
  const name = nickname === undefined ? text.noName : (unseal(nickname) ?? text.noName)
  const canAnswer = isMine && open
  return (
    <div class="letter-and-tools">
      <article class="stack letter-pane" aria-label={levelName(letter.level)}>
        <header class="stack tight">
          {next !== undefined && (
            <button type="button" class="button plain small letter-next" onClick={next}>
              {text.next}
            </button>
          )}
          <h2 tabIndex={-1}>
            <LevelMark level={letter.level} /> {isMine ? name : levelWords(letter.level)}
          </h2>
          <p class="small quiet">
            {shortDayAndTime(letter.writtenAt, 'sv-SE')} · {languageName(letter.language)}
            {letter.topics.length > 0 && ` · ${topicsTold(letter).map(topicName).join(', ')}`}
          </p>
          {open && (
            <p
              class={letter.late ? 'notice' : 'small'}
              data-kind={letter.late ? 'waiting' : undefined}
            >
              <LetterDue letter={letter} />
            </p>
          )}
        </header>
        {isMine ? <Words level={letter.level} /> : <p class="quiet">{text.notYours}</p>}
        {mayTake && <Take letter={letter} offered={offered} />}
        {canAnswer && (
          <>
            <p class="small quiet">{text.law[me.regime]}</p>
            <LetterAnswer letter={letter.letter} answer={answer} />
            <LetterPass letter={letter} />
          </>
        )}
        <History letter={letter} />
      </article>
      {canAnswer && (
        <LetterTools
          letter={letter}
          onReply={(words) => answer.write({ words: draftWith(answer.form.words, words) })}
        />
      )}
    </div>
  )
}
