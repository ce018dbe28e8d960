/** Which scale is asked for when: before, at some modules, after, and at the follow-up. */
import { scales, type ScaleId, type TotalledScaleId } from '../../rules/scales/rating-scales.ts'
import { programmeRule } from '../programme-rule.ts'
import { modulesOf, type Occasion, type Treatment } from './treatment.ts'

export const scaleSchedule: {
  occasions: Readonly<Partial<Record<TotalledScaleId, readonly Occasion[]>>>
  source: string
  confirmedBy: string | null
} = {
  occasions: {
    gad7: ['pre', 'm1', 'm3', 'm5', 'm7', 'post', 'fu3m'],
    phq9: ['pre', 'm4', 'post', 'fu3m'],
    auditc: ['pre'],
  },
  source: 'the programme’s own schedule; AUDIT-C from 15 years, and it may be skipped',
  confirmedBy: null,
}

export interface DueScale {
  scale: TotalledScaleId
  occasion: Occasion
  since: number
  /** May be left unanswered without anybody asking again. */
  optional: boolean
}

const dueSince = (treatment: Treatment, occasion: Occasion): number | undefined => {
  if (occasion === 'pre') return treatment.begunAt
  if (occasion === 'post') return treatment.completedAt
  if (occasion === 'fu3m')
    return treatment.completedAt === undefined
      ? undefined
      : treatment.completedAt + programmeRule.followUpAfter
  const module = modulesOf(treatment).find(({ number }) => `m${number}` === occasion)
  if (module?.openedAt === undefined) return undefined
  return Math.min(
    module.openedAt + programmeRule.scaleAfterOpening,
    module.sentAt ?? Number.POSITIVE_INFINITY,
  )
}

/** Every occasion that has come, answered or not, the oldest first. */
const comeOccasions = (treatment: Treatment, scale: TotalledScaleId, now: number) =>
  (scaleSchedule.occasions[scale] ?? [])
    .flatMap((occasion) => {
      const since = dueSince(treatment, occasion)
      return since !== undefined && since <= now ? [{ occasion, since }] : []
    })
    .sort((a, b) => a.since - b.since)

const isAnswered = (
  { results }: Pick<Treatment, 'results'>,
  scale: ScaleId,
  occasion: Occasion,
): boolean => results.some((one) => one.scale === scale && one.occasion === occasion)

/**
 * What is asked for now: of each scale only the latest occasion, for two forms about the same
 * fortnight say nothing more than one; and whatever a therapist has sent.
 */
export const scalesDue = (treatment: Treatment, now: number): DueScale[] => {
  const planned = (Object.keys(scaleSchedule.occasions) as TotalledScaleId[]).flatMap((scale) => {
    if (treatment.youngest < (scales[scale].fromAge ?? 0)) return []
    const latest = comeOccasions(treatment, scale, now).at(-1)
    const fresh = treatment.results.some(
      (one) => one.scale === scale && latest !== undefined && one.at >= latest.since,
    )
    if (latest === undefined || fresh || isAnswered(treatment, scale, latest.occasion)) return []
    return [{ scale, ...latest, optional: scale === 'auditc' }]
  })
  const sent = treatment.assigned.map(({ id, scale, at }): DueScale => ({
    scale,
    occasion: `a${id}`,
    since: at,
    optional: false,
  }))
  return [...planned, ...sent]
}

/** True when the occasion has come and nobody has answered it: also a late answer is an answer. */
export const mayAnswer = (
  treatment: Treatment,
  scale: TotalledScaleId,
  occasion: Occasion,
  now: number,
): boolean => {
  if (isAnswered(treatment, scale, occasion)) return false
  if (treatment.assigned.some((one) => `a${one.id}` === occasion && one.scale === scale))
    return true
  return comeOccasions(treatment, scale, now).some((one) => one.occasion === occasion)
}
