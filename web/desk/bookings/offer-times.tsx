/** Offering times: a day, a start, a length, and how many in a row. */
import { useState } from 'preact/hooks'
import { bookingRule } from '../../../shared/rules/later/booking.ts'
import { hour, instantOf, isDay, localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { Channel } from '../../../shared/ids.ts'
import { onceId } from '../../data/random-id.ts'
import { channelName } from '../../staff/names-of-terms.ts'
import { serverNow } from '../../data/server-clock.ts'
import { tell } from '../../staff/notices/notices.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { useDeskStore } from '../desk-store.ts'

const { times: text } = laterStaffText
const channels: readonly Channel[] = ['chat', 'voice', 'video']

const nextHour = (): string => `${localTime(serverNow() + hour).time.slice(0, 2)}:00`

export const TimesOffer = () => {
  const { inbox } = useDeskStore()
  const [once, setOnce] = useState(onceId)
  const [day, setDay] = useState(() => localTime(serverNow() + hour).day)
  const [at, setAt] = useState(nextHour)
  const [length, setLength] = useState(45)
  const [count, setCount] = useState(1)
  const [channel, setChannel] = useState<Channel>('chat')
  const [wrong, setWrong] = useState<string | undefined>(undefined)
  const offer = async () => {
    if (!isDay(day) || at === '') return
    const start = instantOf({ day, time: at })
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
      <div class="field">
        <label for="time-day">{text.date}</label>
        <input
          id="time-day"
          type="date"
          required
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="time-at">{text.at}</label>
        <input
          id="time-at"
          type="time"
          required
          value={at}
          onInput={({ currentTarget }) => setAt(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="time-length">{text.length}</label>
        <select
          id="time-length"
          value={length}
          onChange={({ currentTarget }) => setLength(Number(currentTarget.value))}
        >
          {bookingRule.lengths.map((one) => (
            <option key={one} value={one}>
              {text.minutes(one)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="time-count">{text.count}</label>
        <select
          id="time-count"
          value={count}
          onChange={({ currentTarget }) => setCount(Number(currentTarget.value))}
        >
          {Array.from({ length: bookingRule.mostInARow }, (_, place) => (
            <option key={place} value={place + 1}>
              {place + 1}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="time-channel">{text.channel}</label>
        <select
          id="time-channel"
          value={channel}
          onChange={({ currentTarget }) => setChannel(currentTarget.value as Channel)}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {channelName(one)}
            </option>
          ))}
        </select>
      </div>
      <p class="error" role="alert">
        {wrong ?? ''}
      </p>
      <button type="submit" class="button">
        {text.add}
      </button>
    </form>
  )
}
