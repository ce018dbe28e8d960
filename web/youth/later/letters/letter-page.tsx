/** Writing a letter: how urgent first, then the words; never read by anybody before it is sent. */
import { useRef, useState } from 'preact/hooks'
import type { YouthLetter } from '../../../../shared/contract/later/letters.ts'
import { levelOf, type Urgency } from '../../../../shared/rules/line/triage.ts'
import { seal } from '../../../data/readable-body.ts'
import { TextAreaField } from '../../../ui/field/text-area-field.tsx'
import { Choices } from '../../../ui/choice/choice.tsx'
import { CrisisList } from '../../../ui/crisis/crisis.tsx'
import { CodeCard } from '../code/code-card.tsx'
import { letters, underCode } from '../code/code-session.ts'
import { locale, words } from '../../language.ts'
import { dropDraft, draft, isTooLong, write } from './letter-draft.ts'
import { troubleOf, TroubleNotice, type Trouble } from '../later-failure.tsx'
import { later } from '../later-words.ts'
import { optionsOf } from '../../options-of-catalogue.ts'
import { Page, WhoSees } from '../../shell.tsx'
import { TellMore } from '../tell-more.tsx'
import { longDayAndTime } from '../../../data/format-times.ts'
import { go, toStart } from '../../route.ts'

/** Who can come now: open at once for whoever is in danger, and always there for everybody. */
const Others = ({ urgency }: { urgency: Urgency | undefined }) => {
  const { crisis } = words()
  const acute = urgency !== undefined && levelOf(urgency) <= 2
  return (
    <section class={`card stack ${acute ? 'urgent-card' : ''}`} aria-label={crisis.title}>
      <p>{later().notRound}</p>
      <CrisisList text={crisis} />
    </section>
  )
}

export const LetterUrgency = () => {
  const { join } = words()
  const { letter } = later()
  const { urgency } = draft.value
  const acute = urgency !== undefined && levelOf(urgency) <= 2
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
        {acute && (
          <>
            {urgency === 'danger' && <p class="lead">{join.danger.lead}</p>}
            <Others urgency={urgency} />
            <button type="button" class="button quiet full" onClick={toStart}>
              {letter.talkInstead}
            </button>
          </>
        )}
        {urgency !== undefined && (
          <button type="button" class="button full onward" onClick={() => go('#brev/skriv')}>
            {letter.write}
          </button>
        )}
      </div>
    </Page>
  )
}

const ask = () => {
  const { once, text, urgency = 'talk', topics, nickname, maySwitchLaw } = draft.value
  const language = words().lang.startsWith('sv') ? ('sv' as const) : ('en' as const)
  const called = nickname.trim()
  return {
    once,
    body: seal(text.trim()),
    urgency,
    topics: [...topics],
    language,
    maySwitchLaw,
    ...(called === '' ? {} : { nickname: seal(called) }),
  }
}

export const LetterWriting = () => {
  const { join } = words()
  const { letter } = later()
  const { text, topics, nickname, urgency, maySwitchLaw } = draft.value
  const [sent, setSent] = useState<YouthLetter | undefined>(undefined)
  const [sending, setSending] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const [wrong, setWrong] = useState<'empty' | 'tooLong' | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const send = async () => {
    const fault = text.trim() === '' ? 'empty' : isTooLong(text) ? 'tooLong' : undefined
    setWrong(fault)
    setTrouble(undefined)
    if (sending) return
    if (fault !== undefined) return field.current?.focus()
    setSending(true)
    try {
      setSent(await underCode(() => letters.writeLetter(ask())))
      dropDraft()
    } catch (problem) {
      setTrouble(troubleOf(problem, true))
    }
    setSending(false)
  }
  if (sent !== undefined) return <Sent letter={sent} />
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
        <WhoSees title={join.seeTitle}>{letter.see}</WhoSees>
        <Others urgency={urgency} />
        <TroubleNotice trouble={trouble} />
        <button type="submit" class="button full onward" aria-disabled={sending}>
          {sending ? letter.sending : letter.send}
        </button>
      </form>
    </Page>
  )
}

const Sent = ({ letter: sent }: { letter: YouthLetter }) => {
  const { letter, mine } = later()
  return (
    <Page title={letter.sentTitle} name="letter-sent">
      <p class="lead" role="status">
        {letter.sent(longDayAndTime(sent.promisedBy, locale()))}
      </p>
      <CodeCard />
      <button type="button" class="button quiet full" onClick={() => go('#kod')}>
        {mine.title}
      </button>
    </Page>
  )
}
