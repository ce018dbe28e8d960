/** A challenge as hard as the line is long; the line is looked at now and then, not for every asker. */
import type { Challenge } from '../../shared/contract/visit/youth.ts'
import { manyWaiting, roundsFor } from '../../shared/rules/line/join-work.ts'
import type { World } from '../ports/world.ts'

const lookedAt = new WeakMap<World, { at: number; waiting: number }>()
const freshFor = 5_000

export const challengeNow = async (world: World): Promise<Challenge> => {
  const known = lookedAt.get(world)
  if (known !== undefined && world.now() - known.at < freshFor)
    return world.proof.challenge(roundsFor(known.waiting))
  const { length: waiting } = await world.clinic.list({
    pk: 'waiting',
    index: 'line',
    limit: manyWaiting,
  })
  lookedAt.set(world, { at: world.now(), waiting })
  return world.proof.challenge(roundsFor(waiting))
}
