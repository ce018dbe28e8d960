/** A promise that was not kept is noted on the letter and counted, once. */
import { isLate } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import { patch } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { allLetters, LetterItem } from './letter.ts'

/** By the clock, and by whoever answers too late before the clock has been round. */
export const noteLate = async (world: World, letter: LetterItem): Promise<void> => {
  const isBroken = isUnanswered(letter.state) && isLate(letter, world.now())
  if (!isBroken || letter.lateAt !== undefined) return
  // Of two who see it one counts it; and whoever answers in this very moment has seen it.
  const when = [
    { path: 'rev', is: letter.rev },
    { path: 'lateAt', absent: true },
  ] as const
  const noted = await patch(world.clinic, keys.letter(letter.letter), LetterItem, when, {
    lateAt: letter.promisedBy,
  })
  if (noted.ok) world.log('letter-late', { level: letter.level })
}

export const noteLateLetters = async (world: World): Promise<void> => {
  for (const letter of await allLetters(world)) await noteLate(world, letter)
}
