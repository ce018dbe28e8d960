/** How long the latest talks took: what the honest wait is made of. */
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import type { World } from '../ports/world.ts'
import { talliesOf } from './tally.ts'

const freshFor = 60_000
const known = new WeakMap<World, { at: number; talks: readonly number[] }>()

/** Minutes of today's talks, latest reading at most a minute old. */
export const talksOfToday = async (world: World): Promise<readonly number[]> => {
  const last = known.get(world)
  if (last !== undefined && Math.abs(world.now() - last.at) < freshFor) return last.talks
  const rows = await talliesOf(world, localTime(world.now()).day)
  const talks = rows.flatMap(({ talked }) => (talked === undefined || talked === 0 ? [] : [talked]))
  known.set(world, { at: world.now(), talks })
  return talks
}
