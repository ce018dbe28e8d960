/** A letter and all that was written of it are gone at once, whoever has it. */
import type { LetterId } from '../../../shared/ids.ts'
import { changeCode, type OpenCode } from '../codes/code.ts'
import type { World } from '../../ports/world.ts'
import { letterOfCode } from './read-answer.ts'
import { removeLetter } from './letter-texts.ts'

/** Also clears what an interrupted erasure left; the code forgets the letter last. */
export const eraseLetter = async (
  world: World,
  code: OpenCode,
  letter: LetterId,
): Promise<void> => {
  if (code.letters[letter] === undefined) await letterOfCode(world, code, letter)
  await removeLetter(world, letter)
  await changeCode(world, code, { [`letters.${letter}` as const]: undefined })
}
