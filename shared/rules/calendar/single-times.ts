/**
 * The single times of a rule that no series of ours can hold: those of the coming year, without the days
 * that are left out and with those that are moved.
 */
import type { ReadEvent } from './event.ts'
import { daysOfRhythm } from './play.ts'
import { timeTold } from './times.ts'
import { addDays, daysBetween, instantOf, localTime, type Day } from '../opening/shift-times.ts'

export type PlayFault = 'none-soon' | 'too-many-times'

/** So far ahead single times are read out of a rule: nobody plans further, and a year has every feast once. */
export const playedDays = 366
/** A rule that began longer ago is asked of too many years. */
const oldestDays = 10 * 366
/** Of one rule: two a week for a year. */
export const mostTimes = 104

export interface Times {
  starts: number
  ends: number
}
interface Played {
  times: Times[]
  told: { count: number; last: number; goesOn: boolean }
}

/** When it ends: by our clocks where it is told by them, else after as long a time. */
const endOf = (event: ReadEvent, starts: number, byOurClocks: boolean): number => {
  if (!byOurClocks) return starts + event.ends - event.starts
  const from = localTime(event.starts)
  const to = localTime(event.ends)
  const day = addDays(localTime(starts).day, daysBetween(from.day, to.day))
  return instantOf({ day, time: to.time })
}

/** What a rule names until the last day, as instants, and whether it goes on after that. */
const ofRule = (
  { plays }: ReadEvent,
  last: Day,
): { starts: number[]; goesOn: boolean } | PlayFault | 'too-far' => {
  if (plays === undefined) return { starts: [], goesOn: false }
  const { rhythm, first, until } = plays
  if (daysBetween(first.day, last) > oldestDays + playedDays) return 'too-far'
  const { count = Infinity } = rhythm
  const named = daysOfRhythm(rhythm, first.day, last).flatMap((day) => {
    const told = timeTold(`${day}T${first.time}`, first.clock)
    const isTime = typeof told === 'object' && (day === first.day || !told.leftOut)
    return isTime ? [told.instant] : []
  })
  const starts = named.slice(0, count).filter((instant) => instant <= until)
  const isCounted = named.length >= count
  return { starts, goesOn: !isCounted && until > instantOf({ day: last, time: '00:00' }) }
}

type AllTimes = { starts: number[]; goesOn: boolean } | PlayFault | 'too-far'
/** Asked once for each change of a series; an event is read at one moment only. */
const known = new WeakMap<ReadEvent, AllTimes>()

/** Every time of an event that is no series of ours, also those that have been. */
export const allTimes = (event: ReadEvent, now: number): AllTimes => {
  const found = known.get(event) ?? playAll(event, now)
  known.set(event, found)
  return found
}

const playAll = (event: ReadEvent, now: number): AllTimes => {
  const ruled = ofRule(event, addDays(localTime(now).day, playedDays))
  if (typeof ruled === 'string') return ruled
  // Of an event without any rule the first time comes too; what a series names is the series' own.
  const hasRule = event.repeats !== undefined || event.plays !== undefined
  const alone = hasRule ? [] : [event.starts]
  const starts = [...new Set([...ruled.starts, ...alone, ...event.extra])]
  return { starts: starts.sort((a, b) => a - b), goesOn: ruled.goesOn }
}

/** `changed`: by the time it would begin, another time instead or none. */
export const playEvent = (
  event: ReadEvent,
  changed: ReadonlyMap<number, Times | 'none'>,
  now: number,
): Played | PlayFault | 'too-far' => {
  const last = addDays(localTime(now).day, playedDays)
  const found = allTimes(event, now)
  if (typeof found === 'string') return found
  const byOurClocks = event.plays?.first.clock.isOurs ?? true
  const all = found.starts.flatMap((from): Times[] => {
    const change = changed.get(from)
    if (change === 'none') return []
    return [change ?? { starts: from, ends: endOf(event, from, byOurClocks) }]
  })
  const coming = all.filter((one) => one.starts > now)
  const near = coming.filter((one) => localTime(one.starts).day <= last)
  const times = near.slice(0, mostTimes)
  const goesOn = found.goesOn || coming.length > times.length
  if (times.length === 0 && goesOn) return 'none-soon'
  return {
    times,
    told: { count: times.length, last: times.at(-1)?.starts ?? now, goesOn },
  }
}
