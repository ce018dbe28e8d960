/** Whether somebody becomes better or worse, by the instruments' own figures and nothing else (I5). */
import { changeOf, type Change } from '../../rules/scales/scale-change.ts'
import type { ScaleId } from '../../rules/scales/rating-scales.ts'
import { programmeRule } from '../programme-rule.ts'
import { modulesOf, type ScaleResult, type Treatment } from './treatment.ts'

/** Results of one scale that have a score, the oldest first. */
export const scoredOf = (
  { results }: Pick<Treatment, 'results'>,
  scale: ScaleId,
): (ScaleResult & { score: number })[] =>
  results
    .flatMap((one) =>
      one.scale === scale && one.score !== undefined ? [{ ...one, score: one.score }] : [],
    )
    .sort((a, b) => a.at - b.at)

/** From the first score to the latest; undefined with fewer than two. */
export const latestChange = (
  treatment: Pick<Treatment, 'results' | 'youngest'>,
  scale: ScaleId,
): Change | undefined => {
  const [first, ...later] = scoredOf(treatment, scale)
  const last = later.at(-1)
  if (first === undefined || last === undefined) return undefined
  return changeOf(scale, first.score, last.score, treatment.youngest)
}

/** The results at which somebody was worse than at first, by more than chance. */
export const deteriorations = (treatment: Pick<Treatment, 'results' | 'youngest'>): ScaleResult[] =>
  (['gad7', 'phq9'] as const).flatMap((scale) => {
    const [first, ...later] = scoredOf(treatment, scale)
    if (first === undefined) return []
    return later.filter(
      (one) => changeOf(scale, first.score, one.score, treatment.youngest) === 'deteriorated',
    )
  })

/**
 * Since when a review is due: the module after which it is asked for has been sent, and the anxiety
 * scale has not improved by more than chance. Without two scores nobody knows, and that is a reason too.
 */
export const reviewDueSince = (treatment: Treatment): number | undefined => {
  const module = modulesOf(treatment).find(
    ({ number }) => number === programmeRule.reviewAfterModule,
  )
  if (module?.sentAt === undefined) return undefined
  const change = latestChange(treatment, 'gad7')
  return change === 'improved' || change === 'recovered' ? undefined : module.sentAt
}
