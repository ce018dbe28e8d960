/** A promise that was not kept is noted on the letter and counted, once. */
import { isLate } from '../../../shared/rules/later/letter-promise.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { asLetter, type Letter } from './letter.ts'

/** By the clock, and by whoever answers too late before the clock has been round. */
export const noteBroken = async (world: World, letter: Letter): Promise<void> => {
  const isBroken = isUnanswered(letter.state) && isLate(letter, world.now())
  if (!isBroken || letter.lateAt !== undefined) return
  const noted = await world.clinic.write({
    patch: keys.letter(letter.letter),
    // Of two who see it one counts it; and whoever answers in this very moment has seen it.
    when: [
      { path: 'rev', is: letter.rev },
      { path: 'lateAt', absent: true },
    ],
    set: { lateAt: letter.promisedBy },
  })
  if (noted.ok) world.log('letter-late', { level: letter.level })
}

export const watchLetters = async (world: World): Promise<void> => {
  for (const letter of (await world.clinic.list(keys.letters)).map(asLetter))
    await noteBroken(world, letter)
}
