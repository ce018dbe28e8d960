/** What holds for booked times: how early and late one may come, and when a time is missed. */
import { entranceTimes } from './booking-times.ts'

const minute = 60_000
const day = 24 * 60 * minute

export const bookingRule: {
  /** How far ahead a time may be offered and booked, ms. */
  ahead: number
  /** The shortest notice at which a free time is shown, ms. */
  notice: number
  lengths: readonly number[]
  /** The most times offered in one press. */
  mostInARow: number
  /** How long before the start the youth may enter, and how long after it, ms. */
  enterFrom: number
  lateUntil: number
  /** How long after the start (or the entry, if later) only the booked counsellor takes the youth. */
  keptFor: number
  /** How long a time is remembered after its day, ms. */
  kept: number
  source: string
  confirmedBy: string | null
} = {
  ahead: 28 * day,
  notice: 15 * minute,
  lengths: [20, 30, 45, 60],
  mostInARow: 8,
  enterFrom: entranceTimes.from,
  lateUntil: entranceTimes.lateUntil,
  keptFor: 5 * minute,
  kept: 2 * day,
  source: 'county requirement "booked times"; the county decides the figures',
  confirmedBy: null,
}

export interface Span {
  start: number
  /** Minutes. */
  length: number
}

export const endOf = ({ start, length }: Span): number => start + length * minute

/** Times that touch do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.start < endOf(b) && b.start < endOf(a)

export const mayBook = ({ start }: Span, now: number): boolean =>
  start >= now + bookingRule.notice && start <= now + bookingRule.ahead

/** 'open' while the youth may enter. */
export const entrance = ({ start }: Span, now: number): 'too-early' | 'open' | 'too-late' => {
  if (now < start - bookingRule.enterFrom) return 'too-early'
  return now > start + bookingRule.lateUntil ? 'too-late' : 'open'
}

/** Until when the youth in the line is kept for the counsellor who was booked. */
export const keptUntil = (start: number, enteredAt: number): number =>
  Math.max(start, enteredAt) + bookingRule.keptFor

/** What a missed time means for the youth: nothing. It is said, and they may book again. */
export const missedRule = { mayBookAgain: true, toldTo: ['youth', 'counsellor'] } as const
