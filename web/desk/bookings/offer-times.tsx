/** Offering times: a day, a start, a length, and how many in a row. */
import { useState } from 'preact/hooks'
import { bookingRule } from '../../../shared/rules/later/booking.ts'
import { hour, instantOf, isDay, localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { Channel } from '../../../shared/ids.ts'
import { usePress } from '../../staff/use-press.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { TimeField } from '../../ui/time-fields/time-field.tsx'
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
  const press = usePress()
  const [day, setDay] = useState(() => localTime(serverNow() + hour).day)
  const [at, setAt] = useState(nextHour)
  const [length, setLength] = useState(45)
  const [count, setCount] = useState(1)
  const [channel, setChannel] = useState<Channel>('chat')
  const [wrong, setWrong] = useState<string | undefined>(undefined)
  const offer = async () => {
    if (!isDay(day) || at === '') return
    const start = instantOf({ day, time: at })
    const times = { start, length, count, channel }
    const done = await inbox.act(() => inbox.times.offerTimes({ ...times, once: press.of(times) }))
    if (done === undefined) return
    if (done.outcome === 'offered') {
      setWrong(undefined)
      press.done()
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
      <DayField label={text.date} required value={day} onSet={setDay} />
      <TimeField label={text.at} required value={at} onSet={setAt} />
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
