/** No letter is without an owner, none is lost, and only its owner and its writer read it. */
import { beforeEach, describe, expect, test } from 'vitest'
import { codeByHash, type OpenCode } from '../../functions/later/codes/code.ts'
import { answerLetter } from '../../functions/later/letters/answer-letter.ts'
import {
  eraseLetter,
  readAnswer,
  showToWriter,
} from '../../functions/later/letters/letters-under-code.ts'
import { inbox, letterOfOwner } from '../../functions/later/letters/inbox.ts'
import {
  declineLetter,
  offerLetter,
  putBackLetter,
} from '../../functions/later/letters/pass-letter.ts'
import { readLetter } from '../../functions/later/letters/show-letter.ts'
import { acceptLetter, takeLetter } from '../../functions/later/letters/take-letter.ts'
import { takeOutCode } from '../../functions/later/take-out.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { codeLimits } from '../../shared/rules/later/code-limits.ts'
import { inboxOrder, letterRule, promisedBy } from '../../shared/rules/later/letter-promise.ts'
import { letterTransitions, letterStates } from '../../shared/rules/later/letter-states.ts'
import { getsCode, letterBody, sealed } from '../support/coded.ts'
import { amir, elin, isHere, maja } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
let code: OpenCode
beforeEach(async () => {
  world = testWorld()
  code = (await getsCode(world)).code
})
const fresh = async () => (await codeByHash(world, code.hash))!
const day = 86_400_000

describe('writing', () => {
  test('the same letter sent twice, or at once, is one letter', async () => {
    const body = letterBody(world)
    const [a, b] = await Promise.all([
      writeLetter(world, code, body),
      writeLetter(world, code, body),
    ])
    expect(b.letter).toBe(a.letter)
    expect(await inbox(world, elin)).toHaveLength(1)
  })

  test('a sending that broke off anywhere is completed by sending again', async () => {
    for (const breaksAt of [1, 2, 3]) {
      const body = letterBody(world)
      const { clinic } = world
      let writes = 0
      world.clinic = {
        ...clinic,
        write: (change) =>
          ++writes === breaksAt ? Promise.reject(new Error('broken off')) : clinic.write(change),
      }
      await expect(writeLetter(world, code, body)).rejects.toThrow()
      world.clinic = clinic
      const letter = await writeLetter(world, await fresh(), body)
      const taken = await takeLetter(world, elin, letter.letter)
      expect((await readLetter(world, taken!)).body).toEqual(body.body)
    }
  })

  test('a newer topic is told to the desk, to pages of the last release as the nearest, and to its writer', async () => {
    await writeLetter(world, code, { ...letterBody(world), topics: ['somn', 'heder'] })
    expect(await inbox(world, elin)).toMatchObject([
      { topics: ['somn', 'vald'], newerTopics: ['heder'] },
    ])
    const { letters } = await takeOutCode(world, await fresh())
    expect(letters).toMatchObject([{ topics: ['somn', 'vald'], newerTopics: ['heder'] }])
  })

  test('no more letters lie under a code than may', async () => {
    for (let n = 0; n < codeLimits.mostLetters; n++)
      await writeLetter(world, await fresh(), letterBody(world))
    await expect(writeLetter(world, await fresh(), letterBody(world))).rejects.toMatchObject({
      code: 'too-many',
    })
  })

  test('the promise counts working days in Sweden, also over Easter and the spring night', () => {
    const thursdayBeforeEaster = Date.UTC(2026, 3, 2, 20)
    expect(new Date(promisedBy(thursdayBeforeEaster, 4)).toISOString()).toBe(
      '2026-04-08T15:00:00.000Z',
    )
    const friday = Date.UTC(2026, 10, 20, 12)
    expect(new Date(promisedBy(friday, 4)).toISOString()).toBe('2026-11-24T16:00:00.000Z')
    expect(promisedBy(friday, 1)).toBeLessThan(promisedBy(friday, 4))
  })
})

describe('the inbox', () => {
  test('two who take the same letter at once: one has it', async () => {
    const { letter } = await writeLetter(world, code, letterBody(world))
    const both = await Promise.all([
      takeLetter(world, elin, letter),
      takeLetter(world, amir, letter),
    ])
    expect(both.filter((one) => one !== undefined)).toHaveLength(1)
  })

  test('taking again gives the same, and nobody else may read it', async () => {
    const { letter } = await writeLetter(world, code, letterBody(world))
    await takeLetter(world, elin, letter)
    expect((await takeLetter(world, elin, letter))?.owner?.id).toBe(elin.id)
    await expect(letterOfOwner(world, amir, letter)).rejects.toMatchObject({ code: 'not-found' })
    await expect(answerLetter(world, amir, letter, sealed('nej'))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('broken promises stand on top, then the urgent, then whose promise ends soonest', async () => {
    const now = world.now()
    const one = (letter: string, level: 1 | 2 | 4, by: number) => ({
      letter,
      level,
      promisedBy: by,
    })
    const order = [
      one('ordinary', 4, now + 5),
      one('late', 4, now - 5),
      one('late for longer', 4, now - 9),
      one('urgent', 2, now + 9),
      one('urgent and late', 1, now - 1),
      one('sooner', 4, now + 1),
    ]
      .sort(inboxOrder(now))
      .map(({ letter }) => letter)
    expect(order).toEqual([
      'urgent and late',
      'late for longer',
      'late',
      'urgent',
      'sooner',
      'ordinary',
    ])
  })

  test('a hand-over keeps the owner until it is accepted, and a silent colleague changes nothing', async () => {
    await isHere(world, amir)
    const { letter } = await writeLetter(world, code, letterBody(world))
    await takeLetter(world, elin, letter)
    await offerLetter(world, elin, letter, { to: amir.id })
    expect((await inbox(world, amir))[0]).toMatchObject({
      state: 'offered',
      owner: { id: elin.id },
    })
    world.pass(letterRule.offer + 1)
    await isHere(world, amir)
    expect((await inbox(world, amir))[0]).toMatchObject({ state: 'owned', owner: { id: elin.id } })
    await offerLetter(world, elin, letter, { to: amir.id, note: sealed('Du kan mer om sömn.') })
    await declineLetter(world, amir, letter)
    await offerLetter(world, elin, letter, { to: amir.id })
    expect((await acceptLetter(world, amir, letter))?.owner?.id).toBe(amir.id)
    await expect(letterOfOwner(world, elin, letter)).rejects.toMatchObject({ code: 'not-found' })
    const [shown] = await inbox(world, amir)
    expect(shown?.history.map(({ event }) => event)).toEqual([
      'written',
      'take',
      'offer',
      'withdraw',
      'offer',
      'decline',
      'offer',
      'accept',
    ])
  })

  test('crosses from one law to the other only when the youth has said that it may', async () => {
    await isHere(world, maja)
    const { letter } = await writeLetter(world, code, letterBody(world, { maySwitchLaw: false }))
    await takeLetter(world, elin, letter)
    await expect(offerLetter(world, elin, letter, { to: maja.id })).rejects.toMatchObject({
      code: 'does-not-match',
    })
    await putBackLetter(world, elin, letter)
    await expect(takeLetter(world, maja, letter)).rejects.toMatchObject({ code: 'does-not-match' })
    expect((await takeLetter(world, amir, letter))?.regime).toBe('SoL')
  })

  test('every state leads somewhere but the last', () => {
    const left = letterStates.filter(
      (state) => !Object.values(letterTransitions).some(({ from }) => from.includes(state)),
    )
    expect(left).toEqual(['read'])
  })
})

describe('the answer', () => {
  const answered = async () => {
    const { letter } = await writeLetter(world, code, letterBody(world))
    await takeLetter(world, elin, letter)
    await answerLetter(world, elin, letter, sealed('Tack för ditt brev.'))
    return letter
  }

  test('is read with the code, by whom it came, and then the shorter time runs', async () => {
    const letter = await answered()
    const read = await readAnswer(world, await fresh(), letter)
    expect(read).toMatchObject({ answer: sealed('Tack för ditt brev.'), by: { id: elin.id } })
    expect((await readAnswer(world, await fresh(), letter)).letter.state).toBe('read')
    world.pass(letterRule.readKept + 1000)
    await expect(readAnswer(world, await fresh(), letter)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await world.clinic.list({ pk: `LETTER#${letter}` })).toEqual([])
  })

  test('unread it can be read for ninety days and not longer, whatever the database has deleted', async () => {
    const letter = await answered()
    world.pass(90 * day - 1000)
    expect((await readAnswer(world, await fresh(), letter)).letter.state).toBe('read')
    const other = await answered()
    world.pass(90 * day)
    expect(await world.clinic.list({ pk: `LETTER#${other}` })).toEqual([])
  })

  test('sent twice is one answer, and another answer afterwards is refused', async () => {
    const letter = await answered()
    await answerLetter(world, elin, letter, sealed('Tack för ditt brev.'))
    await expect(answerLetter(world, elin, letter, sealed('Något annat'))).rejects.toMatchObject({
      code: 'not-now',
    })
  })

  test('to a letter that is erased meanwhile leaves no words behind', async () => {
    const { letter } = await writeLetter(world, code, letterBody(world))
    await takeLetter(world, elin, letter)
    const { clinic } = world
    let erased = false
    world.clinic = {
      ...clinic,
      write: async (change) => {
        const isAnswer = 'put' in change && change.put.sk.startsWith('ANSWER')
        const written = await clinic.write(change)
        if (isAnswer && !erased) {
          erased = true
          await eraseLetter(world, await fresh(), letter)
        }
        return written
      },
    }
    await expect(answerLetter(world, elin, letter, sealed('Hej'))).rejects.toMatchObject({
      code: 'not-now',
    })
    expect(await clinic.list({ pk: `LETTER#${letter}` })).toEqual([])
  })

  test('that is late is said to be late', async () => {
    const letter = await writeLetter(world, code, letterBody(world))
    expect(showToWriter(world, letter).late).toBe(false)
    world.pass(7 * day)
    expect(showToWriter(world, letter).late).toBe(true)
  })

  test('to somebody else’s code does not exist', async () => {
    const letter = await answered()
    const stranger = await getsCode(world)
    await expect(readAnswer(world, stranger.code, letter)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(eraseLetter(world, stranger.code, letter)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
