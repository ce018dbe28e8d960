/** Whether a score has really changed since the first one: by more than chance, and over the cut. */
import { scales, type Scale, type ScaleId } from './rating-scales.ts'

export type Change = 'recovered' | 'improved' | 'unchanged' | 'deteriorated'

/** From which score on it counts as a case, at this age: at least that of the age band. */
export const cutOf = (
  { caseness, caseUnder18 = caseness }: Pick<Scale, 'caseness' | 'caseUnder18'>,
  age: number,
): number | undefined => (age < 18 ? caseUnder18 : caseness)

/**
 * improved: baseline − now ≥ reliable change; deteriorated: now − baseline ≥ reliable change;
 * recovered: improved, and from at or over the cut to under it. Undefined where the instrument has
 * no known reliable change.
 */
export const changeOf = (
  id: ScaleId,
  baseline: number,
  now: number,
  age: number,
): Change | undefined => {
  const { reliableChange, moreIsBetter } = scales[id]
  if (reliableChange === undefined) return undefined
  // More is worse, but of wellbeing; where there is no cut nobody is over it.
  const sign = moreIsBetter ? -1 : 1
  const cut = (cutOf(scales[id], age) ?? Number.NaN) * sign
  const worse = (now - baseline) * sign
  if (worse >= reliableChange) return 'deteriorated'
  if (-worse < reliableChange) return 'unchanged'
  return baseline * sign >= cut && now * sign < cut ? 'recovered' : 'improved'
}

/** What a youth is told of a change: more or less of what the questions ask about, and no label. */
export const plainChange = (
  change: Change,
  { moreIsBetter }: Pick<Scale, 'moreIsBetter'>,
): 'less' | 'same' | 'more' => {
  if (change === 'unchanged') return 'same'
  return (change === 'deteriorated') === !!moreIsBetter ? 'less' : 'more'
}
