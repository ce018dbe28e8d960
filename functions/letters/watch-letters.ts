/** The clock over letters: a promise that was not kept is noted on the letter and counted, once. */
import { isLate } from '../../shared/rules/letter-promise.ts'
import { isUnanswered } from '../../shared/rules/letter-states.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../world.ts'
import { asLetter } from './letter.ts'

export const watchLetters = async (world: World): Promise<void> => {
  const now = world.now()
  for (const letter of (await world.clinic.list(keys.letters)).map(asLetter)) {
    const isBroken = isUnanswered(letter.state) && isLate(letter, now)
    if (!isBroken || letter.lateAt !== undefined) continue
    const noted = await world.clinic.write({
      patch: keys.letter(letter.letter),
      // Of two clocks one notes it; and whoever answers in this very moment has kept it.
      when: [
        { path: 'rev', is: letter.rev },
        { path: 'lateAt', absent: true },
      ],
      set: { lateAt: now },
    })
    if (noted.ok) world.log('letter-late', { level: letter.level })
  }
}
