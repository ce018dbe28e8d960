/** A guest's page has a live connection: from now on it is told, and may be signalled to. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { patch } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import { showToGuest, Visit, visitOfGuest } from '../visit/index.ts'
import { tellGuest } from './tell.ts'
import type { World } from '../ports/world.ts'

export const greetGuest = async (
  world: World,
  connection: string,
  id: string,
  secret: string,
): Promise<void> => {
  const known = await visitOfGuest(world, id, secret)
  const when = [{ path: 'guest.secret', is: known.guest?.secret ?? '' }]
  const set = { 'guest.connection': connection }
  const written = await patch(world.clinic, keys.visit(id), Visit, when, set)
  if (!written.ok) throw new Refusal('not-found')
  await world.push.tell(connection, { type: 'welcome' })
  await tellGuest(world, connection, showToGuest(world, written.item))
}
