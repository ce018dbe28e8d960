/** Which promises of feedback were not kept, each by a name of its own, so that it is counted once. */
import { modulesOf, type Treatment } from './treatment.ts'
import { isUnderWay } from './treatment-states.ts'

export const brokenPromises = (treatment: Treatment, now: number): string[] =>
  isUnderWay(treatment.state)
    ? modulesOf(treatment)
        .filter(
          ({ promisedBy, feedbackAt }) => feedbackAt === undefined && now > (promisedBy ?? now),
        )
        .map(({ id, promisedBy }) => `${id}-${promisedBy}`)
    : []
