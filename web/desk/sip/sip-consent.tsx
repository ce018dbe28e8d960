/** Whose yes the plan rests on, and what is recorded of guardians and maturity. */
import { useState } from 'preact/hooks'
import type { SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import { whyOne as whys, type WhyOne } from '../../../shared/rules/intake/consent-by-age.ts'
import { sipRule } from '../../../shared/rules/sip/sip-rule.ts'
import { longDate } from '../../data/format-times.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { sipText } from '../../text/desk-sip/sv.ts'
import type { SipStore } from './sip-store.ts'

const { consent: text } = sipText
type Said = keyof typeof text.said
interface Props {
  store: SipStore
  open: SipShown
}

const isJudged = (said: Said | ''): boolean => said === 'mature' || said === 'not-yet'

const Record = ({ store, open: { sip, rev } }: Props) => {
  const { form, write, drop, once } = useFormDraft(sip, 'sip-consent', () => ({
    said: '' as Said | '',
    whyOne: '' as WhyOne | '',
    words: '',
  }))
  const [problem, setProblem] = useState('')
  const { said, whyOne, words } = form
  const save = async () => {
    if (tooMany(words, sipRule.longestWords) > 0) return
    if (said === '') return setProblem(text.needed)
    if (said === 'one-yes' && whyOne === '') return setProblem(text.whyOneNeeded)
    if (isJudged(said) && words.trim() === '') return setProblem(text.wordsNeeded)
    setProblem('')
    const asked = {
      sip,
      rev,
      once: once(),
      said,
      ...(isJudged(said) ? { words } : {}),
      ...(said === 'one-yes' && whyOne !== '' ? { whyOne } : {}),
    }
    const done = await store.act(() => store.api.recordSipConsent(asked))
    if (done === undefined) return
    drop()
    tell('good', text.saved)
  }
  return (
    <details>
      <summary>{text.record}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p class="small quiet">{text.recordAbout}</p>
        <Choices<Said>
          legend={text.what}
          options={(Object.keys(text.said) as Said[]).map((value) => ({
            value,
            label: text.said[value],
          }))}
          chosen={said === '' ? [] : [said]}
          onChoose={([chosen]) => write({ said: chosen ?? '' })}
        />
        {said === 'one-yes' && (
          <Choices<WhyOne>
            legend={text.whyOne}
            options={whys.map((value) => ({ value, label: text.whyOnes[value] }))}
            chosen={whyOne === '' ? [] : [whyOne]}
            onChoose={([chosen]) => write({ whyOne: chosen ?? '' })}
          />
        )}
        {isJudged(said) && (
          <TextFieldWithLimit
            label={text.words}
            rows={3}
            longest={sipRule.longestWords}
            value={words}
            onInput={(value) => write({ words: value })}
          />
        )}
        <p role="status" class={problem === '' ? '' : 'error'}>
          {problem}
        </p>
        <p>
          <button type="submit" class="button small">
            {text.save}
          </button>
        </p>
      </form>
    </details>
  )
}

export const SipConsent = ({ store, open }: Props) => {
  const { consent, age, state } = open
  const { youth, guardians, judged, until, missing } = consent
  const isMinor = age < 18
  return (
    <section class="card stack tight" aria-labelledby="sip-consent">
      <h3 id="sip-consent">{text.title}</h3>
      <p>
        {youth === 'yes'
          ? text.youth.yes(until === undefined ? '' : longDate(until, 'sv-SE'))
          : text.youth[youth]}
      </p>
      {isMinor && <p>{text.guardians[guardians]}</p>}
      {isMinor && judged !== undefined && <p>{text.judged[judged]}</p>}
      {state === 'stopped' && (
        <Notice kind="waiting">
          <p>{text.stopped}</p>
        </Notice>
      )}
      {state !== 'closed' &&
        missing.map((whose) => (
          <p key={whose}>
            <strong>{text.missing[whose]}</strong>
          </p>
        ))}
      {state !== 'closed' && isMinor && <Record store={store} open={open} />}
    </section>
  )
}
