/** The youth reads the answer: the first time is marked, and from then on a shorter time runs. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { letterRule } from '../../../shared/rules/later/letter-promise.ts'
import type { LetterId, Sealed } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import type { OpenCode } from '../codes/code.ts'
import type { World } from '../../ports/world.ts'
import { letterById, type Keeper, type LetterItem } from './letter.ts'
import { moveLetter } from './move-letter.ts'
import { keepTexts, textOf } from './letter-texts.ts'

/** The letter under this code. Throws `not-found` for everybody else's. */
export const letterOfCode = async (
  world: World,
  code: OpenCode,
  letter: LetterId,
): Promise<LetterItem> => {
  const found = code.letters[letter] === undefined ? undefined : await letterById(world, letter)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

export const readAnswer = async (
  world: World,
  code: OpenCode,
  id: LetterId,
): Promise<{ letter: LetterItem; answer: Sealed; by: Keeper }> => {
  const found = await letterOfCode(world, code, id)
  const { answeredBy, answer: which } = found
  if (which === undefined || answeredBy === undefined) throw new Refusal('not-now')
  const answer = await textOf(world, id, `ANSWER#${which}`)
  if (answer === undefined) throw new Refusal('not-found')
  const expires = expiresAt(world.now() + letterRule.readKept)
  const moved = await moveLetter(world, found, 'read', { expires })
  const letter = moved.moved ? moved.letter : (moved.current ?? found)
  if (moved.moved) await keepTexts(world, id, expires)
  return { letter, answer, by: answeredBy }
}
