/** One event that comes back, with the events that change a time of it: a series of ours, single times, or both. */
import type { ReadEvent, NamedTime, Asks } from './event.ts'
import { farthestDays } from './rhythm.ts'
import { allTimes, playEvent, type PlayFault, type Times } from './single-times.ts'
import { type Timed, timeOf, timesOf } from '../opening/recurrence.ts'
import type { Differs, Repeats } from '../opening/shift.ts'
import { faultsOf, type FindingKind } from '../opening/shift-findings.ts'
import {
  daysBetween,
  hour,
  isLeftOut,
  localTime,
  shortDays,
  type Day,
} from '../opening/shift-times.ts'

/** Days of a series that may differ: what one request can carry. */
export const mostDiffering = 120
/** A day may be moved so far and still be the same shift's. */
const farthestMoved = 6
const ahead = 60 * 7 * 24 * hour

/** An event that stands for the time `at` of a series. */
export interface Change {
  event: ReadEvent
  at: number
}

interface Alone {
  event: ReadEvent
  asks: Asks | undefined
}

export interface FromSeries {
  series?: Times & { repeats: Repeats; differs: Differs[] }
  rule?: NonNullable<ReturnType<typeof playEvent>> | undefined
  /** Changes that are no longer a time of the series, and come by themselves. */
  alone: Alone[]
  isOver: boolean
}

export type SeriesFault = FindingKind | 'too-many-days' | PlayFault | 'too-far'

const timed = ({ starts, ends, repeats }: ReadEvent): Timed => ({ days: {}, starts, ends, repeats })

const byRepeats = (event: ReadEvent, day: Day): number | undefined =>
  event.repeats && timeOf(timed(event), day)?.starts

/** Every time it has on a day, also those that have been. */
const timesOnDay = (event: ReadEvent, day: Day, now: number): number[] => {
  const own = byRepeats(event, day)
  const others = allTimes(event, now)
  const all = typeof others === 'string' ? event.extra : others.starts
  return [
    ...(own === undefined ? [] : [own]),
    ...all.filter((at) => localTime(at).day === day && at !== own),
  ]
}

/** Its times that are named: by a date all of that day, by a time that one alone. */
const timesNamed = (event: ReadEvent, { day, instant }: NamedTime, now: number): number[] =>
  timesOnDay(event, day, now).filter((at) => instant === undefined || at === instant)

/**
 * The series an event stands in, and for which of its times: that of the very time, else that of the
 * day, for some calendars write the time it was moved to.
 */
export const seriesNamed = (
  change: ReadEvent,
  all: readonly ReadEvent[],
  now: number,
): { series: ReadEvent; at: number } | undefined => {
  const { insteadOf, uid } = change
  if (insteadOf === undefined) return undefined
  const same = all.filter((one) => one.uid === uid)
  for (const named of [insteadOf, { day: insteadOf.day }])
    for (const series of same) {
      const [at] = timesNamed(series, named, now)
      if (at !== undefined) return { series, at }
    }
  return undefined
}

/** Nights of a series whose clocks never show its time: there the rule has no time (RFC 5545, 3.3.10). */
const nightsWithout = (event: ReadEvent, now: number): Day[] => {
  const { time } = localTime(event.starts)
  return shortDays(localTime(now).day, farthestDays).filter(
    (day) => isLeftOut({ day, time }) && byRepeats(event, day) !== undefined,
  )
}

/** The series from its next time on: what has been is not planned again. */
const fromNow = (event: ReadEvent, now: number): (Times & { repeats: Repeats }) | undefined => {
  const { starts, ends, repeats } = event
  if (repeats === undefined) return undefined
  if (starts > now) return { starts, ends, repeats }
  const { time } = localTime(starts)
  const next = timesOf(timed(event), now, now + ahead).find(
    (one) => one.starts > now && !isLeftOut({ day: one.day, time }),
  )
  return next && { starts: next.starts, ends: next.ends, repeats }
}

const isOdd = ({ starts, ends }: ReadEvent, now: number): boolean =>
  faultsOf({ starts, ends, day: '' }, now).some(({ kind }) => kind !== 'past')

export const readSeries = (
  event: ReadEvent,
  changes: readonly Change[],
  now: number,
): FromSeries | SeriesFault => {
  const { starts, ends, repeats, extra, except } = event
  const [fault] = faultsOf({ starts, ends, day: '' }, 0)
  if (fault !== undefined) return fault.kind
  const plan = fromNow(event, now)
  const first = plan && localTime(plan.starts).day
  const alone: Alone[] = []
  const changed = new Map<number, Times | 'none'>()
  for (const named of except)
    for (const at of timesNamed(event, named, now)) changed.set(at, 'none')
  for (const { event: change, at } of changes) {
    const { day } = localTime(at)
    const ofSeries = byRepeats(event, day) === at
    const moved = Math.abs(daysBetween(day, localTime(change.starts).day))
    const isGone = ofSeries && (first === undefined || day < first) && change.starts > now
    const isCancelled = change.asks === 'cancelled'
    const isApart =
      change.asks !== undefined ||
      isOdd(change, now) ||
      isGone ||
      (ofSeries && moved > farthestMoved)
    changed.set(at, isApart ? 'none' : { starts: change.starts, ends: change.ends })
    if (isApart && !isCancelled) alone.push({ event: change, asks: change.asks })
  }
  const hasSingle = repeats === undefined || extra.length > 0
  const rule = hasSingle ? playEvent(event, changed, now) : undefined
  if (repeats === undefined && typeof rule === 'string') return rule
  const singles = typeof rule === 'object' ? rule.times.length : 0
  if (plan === undefined || first === undefined) return { rule, alone, isOver: singles === 0 }
  const differs = new Map<Day, Differs>()
  for (const [at, to] of changed) {
    const { day } = localTime(at)
    if (byRepeats(event, day) === at) differs.set(day, to === 'none' ? { day } : { day, ...to })
  }
  for (const day of nightsWithout(event, now)) if (!differs.has(day)) differs.set(day, { day })
  const left = [...differs.values()].filter(({ day }) => day >= first)
  if (left.length > mostDiffering) return 'too-many-days'
  const sorted = left.sort((a, b) => (a.day < b.day ? -1 : 1))
  return { series: { ...plan, differs: sorted }, rule, alone, isOver: false }
}
