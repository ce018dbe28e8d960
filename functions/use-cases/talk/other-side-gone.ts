/** A live connection has ended: whoever is on the other side of its talks hears of it at once, not when a frame fails. */
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { StaffId, VisitId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { patch } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import {
  DeskItem,
  deskOf,
  forgetConnection,
  makePass,
  seatedNow,
  Visit,
  visitById,
  windowsOf,
} from '../../visit/index.ts'
import { notePagesOf } from '../safety/read-along.ts'
import { noteGone, tellBoth, tellDesk, tellYouth } from '../tell.ts'

const youthGone = async (world: World, connection: string, id: VisitId): Promise<void> => {
  await noteGone(world, { visit: id, connection })
  const visit = await visitById(world, id, true)
  // A page that has greeted anew meanwhile is there.
  if (visit?.goneAt === undefined || visit.holder === undefined || !isHeld(visit.state)) return
  const { epoch } = visit
  const { id: staff } = visit.holder
  const pass = makePass(world, { visit: id, epoch, side: 'counsellor', staff })
  const frame = { type: 'pass', visit: id, epoch, pass, there: false, at: world.now() } as const
  await tellDesk(world, await deskOf(world, visit.holder.id), frame)
}

/** The two who talk are told; the seat stays open for whoever comes back to it. */
const guestGone = async (world: World, connection: string, id: VisitId): Promise<void> => {
  const when = [{ path: 'guest.connection', is: connection }]
  const gone = { 'guest.goneAt': world.now() }
  const written = await patch(world.clinic, keys.visit(id), Visit, when, gone)
  if (written.ok && isHeld(written.item.state)) await tellBoth(world, written.item)
}

const deskGone = async (world: World, connection: string, staff: StaffId): Promise<void> => {
  const desk = await deskOf(world, staff)
  if (desk === undefined) return
  const others = windowsOf(desk).filter((window) => window !== connection)
  const told = await Promise.all(others.map((other) => world.push.tell(other, { type: 'pong' })))
  if (told.includes('told')) return
  const when = [{ path: 'connection', is: desk.connection ?? '' }]
  const gone = { goneAt: world.now() }
  const written = await patch(world.clinic, keys.desk(staff), DeskItem, when, gone)
  if (!written.ok) return
  const seated = await seatedNow(world, written.item)
  await Promise.all([
    notePagesOf(world, staff, false),
    ...seated.map(({ visit }) => {
      const { epoch } = visit
      const pass = makePass(world, { visit: visit.visit, epoch, side: 'youth' })
      const frame = { type: 'pass', visit: visit.visit, epoch, pass, there: false } as const
      return tellYouth(world, visit, { ...frame, at: world.now() })
    }),
  ])
}

export const connectionEnded = async (world: World, connection: string): Promise<void> => {
  const page = await forgetConnection(world, connection)
  if (page?.visit !== undefined) await youthGone(world, connection, page.visit)
  if (page?.guest !== undefined) await guestGone(world, connection, page.guest)
  if (page?.staff !== undefined) await deskGone(world, connection, page.staff)
}
