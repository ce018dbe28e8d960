/** A scale that the counsellor has sent in the talk: answered if the youth wants to, a question at a time. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import { scalesInTalk } from '../../../shared/contract/programme/talk-scales.ts'
import { scaleTextIn } from '../../../shared/rules/scales/scale-text-in.ts'
import { scales, type TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import { flagOf, isDeclined } from '../../../shared/rules/scales/score-scale.ts'
import { client } from '../../data/client.ts'
import type { Talk } from '../../data/talk/talk-ports.ts'
import { CrisisList } from '../../ui/crisis/crisis.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QuestionSteps, type Answer } from '../../ui/question-steps.tsx'
import '../../ui/choice/choice.css'
import { words } from '../language.ts'
import { scaleCatalogue } from '../../text/scales/catalogue.ts'
import type { ScaleWords } from '../../text/scales/type.ts'
import { key } from '../visit/visit-store.ts'

const api = client(scalesInTalk, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

type Tells = Pick<Talk, 'tell'>

interface Props {
  talk: Tells
  scale: TotalledScaleId
  /** `help`: an answer says something of safety, or was left out. */
  onAnswered: (help: HelpWhy | undefined) => void
  say: ScaleWords
}

type HelpWhy = 'said' | 'skipped'

/** Who answers now: what one sees first, in view and in focus, before the answers are sent and after. */
const Help = ({ why, say }: { why: HelpWhy; say: ScaleWords }) => {
  const heading = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    heading.current?.scrollIntoView()
    heading.current?.focus()
  }, [])
  return (
    <div class="card urgent-card stack">
      <p ref={heading} tabIndex={-1} autofocus>
        {why === 'said' ? say.help : say.helpAsWell}
      </p>
      <CrisisList text={words().crisis} />
    </div>
  )
}

const Form = ({ talk, scale, onAnswered, say }: Props) => {
  const { lang, notHere } = words()
  const text = scaleTextIn(scale, lang)
  const [answers, setAnswers] = useState<readonly Answer[]>(text.items.map(() => null))
  const [done, setDone] = useState(false)
  const [failed, setFailed] = useState(false)
  const { safety } = scales[scale]
  const why = isDeclined(safety, answers) ? 'skipped' : 'said'
  const send = () => {
    const visit = key.value?.visit
    if (visit === undefined) return
    const flag = flagOf(safety, answers)
    api.answerTalkScale({ visit, scale, flag }).then(
      () => {
        // Sealed as what is said: the clinic's server learns what it says of safety, and no answer.
        void talk.tell({ answered: scale, answers })
        onAnswered(flag === 'none' ? undefined : why)
      },
      () => setFailed(true),
    )
  }
  if (!done)
    return (
      <>
        {notHere !== undefined && <p class="quiet small">{notHere}</p>}
        <QuestionSteps
          text={text}
          words={say}
          lowest={scales[scale].lowest}
          answers={answers}
          onAnswer={(item, answer) =>
            setAnswers(answers.map((old, at) => (at === item ? answer : old)))
          }
          onDone={() => setDone(true)}
        />
      </>
    )
  return (
    <div class="stack">
      {flagOf(safety, answers) !== 'none' && <Help why={why} say={say} />}
      <p>{say.ready}</p>
      <p class="quiet">{say.see}</p>
      {failed && <p role="alert">{say.failed}</p>}
      <div class="row">
        <button type="button" class="button quiet" onClick={() => setDone(false)}>
          {say.back}
        </button>
        <button type="button" class="button" onClick={send}>
          {say.send}
        </button>
      </div>
    </div>
  )
}

/** `sent` grows with every scale that is sent: then it is looked for anew. */
export const TalkScales = ({ sent, talk }: { sent: number; talk: Tells }) => {
  const { lang } = words()
  useEffect(() => void untilItComes(() => scaleCatalogue.load(lang)), [lang])
  const say = scaleCatalogue.now(lang)
  const [asked, setAsked] = useState<readonly TotalledScaleId[]>([])
  const [open, setOpen] = useState<TotalledScaleId | undefined>(undefined)
  const [thanked, setThanked] = useState(false)
  const [helped, setHelped] = useState<HelpWhy | undefined>(undefined)
  const look = () => {
    const visit = key.value?.visit
    if (visit === undefined) return
    api.talkScales({ visit }).then(
      ({ scales: all }) =>
        setAsked(
          all.filter(({ answeredAt }) => answeredAt === undefined).map(({ scale }) => scale),
        ),
      () => undefined,
    )
  }
  useEffect(look, [sent])
  if (say === undefined) return null
  return (
    <>
      {asked.map((scale) => (
        <Notice key={scale}>
          <p>{say.sent}</p>
          <button type="button" class="button quiet small" onClick={() => setOpen(scale)}>
            {say.open}
          </button>
        </Notice>
      ))}
      {thanked && asked.length === 0 && (
        <Notice kind="good">
          <p>{say.thanks}</p>
        </Notice>
      )}
      {helped !== undefined && (
        <Panel title={words().crisis.title} close={say.close} onClose={() => setHelped(undefined)}>
          <Help why={helped} say={say} />
        </Panel>
      )}
      {open !== undefined && (
        <Panel title={say.open} close={say.close} onClose={() => setOpen(undefined)}>
          <Form
            talk={talk}
            scale={open}
            say={say}
            onAnswered={(help) => {
              setOpen(undefined)
              setHelped(help)
              setThanked(true)
              look()
            }}
          />
        </Panel>
      )}
    </>
  )
}
