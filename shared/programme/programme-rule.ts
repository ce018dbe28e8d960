/** Every figure of the guided programme, with where it comes from; the county's clinicians confirm them. */
const day = 24 * 3_600_000

/** What the clock does to somebody who is silent, by days since they were last heard of. */
export const silenceSteps = [
  { day: 3, does: 'nudge' },
  { day: 6, does: 'nudge' },
  { day: 7, does: 'task' },
  { day: 14, does: 'call' },
  { day: 21, does: 'pause' },
  { day: 28, does: 'close' },
] as const
export type SilenceStep = (typeof silenceSteps)[number]

export const programmeRule: {
  /** Shortest time between the opening of one module and the next, ms (I1); a pack may say more. */
  betweenModules: number
  /** Feedback, and answers to messages, within so many working days (I3). */
  feedbackWorkingDays: number
  /** Somebody who has become worse is seen to within so many working days (I5). */
  deteriorationWorkingDays: number
  /** No reliable improvement when this module (counted from 1) is answered: review the case (I5). */
  reviewAfterModule: number
  /** Adequate dose (I6): so many modules, of which so many with exposure. */
  dose: { modules: number; exposure: number }
  /** Follow-up after the end (I8), and the letter to oneself, ms. */
  followUpAfter: number
  /** Talks (I8): the start within so many ms of the beginning; the middle after this module. */
  startTalkWithin: number
  middleTalkAfterModule: number
  /** How long an invitation can be used, ms. */
  invitation: number
  /** A scale of a module is asked for so long after the module opened, or when its homework is sent. */
  scaleAfterOpening: number
  /** The longest pause a youth can choose by themselves, ms. */
  longestPause: number
  /** After a safety answer "jag har kört fast" has priority this long, ms (R1: the youth's own answer). */
  safetyPriority: number
  source: string
  confirmedBy: string | null
} = {
  betweenModules: 5 * day,
  feedbackWorkingDays: 2,
  deteriorationWorkingDays: 2,
  reviewAfterModule: 5,
  dose: { modules: 5, exposure: 2 },
  followUpAfter: 91 * day,
  startTalkWithin: 7 * day,
  middleTalkAfterModule: 4,
  invitation: 14 * day,
  scaleAfterOpening: 3 * day,
  longestPause: 28 * day,
  safetyPriority: day,
  source: 'requirements I1–I8 of the county’s programme',
  confirmedBy: null,
}
