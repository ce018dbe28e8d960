/** The sealed words of a letter: its body, its answer, and the note of a colleague. */
import * as z from 'zod/mini'
import type { LetterId, Sealed } from '../../../shared/ids.ts'
import { openAtRest, sealAtRest, SealedText } from '../../ports/at-rest.ts'
import { patch, put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

const LetterTextItem = z.object({ body: SealedText, expires: z.number() })

/** An answer is named by its own words, so that two answers never overwrite each other. */
type Kind = 'BODY' | 'NOTE' | `ANSWER#${string}`

export const textOf = async (
  world: World,
  letter: LetterId,
  which: Kind,
): Promise<Sealed | undefined> => {
  const item = await read(world.clinic, keys.letterText(letter, which), LetterTextItem, {
    fresh: true,
  })
  return openAtRest(world, placeOf(letter, which), item?.body)
}

/** Where a text may be read from, and nowhere else. */
const placeOf = (letter: LetterId, which: Kind | 'NAME'): string => `letter ${letter} ${which}`

/** What the writer wants to be called lies in the letter itself, sealed like its words. */
export const sealName = (world: World, letter: LetterId, name?: Sealed): Sealed | undefined =>
  name && sealAtRest(world, placeOf(letter, 'NAME'), name)
export const openName = (world: World, letter: LetterId, name?: Sealed): Sealed | undefined =>
  openAtRest(world, placeOf(letter, 'NAME'), name)

/** Puts a text where none is; answers whether it did. */
export const putNewText = async (
  world: World,
  letter: LetterId,
  which: Kind,
  text: Sealed,
  expires: number,
): Promise<boolean> => {
  const item = { body: sealAtRest(world, placeOf(letter, which), text), expires }
  return (await put(world.clinic, keys.letterText(letter, which), LetterTextItem, item)).ok
}

/** Puts or replaces a text. */
export const putText = async (
  world: World,
  letter: LetterId,
  which: Kind,
  text: Sealed,
  expires: number,
): Promise<void> => {
  const item = { body: sealAtRest(world, placeOf(letter, which), text), expires }
  const key = keys.letterText(letter, which)
  const written = await put(world.clinic, key, LetterTextItem, item)
  if (!written.ok) await patch(world.clinic, key, LetterTextItem, [], item)
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
