/** The talk is over, by either side. The seat stays until the short form is filed. */
import { isOver } from '../../shared/rules/line/visit-states.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { freeVoice, moveNewest, takesVoice, type Visit } from '../visit/index.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'
import { atEnd } from './leave.ts'
import { tellBeside } from './tell-beside.ts'
import { tellBoth, tellGuest } from './tell.ts'

/** The ended visit. Repeating it is fine; a visit that is still in the line is left, not ended. */
export const end = async (world: World, visit: Visit): Promise<Visit> => {
  const offered = visit.state === 'offered'
  const moved = await moveNewest(world, visit, 'end', () => atEnd(world))
  if (!moved.moved) {
    if (moved.current === undefined || !isOver(moved.current.state)) throw new Refusal('not-now')
    return moved.current
  }
  world.log('ended', {
    level: visit.level,
    talkedMs: world.now() - (visit.talkingAt ?? world.now()),
  })
  if (offered) await world.clinic.removeAll([keys.offer(visit.visit)])
  if (visit.holder !== undefined && takesVoice(visit)) {
    await freeVoice(world, visit.holder.id, visit.visit)
    await tellBeside(world, visit)
  }
  await Promise.all([
    tellBoth(world, moved.visit),
    tellGuest(world, visit.guest?.connection, undefined),
  ])
  return moved.visit
}
