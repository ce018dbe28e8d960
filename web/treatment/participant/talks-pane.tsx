/** Start, middle and end talks, in the same calendar as booked times. */
import { useState } from 'preact/hooks'
import type { Channel } from '../../../shared/ids.ts'
import type { LocalTime } from '../../../shared/rules/opening/shift-times.ts'
import { talkKinds, type TalkKind } from '../../../shared/programme/treatment/treatment.ts'
import { usePress } from '../../staff/use-press.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { DayAndTimeField, instantShownIn } from '../../ui/time-fields/day-and-time-field.tsx'
import { channelName } from '../../staff/names-of-terms.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useDeed } from '../act-and-refetch.ts'
import type { PaneProps } from './pane.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = therapistText.page
const channels: readonly Channel[] = ['chat', 'voice', 'video']

const Plan = ({ page, again }: PaneProps) => {
  const { deed, acting } = useDeed(again)
  const press = usePress()
  const [kind, setKind] = useState<TalkKind>('start')
  const [channel, setChannel] = useState<Channel>('video')
  const [start, setStart] = useState<LocalTime>({ day: '', time: '' })
  const [length, setLength] = useState(30)
  const [said, setSaid] = useState('')
  const plan = async () => {
    const at = instantShownIn(start)
    if (at === undefined) return
    const talk = { participant: page.participant, kind, start: at, length, channel }
    const answer = await deed(() => api.planTalk({ ...talk, once: press.of(talk) }))
    if (answer === undefined) return
    if (answer.outcome === 'planned') press.done()
    setSaid(answer.outcome === 'planned' ? text.planned : text.planNot[answer.outcome])
  }
  return (
    <form
      class="plan-talk"
      onSubmit={(event) => {
        event.preventDefault()
        void plan()
      }}
    >
      <SelectField
        label={text.planKind}
        value={kind}
        options={talkKinds.map((each) => ({ value: each, label: therapistText.talkKinds[each] }))}
        onChoose={setKind}
      />
      <DayAndTimeField label={text.planAt} required value={start} onSet={setStart} />
      <TextField
        label={text.planLength}
        type="number"
        min={10}
        max={120}
        step={5}
        value={length}
        onInput={(value) => setLength(Number.parseInt(value, 10))}
      />
      <SelectField
        label={text.planChannel}
        value={channel}
        options={channels.map((each) => ({ value: each, label: channelName(each) }))}
        onChoose={setChannel}
      />
      <button type="submit" class="button small" aria-disabled={acting}>
        {text.plan}
      </button>
      <p role="status">{said}</p>
    </form>
  )
}

export const TalksPane = (props: PaneProps) => {
  const { page, again } = props
  const { deed, acting } = useDeed(again)
  return (
    <section class="card stack" aria-labelledby="talks">
      <h2 id="talks">{text.talks}</h2>
      {page.talks.length === 0 && <p class="quiet">{text.talkNone}</p>}
      <ul class="plain-list stack tight">
        {page.talks.map(({ talk, kind, at, state, channel }) => (
          <li key={talk} class="row">
            <span>
              {therapistText.talkKinds[kind]} · {shortDayAndTime(at, 'sv-SE')} ·{' '}
              {channelName(channel)} · {text.talkStates[state]}
            </span>
            {(state === 'booked' || state === 'planned') && (
              <button
                type="button"
                class="button plain small"
                aria-disabled={acting}
                onClick={() =>
                  void deed(() => api.callOffTalk({ participant: page.participant, talk }))
                }
              >
                {text.callOff}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Plan {...props} />
    </section>
  )
}
