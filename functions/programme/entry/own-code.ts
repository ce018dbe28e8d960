/** The youth's own code: a way back on any device, told once, and only one at a time. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { countTry } from '../../later/index.ts'
import { closeWays, type Owner, type RecordsWorld } from '../../records/index.ts'
import { put, read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { updateTreatment, cameIn } from '../treatment/update-treatment.ts'
import { asksForBoth } from './session.ts'
import { hashesOf, notFound, newWords, payForTry } from './secret-words.ts'
import { OwnerItem, ownerOf, treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'

export const newOwnCode = async (world: RecordsWorld, owner: Owner): Promise<{ words: string }> => {
  const { words, hash } = await newWords(world, 'programme-code')
  await put(world.records, programmeKeys.ownCode(hash), OwnerItem, ownerOf(owner))
  const before = (await treatmentOf(world, owner)).ownCode
  await updateTreatment(world, owner, (treatment) => ({ ...treatment, ownCode: hash }))
  if (before !== undefined) await closeWays(world, [programmeKeys.ownCode(before)])
  return { words }
}

/** Whether these words are the treatment's own code; every try is counted. */
export const isOwnCode = async (
  world: RecordsWorld,
  { ownCode }: TreatmentItem,
  words: string,
): Promise<boolean> => {
  await countTry(world)
  const { known } = await hashesOf(world, 'programme-code', words)
  return ownCode !== undefined && known.includes(ownCode)
}

/**
 * Whose code it is. Throws `not-found` alike for wrong, old and erased words, and `both-ways` for the
 * right ones of a known patient, who shows a passkey beside them.
 */
export const enterByCode = async (
  world: RecordsWorld,
  { proof, words }: { proof: Join['proof']; words: string },
): Promise<TreatmentItem> => {
  await payForTry(world, proof)
  const { known, now } = await hashesOf(world, 'programme-code', words)
  for (const hash of known) {
    const key = programmeKeys.ownCode(hash)
    const owner = await read(world.records, key, OwnerItem, { fresh: true })
    if (owner === undefined) continue
    if (asksForBoth(await treatmentOf(world, owner))) throw new Refusal('both-ways')
    // A treatment outlives the keys of the stage: whoever comes in is known by the newest from now on.
    if (hash !== now) await put(world.records, programmeKeys.ownCode(now), OwnerItem, owner)
    const treatment = await updateTreatment(world, owner, (one) =>
      one.ownCode === hash || one.ownCode === now
        ? { ...cameIn(one, world.now()), ownCode: now }
        : notFound(),
    )
    if (hash !== now) await world.records.removeAll([programmeKeys.ownCode(hash)])
    return treatment
  }
  return notFound()
}
