/** A letter with its words, for its owner's eyes. */
import type { OwnedLetter } from '../../../shared/contract/later/letters.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { World } from '../../ports/world.ts'
import type { LetterItem } from './letter.ts'
import { showToStaff } from './show-letter.ts'
import { openName, textOf } from './letter-texts.ts'

export const readLetter = async (world: World, letter: LetterItem): Promise<OwnedLetter> => {
  const [body, note, answer] = await Promise.all([
    textOf(world, letter.letter, 'BODY'),
    textOf(world, letter.letter, 'NOTE'),
    letter.answer === undefined
      ? undefined
      : textOf(world, letter.letter, `ANSWER#${letter.answer}`),
  ])
  const nickname = openName(world, letter.letter, letter.nickname)
  if (body === undefined) throw new Refusal('not-found')
  return { letter: showToStaff(world, letter), body, nickname, answer, note }
}
