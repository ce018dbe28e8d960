/** One referral as it was sent, what has been done of it, and what can be done now. */
import { useState } from 'preact/hooks'
import type { IntakeCase, IntakeStep } from '../../../shared/contract/intake/intake.ts'
import { municipalities } from '../../../shared/county/dalarna.ts'
import { isUndecided } from '../../../shared/rules/intake/intake-states.ts'
import { shortDateAndTime } from '../../data/format-times.ts'
import { onceId } from '../../data/random-id.ts'
import { tell } from '../../staff/notices/notices.ts'
import { intakeText as text } from '../../text/desk-intake/sv.ts'
import { ConsentTaken, JudgeForm } from './consent-forms.tsx'
import { DecideForm } from './decide-form.tsx'
import type { IntakeStore } from './intake-store.ts'

interface Props {
  store: IntakeStore
  open: IntakeCase
}

const stepWords = (step: IntakeStep): string => {
  const when = shortDateAndTime(step.at, 'sv-SE')
  const who = step.by?.firstName ?? ''
  if (step.kind === 'decision')
    return text.step.decision(text.decide.decisions[step.decision], who, when)
  if (step.kind === 'judgement')
    return step.judged === 'mature' ? text.step.mature(who, when) : text.step.notYet(who, when)
  if (step.kind === 'met') return text.step.met(who, when)
  const what = (step.said === 'yes' ? text.step.given : text.step.taken)[step.whose]
  return `${what} ${step.by === undefined ? text.step.bySender(when) : text.step.by(who, when)}`
}

const Steps = ({ steps }: Pick<IntakeCase, 'steps'>) =>
  steps.length === 0 ? null : (
    <section class="card stack tight" aria-labelledby="intake-steps">
      <h3 id="intake-steps">{text.steps}</h3>
      <ol class="plain-list stack tight">
        {steps.map((step) => (
          <li key={step.at}>
            <p>{stepWords(step)}</p>
            {step.kind === 'judgement' && <p class="intake-words small">{step.why}</p>}
            {step.kind === 'decision' && step.words !== undefined && (
              <p class="intake-words small">{step.words}</p>
            )}
            {step.kind === 'decision' && step.reply !== undefined && (
              <p class="intake-words small">{text.step.reply(step.reply)}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )

const Sent = ({ open: { form, age } }: Pick<Props, 'open'>) => {
  const { sender, youth, consent } = form
  const home = municipalities.find(({ code }) => code === youth.municipality)?.name ?? ''
  return (
    <section class="card stack tight">
      <h2>{text.caseOf(youth.firstName, youth.lastName)}</h2>
      <p>{text.born(youth.born, age, home)}</p>
      <dl class="intake-facts">
        <dt>{text.reach}</dt>
        <dd>{youth.reach}</dd>
        <dt>{text.describe}</dt>
        <dd>{form.about}</dd>
        {form.done !== undefined && form.done !== '' && (
          <>
            <dt>{text.done}</dt>
            <dd>{form.done}</dd>
          </>
        )}
        <dt>{text.consent}</dt>
        <dd>
          {text.ways[consent.way]}
          {consent.whyOne !== undefined && `: ${text.whyOne[consent.whyOne]}`}
          {!consent.reply && <span class="intake-no-reply"> {text.noReply}</span>}
        </dd>
        {consent.judgement !== undefined && (
          <>
            <dt>{text.senderJudged}</dt>
            <dd>{consent.judgement}</dd>
          </>
        )}
        <dt>{text.sender}</dt>
        <dd>
          {sender.name}, {sender.workplace}, {sender.phone}
        </dd>
      </dl>
      <p class="small quiet">{text.unchecked}</p>
    </section>
  )
}

/** What is thrown away cannot be brought back, so it is asked once more. */
const RemoveFalse = ({ store, open: { intake, rev } }: Props) => {
  const [isSure, setSure] = useState(false)
  const remove = async () => {
    const done = await store.act(() => store.api.removeFalse({ intake, rev }))
    if (done !== undefined) tell('good', text.remove.done)
  }
  if (!isSure)
    return (
      <p>
        <button type="button" class="button quiet small" onClick={() => setSure(true)}>
          {text.remove.button}
        </button>
      </p>
    )
  return (
    <div class="stack tight">
      <p>{text.remove.about}</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => void remove()}>
          {text.remove.sure}
        </button>
        <button type="button" class="button quiet small" onClick={() => setSure(false)}>
          {text.remove.keep}
        </button>
      </div>
    </div>
  )
}

const Met = ({ store, open: { intake, rev } }: Props) => {
  const met = async () => {
    const once = onceId()
    const done = await store.act(() => store.api.recordMet({ intake, rev, once }))
    if (done !== undefined) tell('good', text.metSaved)
  }
  return (
    <p>
      <button type="button" class="button" onClick={() => void met()}>
        {text.met}
      </button>
    </p>
  )
}

export const CaseCard = ({ store, open }: Props) => {
  const { state, steps, form, age } = open
  const undecided = isUndecided(state)
  const canChange = undecided || state === 'accepted'
  return (
    <div class="stack intake-case">
      <Sent open={open} />
      <Steps steps={steps} />
      {undecided && <DecideForm store={store} open={open} />}
      {state === 'accepted' && <Met store={store} open={open} />}
      {canChange && age < 18 && (
        <JudgeForm store={store} row={open} isAsked={form.consent.way === 'youth-alone'} />
      )}
      {canChange && <ConsentTaken store={store} row={open} isOfAge={age >= 18} />}
      {state === 'waiting' && steps.length === 0 && <RemoveFalse store={store} open={open} />}
    </div>
  )
}
