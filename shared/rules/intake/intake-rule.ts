/** How soon a referral in is decided and the young person met, how much of an open form fits, and how long its answer can be read. */
import type { IntakeState } from './intake-states.ts'

const day = 24 * 3_600_000

export const intakeRule = {
  /** From when it came until it is decided; a case of the consultation has a month. */
  decideWithin: 7 * day,
  consultWithin: 31 * day,
  /** From yes until the young person has been reached. */
  meetWithin: 14 * day,
  /** So long the sender can read the answer. */
  replyKept: 180 * day,
  /** Undecided at once: beyond this nobody could read them. */
  most: 200,
  longestName: 80,
  longestPlace: 120,
  longestReach: 300,
  longestAbout: 3000,
  longestDone: 1500,
  longestWhy: 1000,
  source:
    'aktualisering of the county’s agreement (004): looked at every week, the specialist level every month; the figures are our own',
  confirmedBy: null,
} as const satisfies { source: string; confirmedBy: string | null } & Record<
  string,
  number | string | null
>

export interface IntakeTimes {
  state: IntakeState
  receivedAt: number
  /** When it came into the state it is in. */
  since: number
}

/** Until when what is next is to be done; undefined where nothing is. */
export const dueOf = ({ state, receivedAt, since }: IntakeTimes): number | undefined => {
  if (state === 'waiting') return Math.max(receivedAt, since) + intakeRule.decideWithin
  if (state === 'consultation') return since + intakeRule.consultWithin
  return state === 'accepted' ? since + intakeRule.meetWithin : undefined
}
