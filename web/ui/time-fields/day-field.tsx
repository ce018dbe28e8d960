/** A day, written or chosen in the calendar that the browser has. */
import { useRef } from 'preact/hooks'
import { isDay } from '../../../shared/rules/opening/shift-times.ts'
import { timeFieldsText as text } from '../../text/time-fields/sv.ts'
import { readDay } from './read-times.ts'
import { WrittenField, type OfWritten } from './time-words-field.tsx'
import './time-fields.css'

interface Props extends OfWritten {
  min?: string | undefined
  max?: string | undefined
}

const kind = { read: readDay, ...text.ofDay }

const canOpen = () => 'showPicker' in HTMLInputElement.prototype

const Calendar = ({ label, value, min, max, onSet }: Props) => {
  const native = useRef<HTMLInputElement>(null)
  if (!canOpen()) return null
  const name = text.calendar(label)
  return (
    <span class="day-calendar">
      <button
        type="button"
        class="button quiet small"
        title={name}
        onClick={() => native.current?.showPicker()}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />
        </svg>
        <span class="visually-hidden">{name}</span>
      </button>
      <input
        ref={native}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        autocomplete="off"
        min={min}
        max={max}
        value={value}
        onInput={({ currentTarget }) => isDay(currentTarget.value) && onSet(currentTarget.value)}
      />
    </span>
  )
}

export const DayField = ({ min, max, ...field }: Props) => {
  const bounds = (day: string) => {
    if (min !== undefined && isDay(min) && day < min) return text.earliest(min)
    return max !== undefined && day > max ? text.latest(max) : undefined
  }
  return (
    <WrittenField
      {...field}
      kind={kind}
      wrong={bounds}
      beside={<Calendar {...field} min={min} max={max} />}
    />
  )
}
