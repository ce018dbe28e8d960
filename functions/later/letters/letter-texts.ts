/** The sealed words of a letter: its body, its answer, and the note of a colleague. */
import type { LetterId, Sealed } from '../../../shared/ids.ts'
import { openAtRest, sealAtRest } from '../../ports/at-rest.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

/** An answer is named by its own words, so that two answers never overwrite each other. */
type Kind = 'BODY' | 'NOTE' | `ANSWER#${string}`

export const textOf = async (
  world: World,
  letter: LetterId,
  which: Kind,
): Promise<Sealed | undefined> => {
  const item = await world.clinic.get(keys.letterText(letter, which), { fresh: true })
  return openAtRest(world, placeOf(letter, which), item?.body as Sealed | undefined)
}

/** Where a text may be read from, and nowhere else. */
const placeOf = (letter: LetterId, which: Kind | 'NAME'): string => `letter ${letter} ${which}`

export const sealText = (world: World, letter: LetterId, which: Kind, text: Sealed): Sealed =>
  sealAtRest(world, placeOf(letter, which), text)

/** What the writer wants to be called lies in the letter itself, sealed like its words. */
export const sealName = (world: World, letter: LetterId, name?: Sealed): Sealed | undefined =>
  name && sealAtRest(world, placeOf(letter, 'NAME'), name)
export const openName = (world: World, letter: LetterId, name?: Sealed): Sealed | undefined =>
  openAtRest(world, placeOf(letter, 'NAME'), name)

/** Puts or replaces a text. */
export const putText = async (
  world: World,
  letter: LetterId,
  which: Kind,
  text: Sealed,
  expires: number,
): Promise<void> => {
  const key = keys.letterText(letter, which)
  const body = sealText(world, letter, which, text)
  const put = await world.clinic.write({ put: { ...key, body, expires } as Item })
  if (!put.ok) await world.clinic.write({ patch: key, when: [], set: { body, expires } })
}

/** All that is written of the letter lives as long as the letter. */
export const keepTexts = async (world: World, letter: LetterId, expires: number): Promise<void> => {
  const texts = await world.clinic.list(keys.letterTexts(letter))
  await Promise.all(
    texts.map(({ pk, sk }) =>
      world.clinic.write({ patch: { pk, sk }, when: [], set: { expires } }),
    ),
  )
}

/** The letter and all that was written of it are gone. */
export const removeLetter = async (world: World, letter: LetterId): Promise<void> => {
  const texts = await world.clinic.list(keys.letterTexts(letter))
  await world.clinic.removeAll([keys.letter(letter), ...texts.map(({ pk, sk }) => ({ pk, sk }))])
}
