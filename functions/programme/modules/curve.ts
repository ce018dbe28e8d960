/** The youth's own curves: numbers over time and three plain words; no band, no cut, no diagnosis. */
import type { Curve, WeekPoint } from '../../../shared/contract/programme/participant-answers.ts'
import { latestChange, scoredOf } from '../../../shared/programme/treatment/response.ts'
import { scales } from '../../../shared/rules/scales/rating-scales.ts'
import { plainChange } from '../../../shared/rules/scales/scale-change.ts'
import type * as z from 'zod/mini'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { WeekItem, WeekWords } from './answers.ts'
import { treatmentOf } from '../treatment/treatment-item.ts'
import { listOpened } from '../treatment/sealed-text.ts'

export const weeksOf = async (world: RecordsWorld, owner: Opened<'answers'>) =>
  (await listOpened(world, owner, programmeKeys.weeks(owner), WeekItem, WeekWords))
    .map(({ item: { at, module }, words }) => ({ at, module, ...words }))
    .sort((a, b) => a.at - b.at)

export const curveOf = async (
  world: RecordsWorld,
  owner: Opened<'answers'>,
): Promise<{ curves: z.infer<typeof Curve>[]; weeks: z.infer<typeof WeekPoint>[] }> => {
  const treatment = await treatmentOf(world, owner)
  const curves = (['gad7', 'phq9'] as const).map((scale) => {
    const { items, highest } = scales[scale]
    const change = latestChange(treatment, scale)
    return {
      scale,
      highest: items * highest,
      points: scoredOf(treatment, scale).map(({ at, score }) => ({ at, value: score })),
      since: change && plainChange(change, scales[scale]),
    }
  })
  const weeks = (await weeksOf(world, owner)).map(({ at, module, answers }) => ({
    at,
    module,
    answers,
  }))
  return { curves, weeks }
}
