/** What the youth says of a plan: that it is wished for, its goals, yes with those they name, and how it went. */
import { useRef, useState } from 'preact/hooks'
import type { SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import {
  sipConsentLanguage,
  sipConsentSentences,
  sipConsentTextNow,
} from '../../../shared/rules/sip/sip-consent-text.ts'
import { followUpRule, type YouthQuestion } from '../../../shared/rules/sip/sip-questions.ts'
import { sipRule } from '../../../shared/rules/sip/sip-rule.ts'
import { longDate } from '../../data/format-times.ts'
import { onceId } from '../../data/random-id.ts'
import { now } from '../../data/ticking-clock.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { sipCatalogue } from '../../text/sip/catalogue.ts'
import type { SipText } from '../../text/sip/type.ts'
import { daysIn, words } from '../language.ts'
import { goalsIn, sips } from './sip-calls.ts'

/** True when it was done; the page then shows how it is. */
export type Act = (deed: () => Promise<unknown>, said: string) => Promise<boolean>
interface Props {
  sip: SipShown
  t: SipText
  act: Act
}

const { longestGoal, longestWords, mostGoals } = sipRule
const areTooMany = (goals: readonly string[]): boolean =>
  goals.length > mostGoals || goals.some((goal) => goal.length > longestGoal)

/** The press is the same until what it says changes: sent again it is one. */
const usePress = () => {
  const asked = useRef({ said: '', once: '' })
  return (said: unknown): string => {
    const now = JSON.stringify(said)
    if (now !== asked.current.said) asked.current = { said: now, once: onceId() }
    return asked.current.once
  }
}

const Fault = ({ words }: { words: string }) => (
  <p role="status" class={words === '' ? '' : 'error'}>
    {words}
  </p>
)

export const WishForm = ({ t, act, onClose }: Omit<Props, 'sip'> & { onClose: () => void }) => {
  const [wish, setWish] = useState('')
  const [lines, setLines] = useState('')
  const [fault, setFault] = useState('')
  const press = usePress()
  const save = async () => {
    const goals = goalsIn(lines)
    if (wish.trim() === '') return setFault(t.needed)
    if (areTooMany(goals) || wish.length > longestWords) return setFault(t.tooLong)
    setFault('')
    const said = { wish, goals }
    if (await act(() => sips.wishSip({ once: press(said), ...said }), t.wished)) onClose()
  }
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextAreaField label={t.why} rows={3} value={wish} onInput={setWish} />
      <TextAreaField
        label={t.goals}
        hint={t.goalsHint(mostGoals)}
        rows={3}
        value={lines}
        onInput={setLines}
      />
      <Fault words={fault} />
      <button type="submit" class="button full">
        {t.saveWish}
      </button>
      <button type="button" class="button quiet full" onClick={onClose}>
        {t.cancel}
      </button>
    </form>
  )
}

export const GoalsForm = ({ sip: { sip, rev, goals: before }, t, act }: Props) => {
  const saved = before.join('\n')
  const [written, setWritten] = useState<string | undefined>(undefined)
  const [fault, setFault] = useState('')
  const press = usePress()
  const save = async () => {
    const goals = goalsIn(written ?? saved)
    if (areTooMany(goals)) return setFault(t.tooLong)
    setFault('')
    const once = press({ rev, goals })
    const done = await act(() => sips.sayGoals({ sip, rev, once, goals }), t.goalsSaved)
    if (done) setWritten(undefined)
  }
  return (
    <form
      class="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextAreaField
        label={t.goals}
        hint={t.goalsHint(mostGoals)}
        rows={3}
        value={written ?? saved}
        onInput={setWritten}
      />
      <Fault words={fault} />
      <button type="submit" class="button quiet full">
        {t.saveGoals}
      </button>
    </form>
  )
}

export const YesForm = ({ sip: shown, t, act }: Props) => {
  const { sip, rev, keeper, parties, state } = shown
  const before = parties.flatMap(({ party, yes }) => (yes ? [party] : []))
  const [chosen, setChosen] = useState<readonly string[] | undefined>(undefined)
  const [fault, setFault] = useState('')
  const press = usePress()
  const named = (chosen ?? before).filter((one) => parties.some(({ party }) => party === one))
  const lang = sipConsentLanguage(sipCatalogue.metIn(words().lang).lang)
  const until = longDate(now.value + sipRule.consentLasts, daysIn(sipCatalogue))
  const sentences = sipConsentSentences({ text: sipConsentTextNow, lang }, { keeper, until })
  const yes = async () => {
    if (named.length === 0) return setFault(t.whoNeeded)
    setFault('')
    const said = { sip, rev, parties: [...named], text: sipConsentTextNow, lang }
    const done = await act(() => sips.agreeToSip({ ...said, once: press(said) }), t.saidYes)
    if (done) setChosen(undefined)
  }
  const no = () => act(() => sips.takeSipBack({ sip, once: press({ no: rev }) }), t.saidNo)
  return (
    <div class="stack">
      <Choices
        legend={t.who}
        hint={t.whoHint(keeper)}
        several
        options={parties.map(({ party, name }) => ({ value: party, label: name }))}
        chosen={named}
        onChoose={(now) => {
          setFault('')
          setChosen(now)
        }}
      />
      <div class="stack tight">
        <h4 class="reading-day">{t.readThis}</h4>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <Fault words={fault} />
      <button type="button" class="button full" onClick={() => void yes()}>
        {t.yes}
      </button>
      {state === 'wished' && (
        <button type="button" class="button quiet full" onClick={() => void no()}>
          {t.no}
        </button>
      )}
    </div>
  )
}

type Value = '1' | '2' | '3' | '4' | '5' | 'unknown'
const values: readonly Value[] = ['1', '2', '3', '4', '5', 'unknown']

export const AnswersForm = ({ sip: { sip, rev, youth }, t, act }: Props) => {
  const [chosen, setChosen] = useState<Partial<Record<YouthQuestion, Value>>>({})
  const [more, setMore] = useState('')
  const [fault, setFault] = useState('')
  const press = usePress()
  const save = async () => {
    if (more.length > longestWords) return setFault(t.tooLong)
    setFault('')
    const answers = Object.fromEntries(
      Object.entries(chosen).flatMap(([question, value]) =>
        value === 'unknown' ? [] : [[question, Number(value)]],
      ),
    )
    const said = { sip, rev, answers, words: more }
    await act(() => sips.answerSip({ ...said, once: press(said) }), t.answersSaved)
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h4 class="reading-day">{t.questions}</h4>
      <p class="quiet small">{t.questionsAbout}</p>
      {youth !== undefined && <p>{t.answered(longDate(youth.at, daysIn(sipCatalogue)))}</p>}
      {followUpRule.youth.map((question) => (
        <fieldset key={question} class="grades">
          <legend>{t.question[question]}</legend>
          <div class="grade-row">
            {values.map((value) => (
              <label
                key={value}
                class="grade"
                style={{ gridColumn: value === 'unknown' ? '1 / -1' : undefined }}
              >
                <input
                  type="radio"
                  name={`${sip}-${question}`}
                  checked={chosen[question] === value}
                  onChange={() => setChosen({ ...chosen, [question]: value })}
                />
                <span>{value === 'unknown' ? t.unknown : value}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <TextAreaField label={t.more} rows={2} value={more} onInput={setMore} />
      <Fault words={fault} />
      <button type="submit" class="button full">
        {t.saveAnswers}
      </button>
    </form>
  )
}
