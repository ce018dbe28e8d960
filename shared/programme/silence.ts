/**
 * The ladder of silence (I4). Only a youth who has something to do can be silent: whoever waits for
 * the therapist, or has chosen to pause, is not.
 */
import { isBehind } from './module-states.ts'
import { silenceSteps, type SilenceStep } from './programme-rule.ts'
import { modulesOf, type Treatment } from './treatment.ts'

const day = 24 * 3_600_000

/** Something is expected of the youth in a module that is open. */
const isAsked = (treatment: Treatment): boolean =>
  modulesOf(treatment).some(({ state, checkInAt, openedAt }) => {
    const checkedIn = checkInAt !== undefined && checkInAt >= (openedAt ?? 0)
    return state === 'open' || (state === 'sent' && !checkedIn)
  })

/**
 * Since when nobody has heard of the youth though something is expected of them; undefined when
 * nothing is. What opened or was answered later than they were last there starts the time anew.
 */
export const quietSince = (treatment: Treatment): number | undefined => {
  const { state, pausedBy, heardAt, begunAt } = treatment
  const counts = state === 'active' || (state === 'paused' && pausedBy === 'clock')
  if (!counts || begunAt === undefined || !isAsked(treatment)) return undefined
  const opened = modulesOf(treatment)
    .filter((one) => !isBehind(one.state))
    .map(({ openedAt }) => openedAt ?? 0)
  return Math.max(heardAt, begunAt, ...opened)
}

/** Whole days of silence. */
export const silentDays = (since: number, now: number): number =>
  Math.max(0, Math.floor((now - since) / day))

/** The steps that have come since the one last taken, in order. A late clock takes them all. */
export const stepsToTake = (since: number, taken: number, now: number): readonly SilenceStep[] =>
  silenceSteps.filter((step) => step.day > taken && step.day <= silentDays(since, now))

/** When a step came, however late the clock is. */
export const cameAt = (since: number, step: SilenceStep): number => since + step.day * day
