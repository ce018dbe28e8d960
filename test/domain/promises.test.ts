/** A promise that was not kept is counted once, however often, how late or by how many clocks it is seen. */
import { beforeEach, describe, expect, test } from 'vitest'
import { codeByHash, type OpenCode } from '../../functions/later/codes/code.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { answerLetter } from '../../functions/later/letters/answer-letter.ts'
import { countLetters } from '../../functions/later/letters/count-letters.ts'
import { letterById } from '../../functions/later/letters/letter.ts'
import { takeLetter } from '../../functions/later/letters/take-letter.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { keys } from '../../functions/store/keys.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { getsCode, letterBody, sealed } from '../support/coded.ts'
import { elin } from '../support/county.ts'
import { day, rows, takes, tilda, worksThrough } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
const said = (event: string) => world.logged.filter((one) => one === event).length
beforeEach(() => {
  world = testWorld()
})

describe('a letter', () => {
  const written = async () => {
    const { code } = await getsCode(world)
    const open = (await codeByHash(world, code.hash)) as OpenCode
    return (await writeLetter(world, open, letterBody(world))).letter
  }

  test('that nobody answered in time is counted once by many clocks', async () => {
    const letter = await written()
    await sweep(world)
    expect(said('letter-late')).toBe(0)
    world.pass(9 * day)
    await Promise.all([sweep(world), sweep(world)])
    world.pass(day)
    await sweep(world)
    expect(said('letter-late')).toBe(1)
    // It can still be taken and answered as before.
    await takeLetter(world, elin, letter)
    await answerLetter(world, elin, letter, sealed('förlåt att det dröjde'))
    await sweep(world)
    expect((await letterById(world, letter))?.state).toBe('answered')
    expect(said('letter-late')).toBe(1)
  })

  test('that is answered too late before any clock has seen it is counted all the same, as on the board', async () => {
    const letter = await written()
    await takeLetter(world, elin, letter)
    world.pass(9 * day)
    expect((await countLetters(world)).late).toBe(1)
    await Promise.all([
      answerLetter(world, elin, letter, sealed('förlåt att det dröjde')),
      sweep(world),
    ])
    await sweep(world)
    expect(said('letter-late')).toBe(1)
    expect((await countLetters(world)).late).toBe(0)
    const [row] = await world.clinic.list(keys.letterTallies)
    expect(row).toMatchObject({ inTime: false })
  })

  test('that was answered in time is never counted, however late the clock is', async () => {
    const letter = await written()
    await takeLetter(world, elin, letter)
    await answerLetter(world, elin, letter, sealed('hej'))
    world.pass(20 * day)
    await sweep(world)
    expect(said('letter-late')).toBe(0)
  })
})

describe('feedback', () => {
  test('that did not come in time is counted once by many clocks, and then given as before', async () => {
    const taking = await takes(world)
    await worksThrough(world, taking, 'm1')
    await sweepTreatments(world)
    expect(said('feedback-late')).toBe(0)
    world.pass(9 * day)
    await Promise.all([sweepTreatments(world), sweepTreatments(world)])
    world.pass(day)
    await sweepTreatments(world)
    expect(said('feedback-late')).toBe(1)
    await rows.giveFeedback(world, tilda, {
      participant: taking.participant,
      module: 'm1',
      once: world.id(),
      text: 'Bra jobbat.',
      release: true,
    })
    await sweepTreatments(world)
    expect(said('feedback-late')).toBe(1)
    const item = await world.records.get(programmeKeys.treatment(taking.owner))
    expect(item?.['brokenPromises']).toHaveLength(1)
  })
})
