/** After the visit: a few taps, what now, and the chat gone when the youth says so. */
import { effect } from '@preact/signals'
import { useState } from 'preact/hooks'
import { Notice } from '../../ui/notice/notice.tsx'
import { locale, words } from '../language.ts'
import { SentBefore } from '../safety/lazy-safety.tsx'
import { Page } from '../shell.tsx'
import { SurveyCard } from './survey-card.tsx'
import { beginAnew, UnsentCard } from './unsent-card.tsx'
import { timeOfDay, weekdayAndTime } from '../../data/format-times.ts'
import type { VisitOver } from '../visit/visit-states.ts'
import { api, forgetVisit, key, over, refresh, visit } from '../visit/visit-store.ts'
import { hash, standInVisit, stepAt, toStart, visitHash } from '../route.ts'

// Seldom met, and fetched as early as the end.
export { Aside } from '../waiting/put-aside.tsx'

let before = hash.peek()
/**
 * From the start page too a new talk is a new visit; never that which somebody has just entered. Whoever goes back
 * through the steps that led here has not asked for one.
 */
effect(() => {
  const from = before
  before = hash.value
  const step = stepAt(hash.value)
  if (!over.value || step === undefined) return
  const isFirst = step === 'topics' || step === 'danger'
  if (from === visitHash || !isFirst) return standInVisit()
  // Once all that follows the tab has heard of it.
  setTimeout(() => {
    if (visit.peek()?.visit === key.peek()?.visit) beginAnew()
  })
})

const forgetAndLeave = (): void => {
  forgetVisit()
  toStart()
}

/** Without a visit: it is erased, or the link was old. */
export const After = ({ now }: { now: VisitOver | undefined }) =>
  now === undefined ? <Missing /> : <Over now={now} />

const Missing = () => {
  const { missing, toStart: label } = words().visit
  return (
    <Page title={missing.title} name="missing">
      <p class="lead">{missing.lead}</p>
      <button type="button" class="button full" onClick={forgetAndLeave}>
        {label}
      </button>
    </Page>
  )
}

const Over = ({ now }: { now: VisitOver }) => {
  const text = words().visit.after
  const talked = now.state === 'ended' && now.coolUntil === undefined
  return (
    <Page title={text.titles[now.state]} name="after">
      <p class="lead">
        {now.coolUntil === undefined
          ? text.lead[now.state]
          : text.cool(timeOfDay(now.coolUntil, locale()))}
      </p>
      <UnsentCard />
      {talked && <SurveyCard answered={now.surveyed} />}
      <section class="stack tight" aria-labelledby="now">
        <h2 id="now">{text.nowTitle}</h2>
        <ul class="stack tight">
          {text.now.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {now.referralAt !== undefined && <SentBefore visit={now.visit} />}
      <Erase now={now} />
      <Forget />
    </Page>
  )
}

const Erase = ({ now }: { now: VisitOver }) => {
  const text = words().visit.after
  const [receipt, setReceipt] = useState<{ messages: number; at: number } | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const erase = async () => {
    setFailed(false)
    try {
      setReceipt(await api.erase({ visit: key.value?.visit ?? '' }))
      await refresh()
    } catch {
      setFailed(true)
    }
  }
  return (
    <section class="card stack tight" aria-labelledby="erase">
      <h2 id="erase">{text.eraseTitle}</h2>
      {receipt !== undefined && (
        <Notice kind="good">
          <p>{text.erased(receipt.messages, timeOfDay(receipt.at, locale()))}</p>
        </Notice>
      )}
      {receipt === undefined && now.erased && <p>{text.gone}</p>}
      {receipt === undefined && !now.erased && (
        <>
          <p>{text.kept(weekdayAndTime(now.keptUntil, locale()))}</p>
          <button type="button" class="button quiet full" onClick={() => void erase()}>
            {text.erase}
          </button>
        </>
      )}
      {failed && (
        <Notice kind="waiting" alert>
          <p>{text.eraseFailed}</p>
        </Notice>
      )}
    </section>
  )
}

const Forget = () => {
  const text = words().visit.after
  return (
    <section class="stack tight">
      <button type="button" class="button full" onClick={forgetAndLeave}>
        {text.forget}
      </button>
      <p class="quiet small">{text.forgetAbout}</p>
    </section>
  )
}
