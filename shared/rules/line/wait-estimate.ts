/**
 * An honest range of minutes to wait, from the talks that ended lately, the people on duty, those
 * about to come and to go, and the line ahead. It is a median and an 80th percentile; how often they
 * hold is measured by `npm run simulate -- county`.
 */
import type { WaitRange } from '../../ids.ts'
import { minutesPerLevel } from './queue-order.ts'
import type { Level } from './triage.ts'

/** Seats that come (above zero) or go (below) in so many minutes. */
export interface SeatChange {
  inMinutes: number
  seats: number
}

export interface LineNow {
  /** Youths who will be taken before this one. */
  ahead: number
  /** Seats of counsellors on duty that may take this youth: all, and those free now. */
  seats: number
  freeSeats: number
  /** Lengths of the latest talks, minutes; may be empty on a new evening. */
  talks: readonly number[]
  /** Whoever comes later and is more urgent goes before. */
  level?: Level
  /** Shifts about to begin and to end. */
  changes?: readonly SeatChange[]
}

/** Used until five talks have been measured: 25 minutes is the planning figure, 50 a long chat. */
const priorTalks: readonly number[] = [15, 25, 25, 35, 50]

/**
 * Of those who come, the share at each level, and how much of what the seats can do is asked for: while
 * the line is full, and while nobody is there yet. Source: planning figures; confirmed by: nobody yet,
 * the simulation measures it.
 */
const shares: Record<Level, number> = { 1: 0.02, 2: 0.1, 3: 0.2, 4: 0.55, 5: 0.13 }
const askedWhileFull = 0.9
const askedWhileEmpty = 0.6

const levels: readonly Level[] = [1, 2, 3, 4, 5]
const moreUrgent = (level: Level): readonly Level[] => levels.filter((other) => other < level)

/** Minutes in the mean from the beginning of a shift until its counsellor has come; source as above. */
const lateBy = 3

/**
 * The two ends that are said: a normal quantile, and the share for those who may pass. Long talks, late
 * counsellors and many who pass seldom meet on one evening, so that 80 % of each would be more than 80 %.
 */
interface End {
  normal: number
  passing: number
}
const median: End = { normal: 0, passing: 0.5 }
const eightieth: End = { normal: 0.8416, passing: 0.65 }

/** The same changes, each counsellor as late as is usual for the first, the second … of those who begin then. */
const withLateness = (changes: readonly SeatChange[], { normal }: End): SeatChange[] => {
  const begin = (at: number) => changes.filter((one) => one.seats > 0 && one.inMinutes === at)
  return changes.map((change) => {
    if (change.seats <= 0) return change
    const together = begin(change.inMinutes)
    const count = together.length
    const usual = (together.indexOf(change) + 1) / (count + 1)
    // The spread of an order statistic.
    const place = usual + normal * Math.sqrt((usual * (1 - usual)) / (count + 2))
    return { ...change, inMinutes: change.inMinutes - lateBy * Math.log(1 - Math.min(place, 0.99)) }
  })
}

/** So many come at most, with this certainty, when `mean` are expected (Poisson). */
const cameAtMost = (mean: number, share: number): number => {
  // So many make the sum below zero in floating point, and chance hardly matters.
  if (mean > 100) return Math.round(mean)
  let count = 0
  let chance = Math.exp(-mean)
  for (let all = chance; all < share; all += chance) chance *= mean / ++count
  return count
}

/** Expected to come before the first counsellor does and be taken before: whoever waits moves up. */
const willPass = (level: Level, minutes: number, seats: number, talk: number): number => {
  const share = moreUrgent(level).reduce((sum, other) => {
    const within = other === 1 ? minutes : Math.min(minutes, (level - other) * minutesPerLevel)
    return sum + shares[other] * within
  }, 0)
  return (askedWhileEmpty * seats * share) / Math.max(1, talk)
}

const meanOf = (talks: readonly number[]): number =>
  talks.reduce((sum, minutes) => sum + minutes, 0) / talks.length

/**
 * The work, in seat minutes, until so many seats have come free. Few seats that come free one by one
 * look like chance (variation 1); many rounds on the same seats look like the talks themselves.
 */
const workUntil = (freed: number, seats: number, talks: readonly number[], z: number): number => {
  const mean = meanOf(talks)
  const spread = talks.reduce((sum, minutes) => sum + (minutes - mean) ** 2, 0) / talks.length
  const ofTalks = mean === 0 ? 0 : spread / mean ** 2
  const rounds = freed / Math.max(1, seats)
  const variation = ofTalks + (1 - ofTalks) / (1 + rounds)
  const shape = freed / variation
  // Wilson and Hilferty's quantile of a gamma distribution.
  const factor = Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3
  return freed * mean * factor
}

/**
 * Minutes until the seats have done this work. Who comes takes as many as there are seats at once;
 * whoever is last there finishes the line.
 */
const minutesFor = (
  work: number,
  perHead: number,
  { seats, changes = [] }: Pick<LineNow, 'seats' | 'changes'>,
): number | undefined => {
  let left = work
  let at = 0
  let now = seats
  for (const change of [...changes].sort((a, b) => a.inMinutes - b.inMinutes)) {
    const span = Math.max(0, change.inMinutes - at)
    if (now > 0 && left <= now * span) return at + left / now
    left -= now * span + Math.max(0, change.seats) * perHead
    at += span
    if (left <= 0) return at
    now = Math.max(now + change.seats, now > 0 ? 1 : 0)
  }
  return now > 0 ? at + left / now : undefined
}

/** Whose coming the wait hangs on: the first of the plan while nobody is there, otherwise nobody's. */
export const firstToCome = ({
  seats,
  changes = [],
}: Pick<LineNow, 'seats' | 'changes'>): SeatChange | undefined => {
  if (seats > 0) return undefined
  const coming = changes.filter((change) => change.seats > 0)
  return coming.sort((a, b) => a.inMinutes - b.inMinutes)[0]
}

/**
 * The p50–p80 range in whole minutes, or undefined when nobody on duty can take the youth and nobody
 * who could is about to come. Never narrower than two minutes nor below 0–2.
 */
export const estimateWait = (line: LineNow): WaitRange | undefined => {
  const { ahead, seats, freeSeats, talks, level = 1, changes = [] } = line
  if (seats <= 0 && firstToCome(line) === undefined) return undefined
  const sample = talks.length >= 5 ? talks : [...priorTalks, ...talks]
  const onDuty = Math.max(0, seats)
  const coming = changes.reduce((sum, change) => sum + Math.max(0, change.seats), 0)
  const urgent = moreUrgent(level).reduce((sum, other) => sum + shares[other], 0)
  const nobodyFor = firstToCome(line)?.inMinutes ?? 0
  const passing = willPass(level, nobodyFor, coming, meanOf(sample))
  const minutes = (end: End): number | undefined => {
    const toFree = Math.max(0, ahead + 1 + cameAtMost(passing, end.passing) - freeSeats)
    if (toFree === 0) return 0
    const forOthers = 1 - askedWhileFull * urgent
    const work = workUntil(toFree, onDuty || coming, sample, end.normal) / forOthers
    const comes = withLateness(changes, end)
    return minutesFor(work, work / toFree, { seats: onDuty, changes: comes })
  }
  const from = minutes(median)
  const to = minutes(eightieth)
  if (from === undefined || to === undefined) return undefined
  const floor = Math.floor(from)
  return { from: floor, to: Math.max(Math.ceil(to), floor + 2) }
}
