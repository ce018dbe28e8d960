/** Writing a letter: how urgent first, then the words; never read by anybody before it is sent. */
import { useRef, useState } from 'preact/hooks'
import type { Urgency } from '../../../../shared/rules/line/triage.ts'
import { seal } from '../../../data/readable-body.ts'
import { TextAreaField } from '../../../ui/field/text-area-field.tsx'
import { Choices } from '../../../ui/choice/choice.tsx'
import { CrisisList } from '../../../ui/crisis/crisis.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { CodeCard } from '../code/code-card.tsx'
import { letters, underCode } from '../code/code-session.ts'
import { languageRead, locale, words } from '../../language.ts'
import { HelpFirst, isAcute } from './urgent-help.tsx'
import {
  dropDraft,
  draft,
  isTooLong,
  keepSent,
  keptSent,
  write,
  type SentLetter,
} from './letter-draft.ts'
import { troubleOf, TroubleNotice, type Trouble } from '../later-failure.tsx'
import { later } from '../later-words.ts'
import { optionsOf } from '../../options-of-catalogue.ts'
import { Onward, Page, WhoSees } from '../../shell.tsx'
import { calledTooLong, TellMore } from '../tell-more.tsx'
import { longDayAndTime } from '../../../data/format-times.ts'
import { go } from '../../route.ts'

/** Who can come now: always there for everybody. */
const Others = ({ urgency }: { urgency: Urgency | undefined }) => {
  const { crisis } = words()
  return (
    <section
      class={`card stack ${isAcute(urgency) ? 'urgent-card' : ''}`}
      aria-label={crisis.title}
    >
      <p>{later().notRound}</p>
      <CrisisList text={crisis} />
    </section>
  )
}

export const LetterUrgency = () => {
  const { join } = words()
  const { letter } = later()
  const { urgency } = draft.value
  return (
    <Page title={letter.title} name="letter-urgency">
      <div class="stack wide">
        <p class="lead">{letter.lead}</p>
        <p>{letter.promise}</p>
        <Choices<Urgency>
          legend={join.urgent.title}
          hint={letter.urgentHint}
          options={optionsOf(join.urgent.choices)}
          chosen={urgency === undefined ? [] : [urgency]}
          onChoose={([chosen]) => chosen !== undefined && write({ urgency: chosen })}
        />
        {urgency !== undefined && (
          <Onward onPress={() => go(isAcute(urgency) ? '#brev/hjalp' : '#brev/skriv')}>
            {isAcute(urgency) ? join.next : letter.write}
          </Onward>
        )}
      </div>
    </Page>
  )
}

const ask = () => {
  const { once, text, urgency = 'talk', topics, nickname, maySwitchLaw } = draft.value
  const called = nickname.trim()
  return {
    once,
    body: seal(text.trim()),
    urgency,
    topics: [...topics],
    language: languageRead(),
    maySwitchLaw,
    ...(called === '' ? {} : { nickname: seal(called) }),
  }
}

export const LetterWriting = () => {
  const { letter } = later()
  const { text, topics, nickname, urgency, maySwitchLaw } = draft.value
  const [sent, setSent] = useState<SentLetter | undefined>(() =>
    draft.peek().text === '' ? keptSent() : undefined,
  )
  const [sending, setSending] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const [wrong, setWrong] = useState<'empty' | 'tooLong' | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const long = calledTooLong(nickname)
  const send = async () => {
    const fault = text.trim() === '' ? 'empty' : isTooLong(text) ? 'tooLong' : undefined
    setWrong(fault)
    setTrouble(undefined)
    if (sending) return
    if (fault !== undefined) return field.current?.focus()
    if (long !== undefined) return
    setSending(true)
    const of = draft.value
    try {
      const { promisedBy } = await underCode(() => letters.writeLetter(ask()))
      const told = { promisedBy, urgency: of.urgency }
      keepSent(told)
      setSent(told)
      scrollTo(0, 0)
      // What was written since is another letter.
      if (draft.value.text === of.text) dropDraft()
    } catch (problem) {
      setTrouble(troubleOf(problem, true))
    }
    setSending(false)
  }
  const writeAnother = () => {
    keepSent(undefined)
    setSent(undefined)
  }
  if (sent !== undefined) return <Sent {...sent} onWriteOn={writeAnother} />
  if (urgency === undefined) return <LetterUrgency />
  return (
    <Page title={letter.writeTitle} name="letter">
      <form
        class="stack wide"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextAreaField
          label={letter.writeTitle}
          labelHidden
          hint={`${letter.writeHint} ${letter.draft}`}
          error={wrong && letter[wrong]}
          textClass="letter-text"
          textRef={field}
          rows={10}
          value={text}
          onInput={(value) => write({ text: value })}
        />
        <TellMore title={letter.more} topics={topics} nickname={nickname} onTell={write} />
        <div class="stack tight">
          <label class="choice">
            <input
              type="checkbox"
              checked={maySwitchLaw}
              aria-describedby="law-hint"
              onChange={({ currentTarget }) => write({ maySwitchLaw: currentTarget.checked })}
            />
            <span>{letter.law}</span>
          </label>
          <p id="law-hint" class="quiet small">
            {letter.lawHint}
          </p>
        </div>
        <WhoSees>{letter.see}</WhoSees>
        <Others urgency={urgency} />
        <TroubleNotice trouble={trouble} />
        <Onward isBusy={sending} alert={long}>
          {sending ? letter.sending : letter.send}
        </Onward>
      </form>
    </Page>
  )
}

interface SentProps extends SentLetter {
  onWriteOn: () => void
}

const Sent = ({ promisedBy, urgency, onWriteOn }: SentProps) => {
  const { letter, mine } = later()
  return (
    <Page title={letter.sentTitle} name="letter-sent">
      {isAcute(urgency) && <HelpFirst urgency={urgency} />}
      {draft.value.text !== '' && (
        <Notice kind="waiting">
          <p>{letter.stillHere}</p>
          <button type="button" class="button quiet small" onClick={onWriteOn}>
            {letter.writeOn}
          </button>
        </Notice>
      )}
      <p class="lead" role="status">
        {letter.sent(longDayAndTime(promisedBy, locale()))}
      </p>
      <CodeCard />
      <button type="button" class="button quiet full" onClick={() => go('#kod')}>
        {mine.title}
      </button>
    </Page>
  )
}
