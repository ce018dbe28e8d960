/**
 * What was measured, as data: costs and limits are reckoned from these figures and from no others. Those
 * of the database are measured anew by a test, so that they cannot drift; the desk's by `npm run bench desk`.
 */

/** Units of the database, one act each: `npm run bench units`. */
export const units = {
  'counsellor goes on duty': { writes: 2, reads: 6.5 },
  'counsellor’s page greets': { writes: 3, reads: 1.5 },
  'sign of life, every 20 s': { writes: 1, reads: 0 },
  'join, and tell everybody': { writes: 2, reads: 2 },
  'youth’s page greets': { writes: 3, reads: 0.5 },
  'youth looks, while waiting': { writes: 0, reads: 2 },
  'take next: the seat, the claim, tell everybody': { writes: 3, reads: 1.5 },
  'youth answers the ready check': { writes: 1, reads: 1.5 },
  '20 messages over the live channel': { writes: 20, reads: 0 },
  'counsellor ends': { writes: 2, reads: 2 },
  'short form: statistics, the seat, tell everybody': { writes: 2, reads: 2 },
  'youth erases': { writes: 21, reads: 3.5 },
  'the clock, one empty round': { writes: 0, reads: 3.5 },
} as const
export type Act = keyof typeof units

/**
 * One desk on duty for an hour while nothing happens: `npm run bench desk`, which counts four minutes (26 calls, some
 * 390 an hour); what is asked once a minute comes sixty times.
 */
export const deskHour = { calls: 420, frames: 915, measuredOn: '2026-11-29' } as const
