/**
 * A talk that is used to hurt is ended, and its tab asked to wait before it joins anew. Nobody is
 * known, so nobody is shut out: docs/adr/0021 says what this can do and what it cannot.
 */
import { times } from '../../shared/rules/line/times.ts'
import type { World } from '../ports/world.ts'
import { amendNewest, type Visit } from '../visit/index.ts'
import { end } from './end.ts'
import { tellBoth } from './tell.ts'

/** Safe to repeat: the first time counts. */
export const endAndCool = async (world: World, visit: Visit): Promise<void> => {
  const ended = await end(world, visit)
  const cooled = await amendNewest(world, ended, (now) =>
    now.coolUntil === undefined ? { coolUntil: world.now() + times.coolDown } : undefined,
  )
  world.log('cooled')
  await tellBoth(world, cooled)
}
