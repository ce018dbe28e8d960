/**
 * The ladder of silence (I4). Only a youth who has something to do can be silent: whoever waits for
 * the therapist, or has chosen to pause, is not.
 */
import { silenceSteps, type SilenceStep } from '../programme-rule.ts'
import type { Treatment } from './treatment.ts'
import { turnsOf } from './whose-turn.ts'

const day = 24 * 3_600_000

/**
 * Since when nobody has heard of the youth though something is expected of them; undefined when
 * nothing is. What opened, was answered or was talked about later than they were last there starts the
 * time anew.
 */
export const quietSince = (treatment: Treatment): number | undefined => {
  const { state, pausedBy, heardAt, begunAt, flags } = treatment
  const pausedByClock = state === 'paused' && pausedBy === 'clock'
  if (begunAt === undefined || !(state === 'active' || pausedByClock)) return undefined
  const asked = turnsOf(treatment, heardAt).filter((turn) => turn.of === 'youth')
  if (asked.length === 0 && !pausedByClock) return undefined
  const handled = flags.map(({ handledAt = 0 }) => handledAt)
  return Math.max(heardAt, begunAt, ...asked.map(({ since }) => since), ...handled)
}

/** Whole days of silence. */
export const silentDays = (since: number, now: number): number =>
  Math.max(0, Math.floor((now - since) / day))

/** The steps that have come since the one last taken, in order. A late clock takes them all. */
export const stepsToTake = (since: number, taken: number, now: number): readonly SilenceStep[] =>
  silenceSteps.filter((step) => step.day > taken && step.day <= silentDays(since, now))

/** When a step came, however late the clock is. */
export const cameAt = (since: number, step: SilenceStep): number => since + step.day * day
