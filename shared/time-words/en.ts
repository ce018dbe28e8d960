/** Days and waits in English; not American, hence the tag. */
import type { TimeWords } from './type.ts'

export const text: TimeWords = {
  days: 'en-GB',
  minutes: 'minutes',
  hours: 'hours',
  to: 'to',
  orMore: 'or more',
  comes: 'Nobody is here yet, the first comes at',
}
