/** My calendar: a secret link to it, a file to take along, and shifts read in from another one. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { TextField } from '../../ui/field/text-field.tsx'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import type { What } from '../../staff/shift-form/shift-fields.ts'
import { shiftsText } from '../../text/shifts/sv.ts'
import { CalendarImport } from './calendar-import.tsx'
import { shortDayAndTime } from '../../data/format-times.ts'
import type { ShiftStore } from '../shifts/shift-store.ts'

const text = shiftsText.calendar

const Feed = ({ room }: { room: ShiftStore }) => {
  const since = room.feedSince.value
  const link = room.link.value
  const [replaced, setReplaced] = useState(false)
  const shown = useRef<HTMLInputElement>(null)
  const make = async () => {
    const made = await attempt(() => room.calendar.makeFeed())
    if (made === undefined) return
    setReplaced(since !== undefined)
    room.feedSince.value = made.since
    room.link.value = `${location.origin}${made.path}`
  }
  const revoke = async () => {
    const done = await attempt(() => room.calendar.revokeFeed())
    if (done === undefined) return
    room.feedSince.value = undefined
    room.link.value = undefined
    tell('good', text.revoked)
  }
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address).then(
      () => tell('good', text.copied),
      () => shown.current?.select(),
    )
  }
  return (
    <div class="stack tight">
      <h3>{text.feed}</h3>
      <p class="small quiet">{text.feedWhy}</p>
      {link !== undefined && (
        <div class="notice stack tight" data-kind="good">
          <p class="small">
            {text.told} {replaced && text.replaced}
          </p>
          <TextField
            label={text.link}
            inputRef={shown}
            readOnly
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <div class="row">
            <button type="button" class="button small" onClick={() => void copy(link)}>
              {text.copy}
            </button>
          </div>
        </div>
      )}
      {since !== undefined && link === undefined && (
        <p class="small">{text.since(shortDayAndTime(since, 'sv-SE'))}</p>
      )}
      <div class="row">
        <button type="button" class="button quiet small" onClick={() => void make()}>
          {since === undefined ? text.make : text.makeNew}
        </button>
        {since !== undefined && (
          <button type="button" class="button quiet small" onClick={() => void revoke()}>
            {text.revoke}
          </button>
        )}
      </div>
    </div>
  )
}

const save = (calendar: string): void => {
  const address = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = text.file
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export const CalendarCard = ({ room, usual }: { room: ShiftStore; usual: What }) => {
  useEffect(() => {
    void room.calendar.myCalendar().then(
      ({ feedSince }) => (room.feedSince.value = feedSince),
      // The week says it when there is no contact.
      () => undefined,
    )
  }, [room])
  const take = async () => {
    const found = await attempt(() => room.calendar.myCalendar())
    if (found !== undefined) save(found.calendar)
  }
  return (
    <section class="card stack" aria-labelledby="calendar">
      <h2 id="calendar">{text.title}</h2>
      <Feed room={room} />
      <div class="stack tight">
        <button type="button" class="button quiet small" onClick={() => void take()}>
          {text.exports}
        </button>
        <CalendarImport room={room} usual={usual} />
      </div>
    </section>
  )
}
