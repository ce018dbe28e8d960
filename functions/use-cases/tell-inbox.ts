/** A new letter is told to every desk on duty at once; the inbox itself is asked for by the page. */
import type { Level } from '../../shared/rules/line/triage.ts'
import { lineNow } from './line-now.ts'
import { tellDesk } from './tell-desk.ts'
import type { World } from '../ports/world.ts'

export const tellInbox = async (world: World, level: Level): Promise<void> => {
  const { desks } = await lineNow(world)
  await Promise.all(desks.map((desk) => tellDesk(world, desk, { type: 'letter-came', level })))
}
