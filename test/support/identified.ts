/** A young person in a talk who has said who they are, for domain tests. */
import type { Owner } from '../../functions/records/index.ts'
import {
  becomeIdentified,
  nonceOf,
  personOf,
} from '../../functions/use-cases/records/become-identified.ts'
import { now } from './county.ts'
import { charlie, testEid, wordOf } from './test-eid.ts'
import type { TestWorld } from './test-world.ts'

/** Charlie Demo it is; whose records are the employer's from now on. */
export const isCharlie = async (world: TestWorld, visit: string): Promise<Owner> => {
  await becomeIdentified(world, testEid(), await now(world, visit), wordOf(charlie, nonceOf(visit)))
  return personOf(world, await now(world, visit))
}
