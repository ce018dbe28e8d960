/** What others do to a person's shifts, which that person is told; and how long a change can be undone. */
import * as z from 'zod/mini'

export const shiftNewsKinds = [
  'planned',
  'changed',
  'removed',
  'away',
  'back',
  'offered',
  'kept',
  'taken',
] as const
export const ShiftNewsKind = z.enum(shiftNewsKinds)
export type ShiftNewsKind = z.infer<typeof ShiftNewsKind>

export const undoRule: { forMs: number; source: string; confirmedBy: string | null } = {
  forMs: 60_000,
  source:
    'undo after save: own proposal, long enough to see what was done and too short to rely on',
  confirmedBy: null,
}

/** The desk takes what it is planned with so long before the shift begins. */
export const checkInRule: { earlyMs: number; source: string; confirmedBy: string | null } = {
  earlyMs: 30 * 60_000,
  source: 'check-in follows the shift: own proposal to the county',
  confirmedBy: null,
}
