/** What a month knows of every treatment of the county: counts are made of it, and no word is opened for it. */
import { units } from '../../../shared/county/dalarna.ts'
import { doseOf, reachedModule } from '../../../shared/programme/treatment/dose.ts'
import { latestChange } from '../../../shared/programme/treatment/response.ts'
import { isUnderWay } from '../../../shared/programme/treatment/treatment-states.ts'
import { modulesOf } from '../../../shared/programme/treatment/treatment.ts'
import type { CountedTreatment } from '../../../shared/rules/report/programme-counts.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { caseloadOf } from '../care/caseload.ts'
import type { TreatmentItem } from '../treatment/treatment-item.ts'

const hour = 3_600_000

/** Pure, so that it can be tried: `isIn` says whether an instant is in the month. */
export const countedTreatment = (
  treatment: TreatmentItem,
  isIn: (at: number | undefined) => boolean,
): CountedTreatment => {
  const { completedAt, endedAt, state } = treatment
  const isOver = completedAt !== undefined || !isUnderWay(state)
  const hasBegun = treatment.begunAt !== undefined
  const feedback = modulesOf(treatment).flatMap(({ sentAt, feedbackAt, promisedBy }) =>
    sentAt !== undefined && feedbackAt !== undefined && feedbackAt >= sentAt && isIn(feedbackAt)
      ? [{ hours: (feedbackAt - sentAt) / hour, inTime: feedbackAt <= (promisedBy ?? Infinity) }]
      : [],
  )
  return {
    unit: treatment.principal,
    programme: treatment.pin.programme,
    language: treatment.language,
    begun: isIn(treatment.begunAt),
    ...(hasBegun &&
      isOver &&
      isIn(completedAt ?? endedAt) && {
        over: {
          completed: completedAt !== undefined,
          reached: reachedModule(treatment),
          dosed: doseOf(treatment).adequate,
          gad7: latestChange(treatment, 'gad7'),
          phq9: latestChange(treatment, 'phq9'),
        },
      }),
    feedback,
  }
}

export const treatmentsIn = async (
  world: RecordsWorld,
  isIn: (at: number | undefined) => boolean,
): Promise<CountedTreatment[]> => {
  const counted: CountedTreatment[] = []
  for (const { id } of units)
    for (const treatment of await caseloadOf(world, id, 'all'))
      counted.push(countedTreatment(treatment, isIn))
  return counted
}
