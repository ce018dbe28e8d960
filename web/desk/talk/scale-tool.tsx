/** A rating scale sent in a talk: the youth answers if they want to, and both go when the chat goes. */
import { useState } from 'preact/hooks'
import type * as z from 'zod/mini'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import {
  scalesInTalk,
  type TalkScaleOfMine,
} from '../../../shared/contract/programme/talk-scales.ts'
import { bandOf, fits, scoreScale, type Answers } from '../../../shared/rules/scales/score-scale.ts'
import { youngestOf } from '../../../shared/programme/enrolment-rule.ts'
import { TotalledScaleId, scales } from '../../../shared/rules/scales/rating-scales.ts'
import { client } from '../../data/client.ts'
import { useQuery } from '../../data/use-query.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { Asking } from '../../staff/loading.tsx'
import { attempt } from '../../staff/attempt.ts'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { scaleToolText as text } from '../../text/desk-scales/sv.ts'
import { useDeskStore } from '../desk-store.ts'

const api = client(scalesInTalk, { authorization: bearer })
type Sent = z.infer<typeof TalkScaleOfMine>

/** By the instrument's own rules, on this page: nobody else has the answers. */
const resultOf = (scale: TotalledScaleId, answers: Answers): string => {
  const { score } = scoreScale(scale, answers)
  const band = score === undefined ? undefined : bandOf(scale, score)
  return `${text.score} ${score ?? text.noScore}${band === undefined ? '' : `, ${band}`}`
}

const Result = ({ sent, answers }: { sent: Sent; answers: Answers | undefined }) => {
  const isAnswered = sent.answeredAt !== undefined
  const flag = answers === undefined ? sent.flag : scoreScale(sent.scale, answers).flag
  return (
    <li class="small">
      <strong>{scales[sent.scale].title}</strong>{' '}
      {answers === undefined
        ? isAnswered
          ? text.elsewhere
          : text.waits
        : resultOf(sent.scale, answers)}
      {answers !== undefined && (
        <span class="quiet"> ({answers.map((answer) => answer ?? '–').join(' ')})</span>
      )}
      {flag !== undefined && flag !== 'none' && <p class="error">{text.flag}</p>}
    </li>
  )
}

export const ScaleTool = ({ visit }: { visit: DeskVisit }) => {
  const { talks } = useDeskStore()
  const [chosen, setChosen] = useState<TotalledScaleId>('gad7')
  const at = { visit: visit.visit }
  const youngest = visit.ageBand === undefined ? undefined : youngestOf[visit.ageBand]
  const offered = TotalledScaleId.options.filter(
    (scale) => (youngest ?? Infinity) >= (scales[scale].fromAge ?? 0),
  )
  const { fromAge } = scales[chosen]
  const asked = useQuery(() => api.talkScalesOfMine(at), visit.visit, { poll: 5_000 })
  const all = asked.data.value?.scales ?? []
  const { talk } = talks.of(visit)
  /** The first answer holds, as it does for the level. */
  const answersTo = (scale: TotalledScaleId): Answers | undefined => {
    const answers = talk.said.value.flatMap(({ from, said }) =>
      from === 'youth' && 'answered' in said && said.answered === scale ? [said.answers] : [],
    )[0]
    return answers !== undefined && fits(scales[scale], answers) ? answers : undefined
  }
  const send = async () => {
    if ((await attempt(() => api.sendTalkScale({ ...at, scale: chosen }))) === undefined) return
    void talk.tell({ scale: chosen })
    await asked.again()
  }
  return (
    <div class="stack tight">
      <p class="small quiet">{text.about}</p>
      <div class="row">
        <SelectField
          label={text.which}
          labelHidden
          value={chosen}
          options={offered.map((scale) => ({
            value: scale,
            label: scales[scale].title,
          }))}
          onChoose={setChosen}
        />
        <button type="button" class="button quiet small" onClick={() => void send()}>
          {text.send}
        </button>
      </div>
      {youngest === undefined && fromAge !== undefined && (
        <p class="small">{text.askAge(fromAge)}</p>
      )}
      <Asking of={staffQueryOf(asked)} />
      <ul class="plain-list stack tight" aria-live="polite">
        {all.map((sent) => (
          <Result key={sent.scale} sent={sent} answers={answersTo(sent.scale)} />
        ))}
      </ul>
    </div>
  )
}
