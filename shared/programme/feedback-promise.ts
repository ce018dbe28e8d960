/** What a youth is promised when they send something (I3): an answer within two working days. */
import { endOfWorkingDays } from '../rules/later/letter-promise.ts'
import { programmeRule } from './programme-rule.ts'

/** When feedback or an answer to what was sent at `at` is due, ms. */
export const feedbackBy = (at: number): number =>
  endOfWorkingDays(at, programmeRule.feedbackWorkingDays)

/** When somebody who has become worse has been seen to, ms. */
export const deteriorationBy = (at: number): number =>
  endOfWorkingDays(at, programmeRule.deteriorationWorkingDays)
