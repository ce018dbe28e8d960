/**
 * What the admin of an employer is told of its programmes: of calendar years that are over, decided once, from the same
 * months as the county's report, and kept as it was told. So nobody is found by taking one day's figures from another's,
 * nor the employer's from the county's, also when somebody has been erased in between.
 */
import { YearFigures } from '../../shared/contract/programme/admin.ts'
import { figuresOfYear } from '../../shared/programme/figures.ts'
import type { MonthCounts } from '../../shared/rules/report/counts.ts'
import type { Period } from '../../shared/rules/report/period.ts'
import { put } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

/**
 * For each employer whose months know of a programme; a repeated night finds what it has written. No `expires`: nothing
 * in it is one person's.
 */
export const keepProgrammeYear = async (
  world: World,
  year: Period,
  months: readonly MonthCounts[],
): Promise<void> => {
  for (const unit of new Set(months.flatMap((month) => Object.keys(month)))) {
    const own = months.flatMap(({ [unit]: counts }) => (counts === undefined ? [] : [counts]))
    const knows = own.some(({ counts }) =>
      Object.keys(counts).some((name) => name.startsWith('programme.')),
    )
    const key = keys.programmeYear(unit, year)
    if (knows) await put(world.clinic, key, YearFigures, { year, figures: figuresOfYear(own) })
  }
}
