/**
 * The clock asks every page whether somebody is there. A hidden page answers from the handler of the
 * question, though its own timers stand nearly still; a sleeping one does not answer at all.
 */
import { times } from '../../../shared/rules/line/times.ts'
import type { World } from '../../ports/world.ts'
import { type DeskItem, seatedVisits, type Visit, type WaitingVisit } from '../../visit/index.ts'
import { noteGone, tellDesk } from '../tell.ts'

/** Whoever has given a sign since is not asked. */
export const isQuiet = (world: World, { seenAt }: { seenAt: number }): boolean =>
  world.now() - seenAt >= times.heartbeat

/** A desk that nobody is at is not asked, unless a talk is. */
export const askDesk = async (world: World, desk: DeskItem): Promise<void> => {
  const matters = desk.status !== 'away' || seatedVisits(desk).length > 0
  if (matters && isQuiet(world, desk)) await tellDesk(world, desk, { type: 'still-there' })
}

/** The place of whoever is not there any more is kept for the grace from now on. */
export const askYouth = async (
  world: World,
  visit: Pick<Visit | WaitingVisit, 'visit' | 'connection' | 'seenAt'>,
): Promise<void> => {
  if (visit.connection === undefined || !isQuiet(world, visit)) return
  const told = await world.push.tell(visit.connection, { type: 'still-there' })
  if (told === 'gone') await noteGone(world, visit)
}
