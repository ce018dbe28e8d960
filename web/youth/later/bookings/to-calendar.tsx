/** A booked time in the youth's own calendar, if they choose it: a file made here, with no word of care. */
import { useRef, useState } from 'preact/hooks'
import type { YouthBooking } from '../../../../shared/contract/later/bookings.ts'
import {
  longestTitle,
  reminderFile,
  timesLeft,
  type ReminderTime,
} from '../../../../shared/rules/calendar/reminder-file.ts'
import { serverNow } from '../../../data/server-clock.ts'
import { onceId } from '../../../data/random-id.ts'
import { saveFile } from '../../../data/save-file.ts'
import { TextField } from '../../../ui/field/text-field.tsx'
import { Choices } from '../../../ui/choice/choice.tsx'
import { tooLong } from '../../limits.ts'
import { later } from '../later-words.ts'

export const ToCalendar = ({ booking }: { booking: Pick<YouthBooking, 'start' | 'length'> }) => {
  const { calendar: text } = later()
  const { start, length } = booking
  const [title, setTitle] = useState(text.titleNow)
  const [remind, setRemind] = useState<ReminderTime>('none')
  const [saved, setSaved] = useState(false)
  const now = serverNow()
  const times = timesLeft(start, now)
  const wrong = tooLong(title, longestTitle)
  const field = useRef<HTMLInputElement>(null)
  const save = () => {
    if (wrong !== undefined) return field.current?.focus()
    const said = title.trim() || text.titleNow
    const left = times.includes(remind) ? remind : 'none'
    const uid = onceId()
    const file = reminderFile({ title: said, start, length, remind: left, uid, now })
    saveFile(`${text.file}.ics`, 'text/calendar', file)
    setSaved(true)
  }
  return (
    <details class="to-calendar">
      <summary>{text.open}</summary>
      <div class="stack">
        <p>{text.about}</p>
        <TextField
          label={text.title}
          hint={text.titleHint}
          error={wrong}
          inputRef={field}
          value={title}
          onInput={setTitle}
        />
        <Choices<ReminderTime>
          legend={text.when}
          options={times.map((value) => ({ value, label: text.before[value] }))}
          chosen={[remind]}
          onChoose={([one]) => one !== undefined && setRemind(one)}
        />
        <p>{text.seen}</p>
        <button type="button" class="button quiet full" onClick={save}>
          {text.save}
        </button>
        <p role="status">{saved ? text.saved : ''}</p>
        <p class="quiet small">{text.change}</p>
      </div>
    </details>
  )
}
