/** After the meeting: the plan handed out to those whom the yes covers, followed up, and closed. */
import { useState } from 'preact/hooks'
import type { SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import { followUpRule, type StaffQuestion } from '../../../shared/rules/sip/sip-questions.ts'
import { sipRule } from '../../../shared/rules/sip/sip-rule.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { sipText } from '../../text/desk-sip/sv.ts'
import type { SipStore } from './sip-store.ts'

const { hand, follow, close } = sipText
interface Props {
  store: SipStore
  open: SipShown
}

export const HandOut = ({ store, open }: Props) => {
  const { sip, rev, parties, missing } = open
  const agreed = parties.filter(({ yes }) => yes)
  const { form, write, drop, once } = useFormDraft(sip, 'sip-hand', () => ({
    to: agreed.map(({ party }) => party),
  }))
  const [problem, setProblem] = useState('')
  const chosen = form.to.filter((one) => agreed.some(({ party }) => party === one))
  const save = async () => {
    if (chosen.length === 0) return setProblem(hand.needed)
    setProblem('')
    const done = await store.act(() => store.api.handSipOut({ sip, rev, once: once(), to: chosen }))
    if (done === undefined) return
    drop()
    tell('good', hand.saved)
  }
  return (
    <section class="card stack" aria-labelledby="sip-hand">
      <h3 id="sip-hand">{hand.title}</h3>
      {missing.length > 0 ? (
        <p>{hand.missing(missing)}</p>
      ) : (
        <>
          <p class="small quiet">{hand.about}</p>
          <Choices
            legend={hand.to}
            several
            options={agreed.map(({ party, name }) => ({ value: party, label: name }))}
            chosen={chosen}
            onChoose={(to) => write({ to: [...to] })}
          />
          <p role="status" class={problem === '' ? '' : 'error'}>
            {problem}
          </p>
          <p>
            <button type="button" class="button" onClick={() => void save()}>
              {hand.save}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

type Value = '1' | '2' | '3' | '4' | '5' | 'unknown'
const values: readonly Value[] = ['1', '2', '3', '4', '5', 'unknown']

export const FollowUp = ({ store, open: { sip, rev } }: Props) => {
  const { form, write, drop, once } = useFormDraft(sip, 'sip-follow', () => ({
    answers: {} as Partial<Record<StaffQuestion, Value>>,
    words: '',
  }))
  const { answers, words } = form
  const save = async () => {
    if (tooMany(words, sipRule.longestWords) > 0) return
    const said = Object.fromEntries(
      Object.entries(answers).flatMap(([question, value]) =>
        value === 'unknown' ? [] : [[question, Number(value)]],
      ),
    )
    const done = await store.act(() =>
      store.api.followSipUp({ sip, rev, once: once(), answers: said, words }),
    )
    if (done === undefined) return
    drop()
    tell('good', follow.saved)
  }
  return (
    <form
      class="card stack"
      noValidate
      aria-labelledby="sip-follow"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 id="sip-follow">{follow.title}</h3>
      <p class="small quiet">{follow.about}</p>
      {followUpRule.staff.map((question) => (
        <div key={question} class="sip-scale">
          <Choices<Value>
            legend={follow.questions[question]}
            options={values.map((value) => ({
              value,
              label: value === 'unknown' ? follow.unknown : value,
            }))}
            chosen={answers[question] === undefined ? [] : [answers[question]]}
            onChoose={([value]) => write({ answers: { ...answers, [question]: value } })}
          />
        </div>
      ))}
      <TextFieldWithLimit
        label={follow.words}
        rows={3}
        longest={sipRule.longestWords}
        value={words}
        onInput={(value) => write({ words: value })}
      />
      <p>
        <button type="submit" class="button">
          {follow.save}
        </button>
      </p>
    </form>
  )
}

const Said = <Q extends string>({
  questions,
  words,
  said,
}: {
  questions: readonly Q[]
  words: Readonly<Record<Q, string>>
  said: { answers: Partial<Record<Q, number | undefined>>; words?: string | undefined }
}) => (
  <>
    <dl class="intake-facts">
      {questions.map((one) => (
        <div key={one} class="sip-said">
          <dt>{words[one]}</dt>
          <dd>{follow.of(said.answers[one])}</dd>
        </div>
      ))}
    </dl>
    {said.words !== undefined && <p class="intake-words">{said.words}</p>}
  </>
)

export const Answers = ({ open: { youth, staff } }: Pick<Props, 'open'>) => (
  <section class="card stack tight" aria-labelledby="sip-answers">
    <h3 id="sip-answers">{follow.youthTitle}</h3>
    {youth === undefined ? (
      <p class="quiet">{follow.youthNone}</p>
    ) : (
      <Said questions={followUpRule.youth} words={follow.youthQuestions} said={youth} />
    )}
    {staff !== undefined && (
      <>
        <h3>{follow.staffTitle}</h3>
        <Said questions={followUpRule.staff} words={follow.questions} said={staff} />
      </>
    )}
  </section>
)

export const CloseSip = ({ store, open: { sip, rev } }: Props) => {
  const { form, write, drop, once } = useFormDraft(sip, 'sip-close', () => ({
    words: '',
  }))
  const { words } = form
  const save = async () => {
    if (tooMany(words, sipRule.longestWords) > 0) return
    const done = await store.act(() => store.api.closeSip({ sip, rev, once: once(), words }))
    if (done === undefined) return
    drop()
    tell('good', close.saved)
  }
  return (
    <details class="card">
      <summary>{close.title}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p class="small quiet">{close.about}</p>
        <TextFieldWithLimit
          label={close.words}
          rows={2}
          longest={sipRule.longestWords}
          value={words}
          onInput={(value) => write({ words: value })}
        />
        <p>
          <button type="submit" class="button small">
            {close.save}
          </button>
        </p>
      </form>
    </details>
  )
}
