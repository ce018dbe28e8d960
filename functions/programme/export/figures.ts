/** What the admin has been told of each year that is over, as it was told: nothing is reckoned when somebody looks. */
import { YearFigures } from '../../../shared/contract/programme/admin.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'

/** The newest first. */
export const figures = async (
  world: RecordsWorld,
  { principal }: Opened<'figures'>,
): Promise<YearFigures[]> => {
  const told = { ...keys.programmeYears(principal), fresh: true }
  return (await readAll(world.clinic, told, YearFigures)).toReversed()
}
