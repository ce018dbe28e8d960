/** A known youth on the own pages: by a fresh proof, and only where something is kept of them. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { units } from '../../../shared/county/dalarna.ts'
import { regimeRule } from '../../../shared/rules/records/regime-rule.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import type { Eid } from './eid.ts'
import { findPerson } from './person.ts'
import { isSignedOut } from './sign-out.ts'

/** Where the law lets anything be kept of somebody. */
export const keepers = units.filter(({ regime }) => regimeRule[regime].identified !== 'impossible')

/** `not-found` for a bad proof, and for one from before a signing out, exactly as for somebody nobody knows. */
export const patientBy =
  (eid: Eid) =>
  async (world: RecordsWorld, word: string | undefined): Promise<Owner> => {
    const proof = word === undefined ? undefined : await eid.verify(word)
    if (proof === undefined) throw new Refusal('not-found')
    for (const { id } of keepers) {
      const owner = await findPerson(world, id, proof.person.personalNumber)
      if (owner === undefined) continue
      if (await isSignedOut(world, owner, proof.madeAt)) throw new Refusal('not-found')
      return owner
    }
    throw new Refusal('not-found')
  }
