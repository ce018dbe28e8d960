/** Letters in numbers: the broken promise is seen at once, and no single letter can be made out. */
import { beforeEach, describe, expect, test } from 'vitest'
import { showBoard } from '../../functions/use-cases/desk/board.ts'
import { answerLetter } from '../../functions/later/letters/answer-letter.ts'
import { takeLetter } from '../../functions/later/letters/take-letter.ts'
import { sendLetter } from '../../functions/use-cases/later/letters.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { saidDanger } from '../../web/desk/attention/danger.ts'
import { newLetters } from '../../web/desk/attention/letters.ts'
import type { Urgency } from '../../shared/rules/line/triage.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { getsCode, letterBody, sealed } from '../support/coded.ts'
import { fourWeeksAreTold, fourWeeksBegin } from '../support/four-weeks.ts'
import { amir, elin, isHere } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const day = 24 * 3_600_000
let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const writes = async (urgency: Urgency = 'talk') => {
  const { code } = await getsCode(world)
  return writeLetter(world, code, letterBody(world, { urgency }))
}
const answers = async (letter: string) => {
  await takeLetter(world, elin, letter)
  await answerLetter(world, elin, letter, sealed('Hej'))
  await answerLetter(world, elin, letter, sealed('Hej'))
}
const counted = async () => (await showBoard(world)).letters

describe('the board', () => {
  test('shows at once what waits, what is urgent, what nobody owns and whose promise is broken', async () => {
    await writes()
    const { letter } = await writes('danger')
    await takeLetter(world, elin, letter)
    expect(await counted()).toMatchObject({ waiting: 2, urgent: 1, withoutOwner: 1, late: 0 })
    world.pass(10 * day)
    expect(await counted()).toMatchObject({ waiting: 2, late: 2 })
  })

  test('counts an answer once, and hides every count by which one letter could be known', async () => {
    const told = async (inTime: number, tooLate: number) => {
      world = testWorld()
      fourWeeksBegin(world)
      for (let number = 0; number < inTime; number++) await answers((await writes()).letter)
      for (let number = 0; number < tooLate; number++) {
        const { letter } = await writes()
        world.pass(10 * day)
        await answers(letter)
      }
      fourWeeksAreTold(world)
      return counted()
    }
    expect(await told(4, 0)).toMatchObject({ answered: undefined, medianHours: undefined })
    expect(await told(8, 0)).toMatchObject({ answered: 5, inTime: 5, tooLate: 0, medianHours: 0 })
    expect(await told(8, 1)).toMatchObject({ answered: 5, inTime: undefined, tooLate: undefined })
  })

  test('keeps nothing by which a count leads back to its letter', async () => {
    const { letter } = await writes()
    await answers(letter)
    const rows = await world.clinic.list({ pk: 'LETTERS-ANSWERED' })
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(letter.slice(2))
  })
})

describe('a letter that comes', () => {
  test('is told to every desk on duty, and to no other', async () => {
    await isHere(world, elin)
    await signOfLife(world, elin.id, 'page-of-elin')
    await signOfLife(world, amir.id, 'page-of-amir')
    const { code } = await getsCode(world)
    await sendLetter(world, code, letterBody(world, { urgency: 'danger' }))
    expect(world.told).toEqual([
      { connection: 'page-of-elin', frame: { type: 'letter-came', level: 1 } },
    ])
  })

  test('sounds by its writer’s own level, once, and the first look is silent', () => {
    const one = (letter: string, level: 1 | 2 | 4, state: 'waiting' | 'owned' = 'waiting') => ({
      letter,
      level,
      state,
    })
    const known = new Set(['a'])
    expect(newLetters([one('a', 1)], undefined)).toBeUndefined()
    expect(newLetters([one('a', 1)], known)).toBeUndefined()
    expect(newLetters([one('a', 4), one('b', 4)], known)).toBe('ordinary')
    expect(newLetters([one('b', 4), one('c', 2)], known)).toBe('urgent')
    expect(newLetters([one('b', 2), one('c', 1)], known)).toBe('acute')
    expect(newLetters([one('b', 1, 'owned')], known)).toBeUndefined()
  })
})

describe('a talk that becomes acute', () => {
  test('sounds when the youth says so, once, and not when the counsellor has just decided it', () => {
    const visit = 'v_1'
    expect(saidDanger([{ visit, level: 1 }], { v_1: 4 })).toHaveLength(1)
    expect(saidDanger([{ visit, level: 1, chose: 1 }], { v_1: 4 })).toHaveLength(1)
    expect(saidDanger([{ visit, level: 1 }], { v_1: 1 }), 'told already').toEqual([])
    expect(saidDanger([{ visit, level: 1 }], {}), 'taken as P1').toEqual([])
    expect(saidDanger([{ visit, level: 1, chose: 4 }], { v_1: 4 }), 'changed here').toEqual([])
    expect(saidDanger([{ visit, level: 2 }], { v_1: 4 })).toEqual([])
  })
})
