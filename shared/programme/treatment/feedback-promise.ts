/** What a youth is promised when they send something (I3): an answer within two working days. */
import { endOfWorkingDays } from '../../rules/later/letter-promise.ts'
import { programmeRule } from '../programme-rule.ts'
import { modulesOf, type Treatment } from './treatment.ts'
import { isUnderWay } from './treatment-states.ts'

/** When feedback or an answer to what was sent at `at` is due, ms. */
export const feedbackBy = (at: number): number =>
  endOfWorkingDays(at, programmeRule.feedbackWorkingDays)

/** When somebody who has become worse has been seen to, ms. */
export const deteriorationBy = (at: number): number =>
  endOfWorkingDays(at, programmeRule.deteriorationWorkingDays)

/** Promises of an answer that were not kept, each by a name of its own, so that it is counted once. */
export const brokenPromises = (treatment: Treatment, now: number): string[] =>
  isUnderWay(treatment.state)
    ? [
        ...modulesOf(treatment).filter(({ feedbackAt }) => feedbackAt === undefined),
        { id: 'message', promisedBy: treatment.waitingMessage?.promisedBy },
      ]
        .filter(({ promisedBy }) => now > (promisedBy ?? now))
        .map(({ id, promisedBy }) => `${id}-${promisedBy}`)
    : []
