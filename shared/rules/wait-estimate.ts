/** An honest range of minutes to wait, from the talks that ended lately and the people on duty. */
import type { WaitRange } from '../words.ts'

export interface LineNow {
  /** Youths who will be taken before this one. */
  ahead: number
  /** Seats of counsellors on duty that may take this youth: all, and those free now. */
  seats: number
  freeSeats: number
  /** Lengths of the latest talks, minutes; may be empty on a new evening. */
  talks: readonly number[]
}

/** Used until five talks have been measured: 25 minutes is the planning figure, 50 a long chat. */
const priorTalks: readonly number[] = [15, 25, 25, 35, 50]

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0

/**
 * The p50–p80 range in whole minutes, or undefined when nobody on duty can take the youth.
 * With n seats busy, one frees every talk/n minutes on average; the upper end uses the 80th
 * percentile of talk length. Never narrower than two minutes nor below 0–2.
 */
export const estimateWait = ({
  ahead,
  seats,
  freeSeats,
  talks,
}: LineNow): WaitRange | undefined => {
  if (seats <= 0) return undefined
  const toFree = Math.max(0, ahead + 1 - freeSeats)
  const sample = (talks.length >= 5 ? [...talks] : [...priorTalks, ...talks]).sort((a, b) => a - b)
  const from = Math.floor((toFree * quantile(sample, 0.5)) / seats)
  const to = Math.ceil((toFree * quantile(sample, 0.8)) / seats) + Math.ceil(ahead / seats)
  return { from, to: Math.max(to, from + 2) }
}
