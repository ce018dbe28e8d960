/** How long people waited in each municipality in the last four whole weeks, and the longest beside the shortest. */
import type { Plan } from '../../shared/contract/opening/plan.ts'
import { municipalities } from '../../shared/county/dalarna.ts'
import { fairnessOf } from '../../shared/rules/opening/shift-fairness.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { lastFourWeeks } from '../../shared/rules/report/period.ts'
import type { World } from '../ports/world.ts'
import { countedDays } from './measured.ts'

/** No place is shown where fewer than five have been met. */
export const fairWaits = async (world: World): Promise<Plan['fairness']> => {
  const weeks = lastFourWeeks(localTime(world.now()).day)
  const met = (await countedDays(world))
    .filter(({ day }) => weeks.from <= day && day <= weeks.to)
    .flatMap(({ tallies }) => tallies.filter(({ how }) => how === 'ended'))
  const { waits, ratio } = fairnessOf(
    municipalities.map(({ code }) => ({
      code,
      minutes: met.filter(({ municipality }) => municipality === code).map(({ waited }) => waited),
    })),
  )
  return {
    weeks,
    municipalities: waits.map(({ code, wait }) => ({
      code,
      name: municipalities.find((one) => one.code === code)?.name ?? code,
      wait,
    })),
    ratio,
  }
}
