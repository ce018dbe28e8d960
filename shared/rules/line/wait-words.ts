/**
 * The honest range as a person would say it: to the minute while it is short, then to five, then in
 * half hours. The lower end is rounded down and the upper up, so that no words promise more than the
 * estimate does. Kept small: the start page's own script reads it.
 */
import { timeZone } from '../../county/time-zone.ts'
import type { WaitRange } from '../../ids.ts'
import { wordsIn, type languages } from '../../languages.ts'

const stepAt = (minutes: number): number => (minutes <= 30 ? 1 : minutes <= 90 ? 5 : 30)

/** Rounded outwards, minutes. Each end by itself: whatever grows is never told as less. */
export const spokenRange = ({ from, to }: WaitRange): { from: number; to: number } => {
  const [down, up] = [stepAt(from), stepAt(to)]
  return { from: Math.floor(from / down) * down, to: Math.ceil(to / up) * up }
}

interface Words {
  minutes: string
  hours: string
  to: string
  /** Nobody counts how many more stand ahead. */
  orMore: string
  /** Somebody comes at … */
  comes: string
}

/** Easy Swedish says it as Swedish does; every other language in words of its own. */
type Spoken = Exclude<(typeof languages)[number]['file'], 'latt'>

const said: Readonly<Record<Spoken, Words>> = {
  sv: {
    minutes: 'minuter',
    hours: 'timmar',
    to: 'till',
    orMore: 'eller mer',
    comes: 'Ingen är här än, den första kommer klockan',
  },
  en: {
    minutes: 'minutes',
    hours: 'hours',
    to: 'to',
    orMore: 'or more',
    comes: 'Nobody is here yet, the first comes at',
  },
}

/** "2½". */
const inHours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}${minutes % 60 === 0 ? '' : '½'}`

/**
 * "5–10 minuter", "80 minuter till 2 timmar", "2½–3 timmar"; "20 timmar eller mer" behind more than are
 * counted, where only the lower end is known; and when it hangs on somebody who has yet
 * to come, a sentence of when that is. The full stop is left to whoever says it.
 */
export const waitInWords = (wait: WaitRange, lang: string): string => {
  const { minutes, hours, to: until, orMore, comes } = wordsIn<Words>(said, lang)
  const { from, to } = spokenRange(wait)
  const least = from <= 90 ? `${from} ${minutes}` : `${inHours(from)} ${hours}`
  const range = wait.more
    ? `${least} ${orMore}`
    : to <= 90
      ? `${from}–${to} ${minutes}`
      : from <= 90
        ? `${least} ${until} ${inHours(to)} ${hours}`
        : `${inHours(from)}–${inHours(to)} ${hours}`
  if (wait.comes === undefined) return range
  // "19:00" in both languages.
  const clock = new Date(wait.comes).toLocaleTimeString('sv', {
    timeStyle: 'short',
    timeZone,
  })
  return `${range}. ${comes} ${clock}`
}
