/** Whether a score has really changed since the first one: by more than chance, and over the cut. */
import { scales, type ScaleId } from './rating-scales.ts'

export type Change = 'recovered' | 'improved' | 'unchanged' | 'deteriorated'

/**
 * improved: baseline − now ≥ reliable change; deteriorated: now − baseline ≥ reliable change;
 * recovered: improved, and from at or over the cut to under it. Undefined where the instrument has
 * no known reliable change.
 */
export const changeOf = (id: ScaleId, baseline: number, now: number): Change | undefined => {
  const { reliableChange, caseness } = scales[id]
  if (reliableChange === undefined) return undefined
  if (now - baseline >= reliableChange) return 'deteriorated'
  if (baseline - now < reliableChange) return 'unchanged'
  const overTheCut = caseness !== undefined && baseline >= caseness && now < caseness
  return overTheCut ? 'recovered' : 'improved'
}

/** What a youth is told of a change: more or less of what the questions ask about, and no label. */
export const plainChange = (change: Change): 'less' | 'same' | 'more' =>
  change === 'deteriorated' ? 'more' : change === 'unchanged' ? 'same' : 'less'
