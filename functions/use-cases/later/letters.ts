/** A new letter is told to every desk on duty at once; the inbox itself is asked for by the page. */
import type { World } from '../../ports/world.ts'
import { lineNow } from '../line/line-now.ts'
import { tellDesk } from '../tell.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'

export const tellInbox = async (world: World, level: Level): Promise<void> => {
  const { desks } = await lineNow(world)
  await Promise.all(desks.map((desk) => tellDesk(world, desk, { type: 'letter-came', level })))
}
