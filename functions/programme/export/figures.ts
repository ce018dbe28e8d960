/**
 * What the admin is told of a programme: of calendar years that are over, decided when it is first asked for and kept as
 * it was told. So nobody is found by taking one day's figures from another's, also when somebody has been erased since.
 */
import * as z from 'zod/mini'
import { Figures, type YearFigures } from '../../../shared/contract/programme/admin.ts'
import { figuresOfYear } from '../../../shared/programme/figures.ts'
import { addDays, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { type Period, settledAfter, yearOf } from '../../../shared/rules/report/period.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { put, readAll } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { caseloadOf } from '../care/caseload.ts'
import { countedTreatment } from './count-treatments.ts'

/** No `expires`: nothing in it is one person's. */
export const ToldYear = z.object({ sk: z.string(), figures: Figures })

const yearAt = (at: number): Period => yearOf(localTime(at).day)

export const figures = async (
  world: RecordsWorld,
  list: Opened<'figures'>,
): Promise<YearFigures[]> => {
  const { principal } = list
  const query = { ...programmeKeys.toldFigures(principal), fresh: true }
  const told = await readAll(world.records, query, ToldYear)
  const newest = told.at(-1)?.sk ?? ''
  const last = String(Number(yearOf(addDays(localTime(world.now()).day, -settledAfter))) - 1)
  if (newest < last) {
    const all = await caseloadOf(world, principal, 'all')
    const begun = all.flatMap(({ begunAt }) => (begunAt === undefined ? [] : [yearAt(begunAt)]))
    const first = Math.max(Number(newest) + 1, Math.min(...begun.map(Number)))
    for (let year = first; year <= Number(last); year++) {
      const key = programmeKeys.toldYear(principal, String(year))
      const isIn = (at: number | undefined) => at !== undefined && yearAt(at) === String(year)
      const counted = all.map((treatment) => countedTreatment(treatment, isIn))
      const item = { ...key, figures: figuresOfYear(counted) }
      const written = await put(world.records, key, ToldYear, item)
      // Who was quicker has told it, and it stands as it was told.
      told.push(written.ok ? written.item : (written.current ?? item))
    }
  }
  return told
    .map(({ sk, figures: of }) => ({ year: sk, figures: of }))
    .sort((a, b) => (a.year < b.year ? 1 : -1))
}
