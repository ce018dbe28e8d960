/**
 * The honest range as a person would say it: to the minute while it is short, then to five, then in
 * half hours. The lower end is rounded down and the upper up, so that no words promise more than the
 * estimate does. Kept small: the start page's own script reads it.
 */
import type { WaitRange } from '../../ids.ts'
import { dayAndClock } from '../opening/days-apart.ts'
import type { TimeWords, WaitWords } from '../../time-words/type.ts'

const stepAt = (minutes: number): number => (minutes <= 30 ? 1 : minutes <= 90 ? 5 : 30)

/** Rounded outwards, minutes. Each end by itself: whatever grows is never told as less. */
export const spokenRange = ({ from, to }: WaitRange): { from: number; to: number } => {
  const [down, up] = [stepAt(from), stepAt(to)]
  return { from: Math.floor(from / down) * down, to: Math.ceil(to / up) * up }
}

/** A line never ends within the range. */
const dash = '–\u2060'

/** "2½". */
const inHours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}${minutes % 60 === 0 ? '' : '½'}`

/**
 * "5–10 minuter", "80 minuter till 2 timmar", "2½–3 timmar"; "20 timmar eller mer" behind more than are
 * counted, where only the lower end is known; and when it hangs on somebody who has yet
 * to come, a sentence of when that is. The full stop is left to whoever says it.
 */
export const waitInWords = (
  wait: WaitRange,
  words: WaitWords & Partial<Pick<TimeWords, 'comes'>>,
): string => {
  const { to: until, orMore, comes } = words
  const { from, to } = spokenRange(wait)
  /** The form of the number that stands before it. */
  const unit = (which: 'minutes' | 'hours', count: number): string =>
    (count >= 3 && count <= 10 ? words.few : undefined)?.[which] ?? words[which]
  const minutesOf = (count: number): string => unit('minutes', count)
  const hoursOf = (minutes: number): string => `${inHours(minutes)} ${unit('hours', minutes / 60)}`
  const least = from <= 90 ? `${from} ${minutesOf(from)}` : hoursOf(from)
  const range = wait.more
    ? `${least} ${orMore}`
    : to <= 90
      ? `${from}${dash}${to} ${minutesOf(to)}`
      : from <= 90
        ? `${least} ${until} ${hoursOf(to)}`
        : `${inHours(from)}${dash}${hoursOf(to)}`
  return wait.comes === undefined ? range : `${range}. ${comes} ${dayAndClock(wait.comes)[1]}`
}
