/** A time of the day, with 24 hours whatever the browser counts by. */
import { timeFieldsText as text } from '../../text/time-fields/sv.ts'
import { readTime } from './read-times.ts'
import { WrittenField, type OfWritten } from './time-words-field.tsx'
import './time-fields.css'

const kind = { read: readTime, ...text.ofTime }

export const TimeField = (props: OfWritten) => <WrittenField {...props} kind={kind} />
