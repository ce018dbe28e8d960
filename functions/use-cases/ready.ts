/** The youth answers the ready check: the talk begins. */
import { isAloud } from '../../shared/rules/line/medium.ts'
import { noteHere, roomOf, moveNewest, takeVoice, type Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { tellBeside } from './tell-beside.ts'
import { tellBoth } from './tell.ts'

/** The visit as it is now: talking when the answer was in time, otherwise whatever came before it. */
export const ready = async (world: World, visit: Visit): Promise<Visit> => {
  const { holder, channel } = visit
  // Whoever came to be heard is heard from the first moment, unless the counsellor speaks elsewhere.
  const speaks =
    visit.state === 'called' &&
    holder !== undefined &&
    isAloud(channel) &&
    (await takeVoice(world, holder.id, visit.visit))
  const moved = await moveNewest(world, visit, 'ready', (now) => ({
    talkingAt: world.now(),
    readyBy: undefined,
    // What may not be read under this law is gone for good once the talk begins under it.
    note: noteHere(now),
    ...(speaks && now.press === visit.press ? { medium: channel, room: roomOf(now) } : {}),
  }))
  if (!moved.moved) return moved.current ?? visit
  world.log('ready', { level: moved.visit.level })
  await Promise.all([
    tellBoth(world, moved.visit),
    speaks ? tellBeside(world, moved.visit) : undefined,
  ])
  return moved.visit
}
