/** The rows of letters, on both sides. */
import type {
  lettersForCounsellor,
  lettersForYouth,
} from '../../../shared/contract/later/letters.ts'
import type { Handlers } from '../serve/serve.ts'
import {
  acceptLetter,
  answerLetter,
  declineLetter,
  eraseLetter,
  inbox,
  letterColleagues,
  letterOfOwner,
  offerLetter,
  putBackLetter,
  readAnswer,
  readLetter,
  showToStaff,
  showToWriter,
  takeLetter,
  withdrawLetter,
} from '../../later/index.ts'
import { sendLetter } from '../../use-cases/later/letters.ts'
import { holderCard } from '../../visit/index.ts'

const done = { outcome: 'done' } as const

export const youthLetterHandlers: Handlers<typeof lettersForYouth> = {
  writeLetter: sendLetter,
  readAnswer: async (world, code, ask) => {
    const { letter, answer, by } = await readAnswer(world, code, ask.letter)
    return { letter: showToWriter(world, letter), answer, by: holderCard(by) }
  },
  eraseLetter: async (world, code, ask) => {
    await eraseLetter(world, code, ask.letter)
    return done
  },
}

export const counsellorLetterHandlers: Handlers<typeof lettersForCounsellor> = {
  inbox: async (world, staff) => ({
    now: world.now(),
    letters: (await inbox(world, staff)).map((letter) => showToStaff(world, letter)),
  }),
  letterColleagues: async (world, staff) => ({ colleagues: await letterColleagues(world, staff) }),
  letter: async (world, staff, ask) =>
    readLetter(world, await letterOfOwner(world, staff, ask.letter)),
  takeLetter: async (world, staff, ask) => {
    const letter = await takeLetter(world, staff, ask.letter)
    if (letter === undefined) return { outcome: 'taken-by-other' }
    return { outcome: 'taken', letter: showToStaff(world, letter) }
  },
  putBackLetter: async (world, staff, ask) => {
    await putBackLetter(world, staff, ask.letter)
    return done
  },
  answerLetter: async (world, staff, ask) =>
    showToStaff(world, await answerLetter(world, staff, ask.letter, ask.body)),
  offerLetter: async (world, staff, { letter, ...offer }) =>
    showToStaff(world, await offerLetter(world, staff, letter, offer)),
  withdrawLetter: async (world, staff, ask) => {
    await withdrawLetter(world, staff, ask.letter)
    return done
  },
  acceptLetter: async (world, staff, ask) => {
    const letter = await acceptLetter(world, staff, ask.letter)
    if (letter === undefined) return { outcome: 'taken-by-other' }
    return { outcome: 'taken', letter: showToStaff(world, letter) }
  },
  declineLetter: async (world, staff, ask) => {
    await declineLetter(world, staff, ask.letter)
    return done
  },
}
