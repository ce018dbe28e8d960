/** Tells the two sides of a visit what changed; whoever is not there learns it from the next GET. */
import type { GuestView } from '../../shared/contract/visit/guests.ts'
import type { DownFrame } from '../../shared/contract/live.ts'
import {
  type Around,
  deskOf,
  showToCounsellor,
  showToGuest,
  showToYouth,
  type Visit,
} from '../visit/index.ts'
import { tellDesk } from './tell-desk.ts'
import { noteGone } from './tell-line.ts'
import type { World } from '../ports/world.ts'

/** One frame to the youth's page, if it has a live connection. */
export const tellYouth = async (world: World, visit: Visit, frame: DownFrame): Promise<void> => {
  if (visit.connection === undefined) return
  if ((await world.push.tell(visit.connection, frame)) === 'gone') await noteGone(world, visit)
}

/** The visit as it is now, to its youth. */
export const tellYouthVisit = async (world: World, visit: Visit, around: Around): Promise<void> => {
  if (visit.connection === undefined) return
  await tellYouth(world, visit, { type: 'visit', visit: await showToYouth(world, visit, around) })
}

/** To a guest's page, as far as one is there; `undefined` means that the seat is closed. */
export const tellGuest = async (
  world: World,
  connection: string | undefined,
  guest: GuestView | undefined,
): Promise<void> => {
  if (connection !== undefined) await world.push.tell(connection, { type: 'guest', guest })
}

/** The visit as it is now, to both sides, and to whoever sits beside them. */
export const tellBoth = async (world: World, visit: Visit): Promise<void> => {
  const desk = visit.holder === undefined ? undefined : await deskOf(world, visit.holder.id)
  await Promise.all([
    tellYouthVisit(world, visit, { desk }),
    tellDesk(world, desk, { type: 'desk-visit', visit: showToCounsellor(world, visit) }),
    tellGuest(world, visit.guest?.connection, showToGuest(world, visit)),
  ])
}
