/** Tells every open desk to look anew at what concerns safety; the frame itself says nothing. */
import { allDesks } from '../desk/desk.ts'
import { tellDesk } from '../desk/tell-desk.ts'
import { isOnDuty } from '../line/line-now.ts'
import type { World } from '../world.ts'

export const tellSafety = async (world: World): Promise<void> => {
  const desks = (await allDesks(world)).filter((desk) => isOnDuty(desk, world.now()))
  await Promise.all(desks.map((desk) => tellDesk(world, desk, { type: 'safety' })))
}
