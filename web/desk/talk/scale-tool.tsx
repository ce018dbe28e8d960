/** A rating scale sent in a talk: the youth answers if they want to, and both go when the chat goes. */
import { useState } from 'preact/hooks'
import type * as z from 'zod/mini'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import {
  scalesInTalk,
  type ScoredTalkScale,
} from '../../../shared/contract/programme/talk-scales.ts'
import { TotalledScaleId, scales } from '../../../shared/rules/scales/rating-scales.ts'
import { client } from '../../data/client.ts'
import { useQuery } from '../../data/use-query.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { attempt } from '../../staff/attempt.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { scaleToolText as text } from '../../text/desk-scales/sv.ts'
import { scalesSent } from '../../text/desk-scales/sent-line.ts'
import { useDeskStore } from '../desk-store.ts'

const api = client(scalesInTalk, { authorization: bearer })
type Sent = z.infer<typeof ScoredTalkScale>

const Result = ({ sent }: { sent: Sent }) => (
  <li class="small">
    <strong>{scales[sent.scale].title}</strong>{' '}
    {sent.answeredAt === undefined
      ? text.waits
      : `${text.score} ${sent.score ?? text.noScore}${sent.band === undefined ? '' : `, ${sent.band}`}`}
    {sent.answers !== undefined && (
      <span class="quiet"> ({sent.answers.map((answer) => answer ?? '–').join(' ')})</span>
    )}
    {sent.flag !== undefined && sent.flag !== 'none' && <p class="error">{text.flag}</p>}
  </li>
)

export const ScaleTool = ({ visit }: { visit: DeskVisit }) => {
  const { talks } = useDeskStore()
  const [chosen, setChosen] = useState<TotalledScaleId>('gad7')
  const at = { visit: visit.visit }
  const asked = useQuery(() => api.talkScalesOfMine(at), visit.visit, { poll: 5_000 })
  const all = asked.data.value?.scales ?? []
  const send = async () => {
    if ((await attempt(() => api.sendTalkScale({ ...at, scale: chosen }))) === undefined) return
    talks.of(visit).talk.say(scalesSent)
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
          options={TotalledScaleId.options.map((scale) => ({
            value: scale,
            label: scales[scale].title,
          }))}
          onChoose={setChosen}
        />
        <button type="button" class="button quiet small" onClick={() => void send()}>
          {text.send}
        </button>
      </div>
      <ul class="plain-list stack tight" aria-live="polite">
        {all.map((sent) => (
          <Result key={sent.scale} sent={sent} />
        ))}
      </ul>
    </div>
  )
}
