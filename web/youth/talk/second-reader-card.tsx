/** A colleague in the chat is the youth's to let in, with or without what was said before, and to send out. */
import { useEffect, useState } from 'preact/hooks'
import { safetyForYouth } from '../../../shared/contract/safety/safety.ts'
import type { Second } from '../../../shared/contract/visit/youth-visit.ts'
import { client } from '../../data/client.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { WhosePages } from './reader-pages.ts'
import { words } from '../language.ts'
import { loadSafetyWords, safetyWords } from '../safety/safety-words.ts'
import type { SafetyText } from '../../text/safety/type.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { act, key } from '../visit/visit-store.ts'

const api = client(safetyForYouth, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

type Who = NonNullable<Second['who']>
interface Props {
  name: string
  second: Second
  who: Who
  text: SafetyText['reader']
  pages: WhosePages
}

const answer = (yes: boolean, history = false): Promise<boolean> =>
  act(({ visit }) => api.answerReader({ visit, yes, history }))

const Question = ({ name, second: { turn }, who, text, pages }: Props) => {
  const [history, setHistory] = useState(false)
  const [state, setState] = useState<'asked' | 'sending' | 'failed'>('asked')
  const say = async (yes: boolean) => {
    if (state === 'sending') return
    setState('sending')
    // The page gives the keys, so what the youth said of earlier words is kept here first.
    pages.keepHistory(yes && history ? turn + 1 : undefined)
    pages.keepLetIn(yes ? turn + 1 : undefined)
    if (!(await answer(yes, history))) setState('failed')
  }
  const profession = words().names.professions[who.profession].toLowerCase()
  return (
    <Notice kind="waiting" alert>
      <p>
        <strong>{text.ask(text.colleague(who.firstName, profession, who.employer))}</strong>
      </p>
      <p>{text.see(name, who.firstName)}</p>
      <label class="reader-history">
        <input
          type="checkbox"
          checked={history}
          onChange={({ currentTarget }) => setHistory(currentTarget.checked)}
        />
        <span>{text.history}</span>
      </label>
      {state === 'failed' && <p role="alert">{text.failed}</p>}
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-label={text.yesTo(who.firstName)}
          onClick={() => void say(true)}
        >
          {text.yes}
        </button>
        <button type="button" class="button quiet small" onClick={() => void say(false)}>
          {text.no}
        </button>
      </div>
      <p>{text.more(who.firstName)}</p>
    </Notice>
  )
}

const Reading = ({ second, who, text }: Pick<Props, 'second' | 'who' | 'text'>) => (
  <div class="row small reader-here">
    <p role="status">
      {second.awaySince === undefined
        ? text.reading(who.firstName, who.employer)
        : text.away(who.firstName)}
    </p>
    <button type="button" class="button quiet small" onClick={() => void answer(false)}>
      {text.stop(who.firstName)}
    </button>
  </div>
)

/** Says it when somebody who read has gone; on this page only, for as long as it is open. */
const useGone = (second: Second | undefined): string | undefined => {
  const [was, setWas] = useState<string | undefined>(undefined)
  const reads = second?.state === 'reading' ? second.who?.firstName : undefined
  useEffect(() => {
    if (reads !== undefined) setWas(reads)
  }, [reads])
  return reads === undefined ? was : undefined
}

export const ReaderCard = ({ now, pages }: { now: VisitInTalk; pages: WhosePages }) => {
  const { lang } = words()
  const { second } = now
  const isNear = second !== undefined
  useEffect(() => void (isNear && loadSafetyWords(lang)), [isNear, lang])
  const gone = useGone(second)
  const text = safetyWords()?.reader
  if (second === undefined || text === undefined) return null
  const { state, who } = second
  if (state === 'asked' && who !== undefined)
    return (
      <Question name={now.with.firstName} second={second} who={who} text={text} pages={pages} />
    )
  if (state === 'reading' && who !== undefined)
    return <Reading second={second} who={who} text={text} />
  if (gone === undefined) return null
  return (
    <Notice kind="calm">
      <p role="status">{text.gone(gone)}</p>
    </Notice>
  )
}
