/**
 * When the next module opens (I1): the one before is read, its homework sent (which is to
 * have read it: the homework stands in the text), the week checked in,
 * at least five days have passed since it opened, and the therapist has released it with feedback.
 */
import { programmeRule } from '../programme-rule.ts'
import type { ModuleFacts } from './treatment.ts'

export type Missing = 'read' | 'homework' | 'check-in' | 'days' | 'release'

export interface Gate {
  missing: readonly Missing[]
  /** When it opened, or will open if nothing but time is missing. */
  opensAt?: number
}

const day = 24 * 3_600_000

/** The gate behind a module, as it stands at `now`. */
export const gateBehind = (module: ModuleFacts, minDays: number, now: number): Gate => {
  if (module.state === 'skipped') return { missing: [], opensAt: module.skippedAt ?? now }
  const { openedAt, readAt, checkInAt, releasedAt } = module
  if (openedAt === undefined)
    return { missing: ['read', 'homework', 'check-in', 'days', 'release'] }
  const between = Math.max(programmeRule.betweenModules, minDays * day)
  const soonest = openedAt + between
  const since = (at: number | undefined) => (at !== undefined && at >= openedAt ? at : undefined)
  // What was put back is asked for again.
  const sentAt = module.state === 'open' ? undefined : since(module.sentAt)
  const steps: [Missing, number | undefined][] = [
    ['read', since(readAt) ?? sentAt],
    ['homework', sentAt],
    ['check-in', since(checkInAt)],
    ['release', since(releasedAt)],
  ]
  const times = steps.flatMap(([, at]) => (at === undefined ? [] : [at]))
  const missing = steps.flatMap(([step, at]) => (at === undefined ? [step] : []))
  const waits: Missing[] = now < soonest ? ['days'] : []
  if (missing.length > 0) return { missing: [...missing, ...waits] }
  return { missing: waits, opensAt: Math.max(soonest, ...times) }
}
