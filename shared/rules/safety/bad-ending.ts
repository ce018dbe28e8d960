/** Which endings two people look at together, and by when (R8). */
import * as z from 'zod/mini'
import { addDays, instantOf, localTime } from '../opening/shift-times.ts'
import { isWorkingDay } from '../later/letter-promise.ts'
import type { Level } from '../line/triage.ts'

/**
 * How it ended: left or lost from the line or the talk, broken off, never written up, or never seen after it
 * joined; or an answer in a programme.
 */
export const BadHow = z.enum(['left', 'lost', 'interrupted', 'unfiled', 'unseen', 'answered'])
export type BadHow = z.infer<typeof BadHow>

/** What somebody who has looked at it says: a closed list, so that nothing about anybody is written. */
export const Finding = z.enum([
  'nothing-more',
  'help-was-called',
  'report-made',
  'came-back',
  'routine',
])
export type Finding = z.infer<typeof Finding>

export const badEndingRule: {
  /** Levels that are looked at. */
  levels: readonly Level[]
  /** Whole working days until both have signed, and until which hour, local time. */
  workingDays: Record<1 | 2, number>
  until: string
  /** Whoever leaves the line so soon, called by nobody, has changed their mind, ms. */
  atOnce: number
  /** Places whose page was never seen after they were taken are one ending in so long, ms. */
  unseenTogether: number
  /** Kept this long, signed or not, ms. */
  kept: number
  source: string
  confirmedBy: string | null
} = {
  levels: [1, 2],
  workingDays: { 1: 1, 2: 2 },
  until: '17:00',
  atOnce: 60_000,
  unseenTogether: 3_600_000,
  kept: 90 * 24 * 3_600_000,
  source:
    'R8: a P1–P2 visit that was closed or lost is signed by two; the times are our own, and so is that leaving at once is no ending, and that places nobody was ever seen at are signed hour by hour: a list nobody can keep up with hides the others',
  confirmedBy: null,
}

interface Ending {
  state: 'ended' | 'left' | 'lost'
  level: Level
  /** From the short form; absent when nobody filed it. */
  outcome?: string | undefined
  /** How long the visit was in the line, ms, where nobody ever called it. */
  uncalledFor?: number | undefined
  /** No page was connected after it joined, nor asked how it went. */
  isUnseen?: boolean
}

/** Undefined for an ending that needs no second look. */
export const badEnding = ({
  state,
  level,
  outcome,
  uncalledFor = Infinity,
  isUnseen = false,
}: Ending): BadHow | undefined => {
  if (!badEndingRule.levels.includes(level)) return undefined
  if (state === 'left' && uncalledFor < badEndingRule.atOnce) return undefined
  if (state === 'lost' && isUnseen) return 'unseen'
  if (state !== 'ended') return state
  if (outcome === undefined) return 'unfiled'
  return outcome === 'interrupted' ? 'interrupted' : undefined
}

/** The instant both have signed by. */
export const signedBy = (at: number, level: Level): number => {
  let date = localTime(at).day
  for (let left = badEndingRule.workingDays[level === 1 ? 1 : 2]; left > 0;) {
    date = addDays(date, 1)
    if (isWorkingDay(date)) left--
  }
  return instantOf({ day: date, time: badEndingRule.until })
}
