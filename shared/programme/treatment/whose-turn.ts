/** Whose turn it is, module by module: in a treatment that goes on, somebody is always next and is told so. */
import { feedbackBy } from './feedback-promise.ts'
import { gateBehind, type Missing } from './gate.ts'
import { modulesOf, type Treatment } from './treatment.ts'

export type Turn =
  | { of: 'youth'; does: 'read' | 'homework' | 'check-in'; module: string; since: number }
  | { of: 'therapist'; does: 'feedback' | 'release'; module: string; since: number; by?: number }
  | { of: 'clock'; module: string; opensAt: number }

type Known = Pick<Treatment, 'order' | 'modules' | 'minDays'>
type Module = ReturnType<typeof modulesOf>[number]

/** The module that opens after this one, if it has not; one skipped before its time stands in nobody's way. */
const holdsBack = (later: readonly Module[]): boolean =>
  later.find(({ state, openedAt }) => state !== 'skipped' || openedAt !== undefined)?.state ===
  'closed'

const ofYouth = (module: Module, missing: readonly Missing[]): Turn[] => {
  const { id, state, openedAt = 0, putBackAt = 0 } = module
  const since = Math.max(openedAt, putBackAt)
  if (state === 'open')
    return [
      { of: 'youth', does: missing.includes('read') ? 'read' : 'homework', module: id, since },
    ]
  return missing.includes('check-in')
    ? [{ of: 'youth', does: 'check-in', module: id, since: openedAt }]
    : []
}

const turnsAt = (
  module: Module,
  treatment: Known,
  later: readonly Module[],
  now: number,
): Turn[] => {
  const { id, state, sentAt, promisedBy, feedbackAt } = module
  if (state !== 'open' && state !== 'sent' && state !== 'done') return []
  if (state === 'done' && !holdsBack(later)) return []
  const { missing, opensAt } = gateBehind(module, treatment.minDays, now)
  const turns = ofYouth(module, missing)
  if (state === 'sent' && sentAt !== undefined)
    turns.push({ of: 'therapist', does: 'feedback', module: id, since: sentAt, by: promisedBy })
  if (state === 'done' && feedbackAt !== undefined && missing.includes('release'))
    turns.push({
      of: 'therapist',
      does: 'release',
      module: id,
      since: feedbackAt,
      by: feedbackBy(feedbackAt),
    })
  if (state === 'done' && opensAt !== undefined && opensAt > now)
    turns.push({ of: 'clock', module: id, opensAt })
  return turns
}

/** Empty only when nothing is left to open. */
export const turnsOf = (treatment: Known, now: number): Turn[] => {
  const all = modulesOf(treatment)
  return all.flatMap((module, at) => turnsAt(module, treatment, all.slice(at + 1), now))
}
