/**
 * What is asked when a plan is followed up. SKR's SIPkollen asks the person and the staff alike, briefly and without names;
 * its wording has not been seen by whoever wrote this, so these are questions of our own about the same things.
 */

export const followUpRule = {
  youth: ['heard', 'goals', 'knows-who', 'done', 'helped'],
  staff: ['heard', 'together', 'clear', 'done', 'helped'],
  /** From not at all to wholly; and somebody may say that they do not know. */
  scale: [1, 2, 3, 4, 5],
  source: 'SIPkollen (SKR) as a model; our own questions, until its wording has been compared',
  confirmedBy: null,
} as const satisfies {
  youth: readonly string[]
  staff: readonly string[]
  scale: readonly number[]
  source: string
  confirmedBy: string | null
}

export type YouthQuestion = (typeof followUpRule.youth)[number]
export type StaffQuestion = (typeof followUpRule.staff)[number]
