/** Letters on the side of whoever has the code: what is shown of them, the answer is read, one is erased. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { YouthLetter } from '../../../shared/contract/later/letters.ts'
import { isLate, letterRule } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import type { LetterId, Sealed } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { changeCode, type OpenCode } from '../codes/code.ts'
import type { World } from '../../ports/world.ts'
import { letterById, type LetterStaff, type LetterItem } from './letter.ts'
import { moveLetter } from './move-letter.ts'
import { keepTexts, removeLetter, textOf } from './letter-texts.ts'

export const showToWriter = (world: World, letter: LetterItem, body?: Sealed): YouthLetter => {
  const unanswered = isUnanswered(letter.state)
  return {
    letter: letter.letter,
    state: letter.state === 'read' ? 'read' : unanswered ? 'sent' : 'answered',
    writtenAt: letter.writtenAt,
    promisedBy: letter.promisedBy,
    late: unanswered && isLate(letter, world.now()),
    keptUntil: letter.expires * 1000,
    body,
    answeredAt: letter.answeredAt,
    ...(letter.notice !== undefined && { notice: true }),
  }
}

/** Every letter under the code, the newest first. */
export const lettersOfCode = async (world: World, code: OpenCode): Promise<YouthLetter[]> => {
  const ids = Object.keys(code.letters)
  const found = await Promise.all(
    ids.map(async (id) => {
      const [letter, body] = await Promise.all([letterById(world, id), textOf(world, id, 'BODY')])
      return letter === undefined ? [] : [showToWriter(world, letter, body)]
    }),
  )
  return found.flat().sort((a, b) => b.writtenAt - a.writtenAt)
}

/** The letter under this code. Throws `not-found` for everybody else's. */
const letterOfCode = async (
  world: World,
  code: OpenCode,
  letter: LetterId,
): Promise<LetterItem> => {
  const found = code.letters[letter] === undefined ? undefined : await letterById(world, letter)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

/** The first time is marked, and from then on a shorter time runs. */
export const readAnswer = async (
  world: World,
  code: OpenCode,
  id: LetterId,
): Promise<{ letter: LetterItem; answer: Sealed; by: LetterStaff }> => {
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

/** Gone at once, whoever has it. Also clears what an interrupted erasure left; the code forgets last. */
export const eraseLetter = async (
  world: World,
  code: OpenCode,
  letter: LetterId,
): Promise<void> => {
  if (code.letters[letter] === undefined) await letterOfCode(world, code, letter)
  await removeLetter(world, letter)
  await changeCode(world, code, { [`letters.${letter}` as const]: undefined })
}
