/** A page says who it is on its live connection: from now on it is told, and the other side learns the way to it. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { World } from '../../ports/world.ts'
import { patch } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { Condition } from '../../store/store.ts'
import {
  type DeskItem,
  deskOf,
  greetDesk,
  hashSecret,
  makePass,
  noteConnection,
  seatedNow,
  showToGuest,
  showToYouth,
  type StaffMember,
  Visit,
  visitOfGuest,
  visitOfYouth,
} from '../../visit/index.ts'
import { lineNow, showLine, shownAfter } from '../line/line-now.ts'
import { notePagesOf } from '../safety/read-along.ts'
import { connectionEnded } from './other-side-gone.ts'
import { noteGone, tellBoth, tellDesk, tellGuest, tellYouth } from '../tell.ts'

/**
 * From now on this page is told, and `before` no more: of two that greet at one moment, as when a network is back,
 * each takes the place of one, so that none believes for good that it is told.
 */
const takePlaceOf = async (
  world: World,
  connection: string,
  { visit: id, secretHash, connection: known }: Visit,
): Promise<{ visit: Visit; before: string | undefined }> => {
  let before = known
  for (let round = 0; round < 4; round++) {
    const was: Condition =
      before === undefined
        ? { path: 'connection', absent: true }
        : { path: 'connection', is: before }
    const when = [{ path: 'secretHash', is: secretHash }, was]
    const set = { connection, goneAt: undefined, seenAt: world.now() }
    const written = await patch(world.clinic, keys.visit(id), Visit, when, set)
    if (written.ok) return { visit: written.item, before }
    if (written.current?.secretHash !== secretHash) throw new Refusal('not-found')
    before = written.current.connection
  }
  throw new Refusal('try-again')
}

export const greetYouth = async (
  world: World,
  connection: string,
  id: string,
  secret: string,
): Promise<void> => {
  const known = await visitOfYouth(world, id, secret)
  await noteConnection(world, connection, { visit: id })
  const { visit, before } = await takePlaceOf(world, connection, known)
  // A greeting may be carried out late, when its page has gone and another has greeted.
  const heard = await world.push.tell(connection, { type: 'welcome' })
  if (before !== undefined && before !== connection)
    await world.push.tell(before, { type: 'other-page' })
  if (heard === 'gone') return noteGone(world, visit)
  if (!isHeld(visit.state) || visit.holder === undefined) return
  const desk = await deskOf(world, visit.holder.id)
  const { epoch } = visit
  const { id: staff } = visit.holder
  const pass = makePass(world, { visit: id, epoch, side: 'counsellor', staff, peer: connection })
  const shown = await showToYouth(world, visit, { desk })
  await Promise.all([
    world.push.tell(connection, { type: 'visit', visit: shown }),
    tellDesk(world, desk, { type: 'pass', visit: id, epoch, pass, there: true, at: world.now() }),
  ])
}

/** The youth's page has answered: one write, and only under the secret of the visit. */
export const noteAwake = async (
  world: World,
  connection: string,
  id: string,
  secret: string,
): Promise<void> => {
  const when = [
    { path: 'secretHash', is: hashSecret(secret) },
    { path: 'connection', is: connection },
  ]
  await world.clinic.write({
    patch: keys.visit(id),
    when,
    set: { seenAt: world.now(), goneAt: undefined },
  })
}

/** May be signalled to from now on, too. */
export const greetGuest = async (
  world: World,
  connection: string,
  id: string,
  secret: string,
): Promise<void> => {
  const known = await visitOfGuest(world, id, secret)
  const when = [{ path: 'guest.secret', is: known.guest?.secret ?? '' }]
  const set = { 'guest.connection': connection, 'guest.goneAt': undefined }
  const written = await patch(world.clinic, keys.visit(id), Visit, when, set)
  if (!written.ok) throw new Refusal('not-found')
  await noteConnection(world, connection, { guest: id })
  await world.push.tell(connection, { type: 'welcome' })
  if (known.guest?.goneAt !== undefined) await tellBoth(world, written.item)
  else await tellGuest(world, connection, showToGuest(world, written.item))
}

const tellWayToDesk = (
  world: World,
  seated: Visit,
  { connection, beside }: DeskItem,
): Promise<void> => {
  const { visit, epoch } = seated
  const pass = makePass(world, { visit, epoch, side: 'youth', peer: connection, beside })
  const frame = { type: 'pass', visit, epoch, pass, there: true, at: world.now() } as const
  return tellYouth(world, seated, frame)
}

export const greetStaff = async (
  world: World,
  connection: string,
  staff: StaffMember,
): Promise<void> => {
  const desk = await greetDesk(world, staff, connection)
  await noteConnection(world, connection, { staff: staff.id })
  // As of a youth's page: what is carried out late must not call a desk back that has gone.
  if ((await world.push.tell(connection, { type: 'welcome' })) === 'gone')
    return connectionEnded(world, connection)
  const line = showLine(await lineNow(world, shownAfter))
  await world.push.tell(connection, { type: 'line', line })
  if (desk === undefined) return
  const seated = await seatedNow(world, desk)
  await Promise.all([
    notePagesOf(world, staff.id, true),
    ...seated.map(({ visit }) => tellWayToDesk(world, visit, desk)),
  ])
}
