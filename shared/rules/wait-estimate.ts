/**
 * An honest range of minutes to wait, from the talks that ended lately, the people on duty, those
 * about to come and to go, and the line ahead. It is a median and an 80th percentile; how often they
 * hold is measured by `npm run simulate -- county`.
 */
import type { WaitRange } from '../words.ts'
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
 * Of those who come, the share at a more urgent level, and how much of what a full line can do is
 * asked for meanwhile. Source: planning figures; confirmed by: nobody yet, the simulation measures it.
 */
const moreUrgent: Record<Level, number> = { 1: 0, 2: 0.02, 3: 0.12, 4: 0.32, 5: 0.87 }
const askedMeanwhile = 0.9

/** Normal quantiles of the median and of the 80th percentile. */
const median = 0
const eightieth = 0.8416

/**
 * The work, in seat minutes, until so many seats have come free. Few seats that come free one by one
 * look like chance (variation 1); many rounds on the same seats look like the talks themselves.
 */
const workUntil = (freed: number, seats: number, talks: readonly number[], z: number): number => {
  const mean = talks.reduce((sum, minutes) => sum + minutes, 0) / talks.length
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

/**
 * The p50–p80 range in whole minutes, or undefined when nobody on duty can take the youth and nobody
 * who could is about to come. Never narrower than two minutes nor below 0–2.
 */
export const estimateWait = (line: LineNow): WaitRange | undefined => {
  const { ahead, seats, freeSeats, talks, level = 1, changes = [] } = line
  if (seats <= 0 && !changes.some((change) => change.seats > 0)) return undefined
  const sample = talks.length >= 5 ? talks : [...priorTalks, ...talks]
  const toFree = Math.max(0, ahead + 1 - freeSeats)
  const onDuty = Math.max(0, seats)
  const coming = changes.reduce((sum, change) => sum + Math.max(0, change.seats), 0)
  const minutes = (z: number): number | undefined => {
    if (toFree === 0) return 0
    const forOthers = 1 - askedMeanwhile * moreUrgent[level]
    const work = workUntil(toFree, onDuty || coming, sample, z) / forOthers
    return minutesFor(work, work / toFree, { seats: onDuty, changes })
  }
  const from = minutes(median)
  const to = minutes(eightieth)
  if (from === undefined || to === undefined) return undefined
  const floor = Math.floor(from)
  return { from: floor, to: Math.max(Math.ceil(to), floor + 2) }
}
