/**
 * E-identification as a way in for whoever is known: strong by itself. It is proved once beside an invitation, so that
 * a number which was written wrong at the enrolment opens nothing for whoever has that number.
 */
import { createHash } from 'node:crypto'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { BroughtByEid } from '../../../shared/contract/records/identity.ts'
import {
  type Eid,
  keepers,
  numberHash,
  type Owner,
  type RecordsWorld,
} from '../../records/index.ts'
import { patch, put, read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { cameIn, updateTreatment } from '../treatment/update-treatment.ts'
import {
  OwnerItem,
  ownerOf,
  readTreatment,
  treatmentOf,
  type TreatmentItem,
} from '../treatment/treatment-item.ts'
import { notFound } from './secret-words.ts'

/** A proof that was made for another errand, or by another page, is worth nothing here. */
const nonceOf = (verifier: string): string =>
  createHash('sha256').update(`programme ${verifier}`).digest('base64url')

const numberProved = async (eid: Eid, ask: BroughtByEid): Promise<string> => {
  const word = await eid.exchange(ask.code, ask.verifier, ask.redirect)
  const proof = word === undefined ? undefined : await eid.verify(word)
  if (proof?.nonce !== nonceOf(ask.verifier)) throw new Refusal('eid-failed')
  return proof.person.personalNumber
}

/** Throws `law-forbids` for whoever takes part without a name, and `eid-failed` for anybody but the enrolled. */
export const keepEid = async (
  world: RecordsWorld,
  eid: Eid,
  owner: Owner,
  ask: BroughtByEid,
): Promise<TreatmentItem> => {
  const { numbered } = await treatmentOf(world, owner)
  if (numbered === undefined) throw new Refusal('law-forbids')
  const hash = await numberHash(world, owner.principal, await numberProved(eid, ask))
  if (hash !== numbered) throw new Refusal('eid-failed')
  const treatment = await updateTreatment(world, owner, (one) => ({ ...one, eid: hash }))
  const key = programmeKeys.eid(owner.principal, hash)
  const first = await put(world.records, key, OwnerItem, ownerOf(owner))
  const before = first.ok ? undefined : first.current
  if (before === undefined || before.subject === owner.subject) return treatment
  // Of two treatments of one patient it leads to the one proved last, and is no way into the other any more.
  await patch(world.records, key, OwnerItem, [], { ...ownerOf(owner) })
  if ((await readTreatment(world, before)) !== undefined)
    await updateTreatment(world, before, (one) => ({ ...one, eid: undefined }))
  return treatment
}

/** Whose e-identification it is. Throws `not-found` alike for nobody's, and for one not proved here before. */
export const enterByEid = async (
  world: RecordsWorld,
  eid: Eid,
  ask: BroughtByEid,
): Promise<TreatmentItem> => {
  const number = await numberProved(eid, ask)
  for (const { id } of keepers) {
    const hash = await numberHash(world, id, number)
    const owner = await read(world.records, programmeKeys.eid(id, hash), OwnerItem, { fresh: true })
    if (owner === undefined) continue
    if ((await readTreatment(world, owner))?.eid !== hash) continue
    return updateTreatment(world, owner, (now) => cameIn(now, world.now()))
  }
  return notFound()
}
