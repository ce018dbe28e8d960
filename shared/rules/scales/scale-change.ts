/** Whether a score has really changed since the first one: by more than chance, and over the cut. */
import { scales, type Scale, type ScaleId } from './rating-scales.ts'

export type Change = 'recovered' | 'improved' | 'unchanged' | 'deteriorated'

/**
 * improved: baseline − now ≥ reliable change; deteriorated: now − baseline ≥ reliable change;
 * recovered: improved, and from at or over the cut to under it. Undefined where the instrument has
 * no known reliable change.
 */
export const changeOf = (id: ScaleId, baseline: number, now: number): Change | undefined => {
  return changeIn(scales[id], baseline, now)
}

export const changeIn = (
  { reliableChange, caseness, moreIsBetter }: Scale,
  baseline: number,
  now: number,
): Change | undefined => {
  if (reliableChange === undefined) return undefined
  const worse = moreIsBetter ? baseline - now : now - baseline
  if (worse >= reliableChange) return 'deteriorated'
  if (-worse < reliableChange) return 'unchanged'
  const isCase = (score: number) =>
    caseness !== undefined && (moreIsBetter ? score <= caseness : score >= caseness)
  return isCase(baseline) && !isCase(now) ? 'recovered' : 'improved'
}

/** What a youth is told of a change: more or less of what the questions ask about, and no label. */
export const plainChange = (
  change: Change,
  { moreIsBetter }: Pick<Scale, 'moreIsBetter'>,
): 'less' | 'same' | 'more' => {
  if (change === 'unchanged') return 'same'
  return (change === 'deteriorated') === (moreIsBetter === true) ? 'less' : 'more'
}
