/** Offering times: a day, a start, a length, and how many in a row. */
import { useState } from 'preact/hooks'
import { bookingRule } from '../../../shared/rules/later/booking.ts'
import type { Channel } from '../../../shared/ids.ts'
import { onceId } from '../../data/random-id.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { channelName } from '../../staff/names-of-terms.ts'
import { serverNow } from '../../data/server-clock.ts'
import { tell } from '../../staff/notices/notices.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { dayOf } from '../format-times.ts'
import { useDeskStore } from '../desk-store.ts'

const { times: text } = laterStaffText
const channels: readonly Channel[] = ['chat', 'voice', 'video']

/** The instant at which the county's clocks show this, whatever zone the computer is in. */
const instantOf = (day: string, time: string): number => {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(asUtc)
  return asUtc - (Date.parse(`${shown.replace(' ', 'T')}Z`) - asUtc)
}

const nextHour = (): string => {
  const hour = new Intl.DateTimeFormat('sv-SE', {
    hour: '2-digit',
    timeZone: 'Europe/Stockholm',
  }).format(serverNow() + 3_600_000)
  return `${hour}:00`
}

export const TimesOffer = () => {
  const { inbox } = useDeskStore()
  const [once, setOnce] = useState(onceId)
  const [day, setDay] = useState(() => dayOf(serverNow() + 3_600_000))
  const [at, setAt] = useState(nextHour)
  const [length, setLength] = useState(45)
  const [count, setCount] = useState(1)
  const [channel, setChannel] = useState<Channel>('chat')
  const [wrong, setWrong] = useState<string | undefined>(undefined)
  const offer = async () => {
    const start = instantOf(day, at)
    if (Number.isNaN(start)) return
    const done = await inbox.act(() =>
      inbox.times.offerTimes({ once, start, length, count, channel }),
    )
    if (done === undefined) return
    if (done.outcome === 'offered') {
      setWrong(undefined)
      setOnce(onceId())
      tell('good', text.added(done.times.length))
    } else setWrong(text.outcome[done.outcome])
  }
  return (
    <form
      class="stack tight card"
      aria-labelledby="offer"
      onSubmit={(event) => {
        event.preventDefault()
        void offer()
      }}
    >
      <h2 id="offer">{text.offer}</h2>
      <TextField label={text.date} type="date" required value={day} onInput={setDay} />
      <TextField label={text.at} type="time" required value={at} onInput={setAt} />
      <SelectField
        label={text.length}
        value={length}
        options={bookingRule.lengths.map((one) => ({ value: one, label: text.minutes(one) }))}
        onChoose={setLength}
      />
      <SelectField
        label={text.count}
        value={count}
        options={Array.from({ length: bookingRule.mostInARow }, (_, place) => ({
          value: place + 1,
          label: place + 1,
        }))}
        onChoose={setCount}
      />
      <SelectField
        label={text.channel}
        value={channel}
        options={channels.map((one) => ({ value: one, label: channelName(one) }))}
        onChoose={setChannel}
      />
      <p class="error" role="alert">
        {wrong ?? ''}
      </p>
      <button type="submit" class="button">
        {text.add}
      </button>
    </form>
  )
}
