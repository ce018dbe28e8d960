/**
 * The timed checklist of the safety procedure: closed lists only, so that nothing about anybody is
 * written down. Minutes count from the opening and are guidance: the software never judges.
 */
import * as z from 'zod/mini'

export const ProcedureStep = z.enum([
  'ask-danger',
  'ask-place',
  'tell-limits',
  'means',
  'second',
  'who-is-near',
  'call-112',
  'told-youth',
  'handed-to-112',
  'concern',
  'follow-up',
])
export type ProcedureStep = z.infer<typeof ProcedureStep>

/** How a step went. */
export const StepAnswer = z.enum(['done', 'not-needed', 'not-possible'])
export type StepAnswer = z.infer<typeof StepAnswer>

export const procedureRule: {
  steps: readonly {
    step: ProcedureStep
    /** Whole minutes after the opening. */
    within: number
    /** Who usually does it: the one in the talk, or the colleague beside. */
    by: 'first' | 'second'
  }[]
  /** A closed procedure can be looked at this long, ms; one that nobody closed, as long as a visit. */
  kept: number
  /** A second not seen for this long has gone, ms. */
  secondGone: number
  source: string
  confirmedBy: string | null
} = {
  steps: [
    { step: 'ask-danger', within: 1, by: 'first' },
    { step: 'ask-place', within: 2, by: 'first' },
    { step: 'second', within: 2, by: 'second' },
    { step: 'means', within: 4, by: 'first' },
    { step: 'who-is-near', within: 5, by: 'first' },
    { step: 'tell-limits', within: 6, by: 'first' },
    { step: 'call-112', within: 6, by: 'second' },
    { step: 'told-youth', within: 8, by: 'first' },
    { step: 'handed-to-112', within: 12, by: 'second' },
    { step: 'concern', within: 30, by: 'second' },
    { step: 'follow-up', within: 45, by: 'first' },
  ],
  kept: 24 * 3_600_000,
  secondGone: 90_000,
  source: 'R4, two-key procedure; the order and the minutes are our own proposal',
  confirmedBy: null,
}

/** What this one of the two does next: their own first unanswered step, or else the first that anybody has left. */
export const nextStep = (
  answered: readonly ProcedureStep[],
  by: 'first' | 'second',
): ProcedureStep | undefined => {
  const left = procedureRule.steps.filter(({ step }) => !answered.includes(step))
  return (left.find((one) => one.by === by) ?? left[0])?.step
}
