/** What a browser's field for day and time holds is the county's own time, wherever the browser is. */
import { instantOf, localTime } from '../../shared/rules/opening/shift-times.ts'

/** `YYYY-MM-DDTHH:MM`, as `datetime-local` wants it. */
export const inField = (at: number): string => `${localTime(at).day}T${localTime(at).time}`

/** The instant a filled field means; undefined while it is empty. */
export const fromField = (value: string): number | undefined =>
  value === '' ? undefined : instantOf({ day: value.slice(0, 10), time: value.slice(11, 16) })
