/** How long the latest talks took: what the honest wait is made of. */
import type { World } from '../ports/world.ts'
import { dayOf } from './day.ts'
import { talliesOf } from './tally.ts'

const freshFor = 60_000
const known = new WeakMap<World, { at: number; talks: readonly number[] }>()

/** Minutes of today's talks, latest reading at most a minute old. */
export const talksOfToday = async (world: World): Promise<readonly number[]> => {
  const last = known.get(world)
  if (last !== undefined && Math.abs(world.now() - last.at) < freshFor) return last.talks
  const rows = await talliesOf(world, dayOf(world.now()))
  const talks = rows.flatMap(({ talked }) => (talked === undefined || talked === 0 ? [] : [talked]))
  known.set(world, { at: world.now(), talks })
  return talks
}
