/** The youth's own code: a way back on any device, told once, and only one at a time. */
import type { Join } from '../../../shared/contract/visit/youth.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { change, heard } from '../treatment/update-treatment.ts'
import { hashesOf, missing, newWords, payForTry } from './secret-words.ts'
import { ownerOf, treatmentOf, type Stored } from '../treatment/treatment-item.ts'

export const newOwnCode = async (world: RecordsWorld, owner: Owner): Promise<{ words: string }> => {
  const { words, hash } = await newWords(world, 'programme-code')
  await world.records.write({ put: { ...programmeKeys.ownCode(hash), ...ownerOf(owner) } })
  const before = (await treatmentOf(world, owner)).ownCode
  await change(world, owner, (stored) => ({ ...stored, ownCode: hash }))
  if (before !== undefined) await world.records.removeAll([programmeKeys.ownCode(before)])
  return { words }
}

/** Whose code it is. Throws `not-found` alike for wrong, old and erased words. */
export const enterByCode = async (
  world: RecordsWorld,
  { proof, words }: { proof: Join['proof']; words: string },
): Promise<Stored> => {
  await payForTry(world, proof)
  const { known, now } = await hashesOf(world, 'programme-code', words)
  for (const hash of known) {
    const item = await world.records.get(programmeKeys.ownCode(hash), { fresh: true })
    if (item === undefined) continue
    const owner = ownerOf(item as unknown as Owner)
    // A treatment outlives the keys of the stage: whoever comes in is known by the newest from now on.
    if (hash !== now)
      await world.records.write({ put: { ...programmeKeys.ownCode(now), ...owner } })
    const stored = await change(world, owner, (one) =>
      one.ownCode === hash || one.ownCode === now
        ? { ...heard(one, world.now()), ownCode: now }
        : missing(),
    )
    if (hash !== now) await world.records.removeAll([programmeKeys.ownCode(hash)])
    return stored
  }
  return missing()
}
