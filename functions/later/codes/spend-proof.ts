/** A piece of work pays for one try: without it nothing is looked up, and no address is needed. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

/** Throws `proof-missing` for unsolved work and `proof-used` for work that has paid already. */
export const spendProof = async (world: World, proof: Join['proof']): Promise<void> => {
  if (!(await world.proof.verify(proof, 'words'))) {
    world.log('proof-refused')
    throw new Refusal('proof-missing')
  }
  const spent = await world.clinic.write({
    put: {
      ...keys.spentProof(proof.challenge.parameters.salt),
      // A challenge that is older than this proves nothing, so its mark may go.
      expires: expiresAt(world.now() + 2 * times.challenge),
    },
  })
  if (!spent.ok) throw new Refusal('proof-used')
}
