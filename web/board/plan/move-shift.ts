/** Moving and resizing a shift by half-hours and days, the same by mouse and by keyboard. */
import { daysLater } from '../../../shared/rules/opening/shift-times.ts'
import { halfHour } from './plan-week.ts'

export interface Times {
  starts: number
  ends: number
}

export type Edge = 'whole' | 'start' | 'end'

const longest = 14 * 60 * 60_000

/** Never shorter than half an hour, nor longer than a shift may be. */
export const movedBy = (
  { starts, ends }: Times,
  edge: Edge,
  halfHours: number,
  days: number,
): Times => {
  const by = halfHours * halfHour
  if (edge === 'start')
    return { starts: Math.max(ends - longest, Math.min(starts + by, ends - halfHour)), ends }
  if (edge === 'end')
    return { starts, ends: Math.min(starts + longest, Math.max(ends + by, starts + halfHour)) }
  const onDay = daysLater({ starts, ends }, days)
  return { starts: onDay.starts + by, ends: onDay.ends + by }
}

/** What a key does to a shift; undefined for keys that do nothing to it. */
export const keyMove = (
  key: string,
  withShift: boolean,
): { edge: Edge; halfHours: number; days: number } | undefined => {
  const edge = withShift ? 'end' : 'whole'
  if (key === 'ArrowLeft') return { edge, halfHours: -1, days: 0 }
  if (key === 'ArrowRight') return { edge, halfHours: 1, days: 0 }
  if (withShift) return undefined
  if (key === 'ArrowUp') return { edge, halfHours: 0, days: -1 }
  if (key === 'ArrowDown') return { edge, halfHours: 0, days: 1 }
  return undefined
}
