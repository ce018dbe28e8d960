/** How long people waited in each municipality these four weeks, and the longest beside the shortest. */
import type { Plan } from '../../shared/contract/opening/plan.ts'
import { municipalities } from '../../shared/county/dalarna.ts'
import { fairnessOf } from '../../shared/rules/opening/shift-fairness.ts'
import type { World } from '../ports/world.ts'
import { countedDays } from './measured.ts'

const days = 28

/** No place is shown where fewer than five have been met. */
export const fairWaits = async (world: World): Promise<Plan['fairness']> => {
  const met = (await countedDays(world))
    .slice(0, days)
    .flatMap(({ tallies }) => tallies.filter(({ how }) => how === 'ended'))
  const { waits, ratio } = fairnessOf(
    municipalities.map(({ code }) => ({
      code,
      minutes: met.filter(({ municipality }) => municipality === code).map(({ waited }) => waited),
    })),
  )
  return {
    days,
    municipalities: waits.map(({ code, wait }) => ({
      code,
      name: municipalities.find((one) => one.code === code)?.name ?? code,
      wait,
    })),
    ratio,
  }
}
