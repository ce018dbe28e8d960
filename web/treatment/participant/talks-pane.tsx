/** Start, middle and end talks, in the same calendar as booked times. */
import { useState } from 'preact/hooks'
import type { Channel } from '../../../shared/ids.ts'
import { talkKinds, type TalkKind } from '../../../shared/programme/treatment.ts'
import { onceId } from '../../data/random-id.ts'
import { fromField } from '../../staff/county-time-field.ts'
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
  const [once, setOnce] = useState(onceId)
  const [kind, setKind] = useState<TalkKind>('start')
  const [channel, setChannel] = useState<Channel>('video')
  const [start, setStart] = useState('')
  const [length, setLength] = useState(30)
  const [said, setSaid] = useState('')
  const plan = async () => {
    const at = fromField(start)
    if (at === undefined) return
    const answer = await deed(() =>
      api.planTalk({ participant: page.participant, once, kind, start: at, length, channel }),
    )
    if (answer === undefined) return
    if (answer.outcome === 'planned') setOnce(onceId())
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
      <label class="field">
        {text.planKind}
        <select
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as TalkKind)}
        >
          {talkKinds.map((each) => (
            <option key={each} value={each}>
              {therapistText.talkKinds[each]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {text.planAt}
        <input
          type="datetime-local"
          required
          value={start}
          onInput={({ currentTarget }) => setStart(currentTarget.value)}
        />
      </label>
      <label class="field">
        {text.planLength}
        <input
          type="number"
          min={10}
          max={120}
          step={5}
          value={length}
          onInput={({ currentTarget }) => setLength(currentTarget.valueAsNumber)}
        />
      </label>
      <label class="field">
        {text.planChannel}
        <select
          value={channel}
          onChange={({ currentTarget }) => setChannel(currentTarget.value as Channel)}
        >
          {channels.map((each) => (
            <option key={each} value={each}>
              {channelName(each)}
            </option>
          ))}
        </select>
      </label>
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
