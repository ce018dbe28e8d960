/** When the year in which a test world begins has become a year that is told of. */
import type { RecordsWorld } from '../../functions/records/records-world.ts'
import { closeMonths, treatmentsOfCounty } from '../../functions/use-cases/report/close-months.ts'
import type { TestWorld } from './test-world.ts'

export const aNight = (world: RecordsWorld): Promise<void> =>
  closeMonths(world, treatmentsOfCounty(world))

export const newYearIsTold = async (world: TestWorld): Promise<void> => {
  const told = Date.UTC(2027, 0, 3, 9)
  world.pass(Math.max(0, told - world.now()))
  await aNight(world)
}
