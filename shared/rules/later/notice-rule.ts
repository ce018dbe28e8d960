/** When somebody who has asked for it is told outside the page, and for how long that is worth anything. */
import { localTime } from '../opening/shift-times.ts'

const minute = 60_000
const day = 24 * 60 * minute

export const noticeRule: {
  /** How long before a booked time, ms. */
  beforeTime: number
  /** How long the maker of a browser keeps what a phone that is off has not had: of an answer, and of the programme, ms. */
  answerLasts: number
  programmeLasts: number
  /** The hours at which the programme may remind, local time. */
  from: string
  until: string
  source: string
  confirmedBy: string | null
} = {
  beforeTime: 60 * minute,
  answerLasts: 3 * day,
  programmeLasts: day / 2,
  from: '08:00',
  until: '20:00',
  source: 'county requirement "told by choice"; the county decides the figures',
  confirmedBy: null,
}

/** At night and early nobody is reminded of what can wait. */
export const mayRemind = (now: number): boolean => {
  const { time } = localTime(now)
  return time >= noticeRule.from && time < noticeRule.until
}
