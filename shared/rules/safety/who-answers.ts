/** Who answers now is decided by the clock, and who comes first by age and hour; 112 is always first. */
import { timeZone } from '../../county/time-zone.ts'
import type { AgeBand } from '../../ids.ts'

interface Span {
  /** Monday is 1, Sunday 7: the day on which it opens. */
  days: readonly number[]
  from: number
  /** Before `from` when it goes on past midnight. */
  to: number
}

/** In whole hours of the county's clock; sources stand with each contact. */
const spans = {
  night: { days: [1, 2, 3, 4, 5, 6, 7], from: 21, to: 6 },
  'weekday-evenings': { days: [1, 2, 3, 4], from: 20, to: 24 },
} as const satisfies Record<string, Span>

/** `varies`: nobody here knows, so it is never said to answer now. */
export type Hours = 'always' | 'varies' | keyof typeof spans

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const dayAndHour = (at: number): { day: number; hour: number } => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { day: weekdays.indexOf(part('weekday')) + 1, hour: Number(part('hour')) }
}

/** Those that are not open always or at hours nobody here knows, and are open now: as a list in an attribute. */
export const openAt = (at: number): string =>
  Object.keys(spans)
    .filter((hours) => answersAt(hours, at))
    .join(' ')

export const answersAt = (hours: string, at: number): boolean | undefined => {
  if (hours === 'always') return true
  if (!(hours in spans)) return undefined
  const { days, from, to }: Span = spans[hours as keyof typeof spans]
  const { day, hour } = dayAndHour(at)
  const opened = (on: number) => days.includes(on)
  if (hour >= from && (to < from || hour < to)) return opened(day)
  return to < from && hour < to && opened(day === 1 ? 7 : day - 1)
}

const isFor = (whom: string, age: AgeBand | undefined): boolean => {
  const isChild = age === '13-15' || age === '16-17'
  if (whom === 'under-18') return age === undefined || isChild
  return whom !== 'over-18' || (age !== undefined && !isChild)
}

/** Lower comes first; equals keep their order. */
export const rankAt = (
  { whom, hours }: { whom: string; hours: readonly string[] },
  age: AgeBand | undefined,
  at: number,
): number => {
  if (whom === 'danger') return 0
  const answers = hours.some((one) => answersAt(one, at) === true)
  return (isFor(whom, age) ? 1 : 3) + (answers ? 0 : 1)
}
