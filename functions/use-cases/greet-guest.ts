/** A guest's page has a live connection: from now on it is told, and may be signalled to. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { keys } from '../store/keys.ts'
import { asVisit, showToGuest, visitOfGuest } from '../visit/index.ts'
import { tellGuest } from './tell.ts'
import type { World } from '../ports/world.ts'

export const greetGuest = async (
  world: World,
  connection: string,
  id: string,
  secret: string,
): Promise<void> => {
  const known = await visitOfGuest(world, id, secret)
  const written = await world.clinic.write({
    patch: keys.visit(id),
    when: [{ path: 'guest.secret', is: known.guest?.secret ?? '' }],
    set: { 'guest.connection': connection },
  })
  if (!written.ok) throw new Refusal('not-found')
  await world.push.tell(connection, { type: 'welcome' })
  await tellGuest(world, connection, showToGuest(world, asVisit(written.item)))
}
