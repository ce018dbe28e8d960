/** Tells every open desk to look anew at what concerns safety; the frame itself says nothing. */
import { allDesks } from '../visit/index.ts'
import { tellDesk } from './tell-desk.ts'
import { isOnDuty } from './line-now.ts'
import type { World } from '../ports/world.ts'

export const tellSafety = async (world: World): Promise<void> => {
  const desks = (await allDesks(world)).filter((desk) => isOnDuty(desk, world.now()))
  await Promise.all(desks.map((desk) => tellDesk(world, desk, { type: 'safety' })))
}
