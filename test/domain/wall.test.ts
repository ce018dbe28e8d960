/** An idea is left without a name and read by a person before anybody sees it; of a vote a number is kept and nothing else. */
import { describe, expect, test, vi } from 'vitest'
import { anyoneWallHandlers, staffWallHandlers } from '../../functions/api/later/wall.ts'
import {
  answeredIdeas,
  answerIdea,
  askQuestion,
  endQuestion,
  ideasForStaff,
  inWords,
  openQuestion,
  questionsWithVotes,
  removeIdea,
  tellIdea,
  vote,
} from '../../functions/later/lazy.ts'
import { keys } from '../../functions/store/keys.ts'
import { wallRule } from '../../shared/rules/later/wall-rule.ts'
import { allRows, bearer, openDoors, people } from '../support/contract.ts'
import { elin } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const day = 86_400_000
const proofOf = async (world: TestWorld) => ({
  challenge: await world.proof.challenge('place'),
  solution: { counter: 1, derivedKey: '00' },
})
const tell = async (world: TestWorld, text: string) =>
  tellIdea(world, { text, proof: await proofOf(world) })
const waitingIdeas = async (world: TestWorld) => (await ideasForStaff(world)).waiting
const firstOf = async (world: TestWorld) => (await waitingIdeas(world))[0]!.idea
const votes = async (world: TestWorld, question: string, option: number) =>
  vote(world, { question, option, proof: await proofOf(world) })

describe('an idea', () => {
  test('lies sealed, with a day and no time, and is shown to nobody until somebody has answered', async () => {
    const world = testWorld()
    await tell(world, 'Öppet på lördagar')
    const [item] = await world.clinic.list(keys.ideas)
    expect(Object.keys(item!).sort()).toEqual(
      ['body', 'day', 'expires', 'idea', 'pk', 'sk', 'state'].sort(),
    )
    expect(JSON.stringify(item)).not.toContain('lördagar')
    expect(await answeredIdeas(world)).toEqual([])
    expect(await waitingIdeas(world)).toMatchObject([{ text: 'Öppet på lördagar' }])
  })

  test('is shown as whoever read it has put it, and what was written first is nowhere any more', async () => {
    const world = testWorld()
    await tell(world, 'Jag heter Kim på Soltorget 4 och vill ha öppet på lördagar')
    const idea = await firstOf(world)
    world.pass(3 * day)
    const shown = { idea, text: 'Öppet på lördagar', answer: 'Vi provar i vår.' }
    expect(await answerIdea(world, shown)).toEqual({ outcome: 'shown' })
    expect(await waitingIdeas(world)).toEqual([])
    const [told] = await answeredIdeas(world)
    expect(told).toEqual({ ...shown, day: '2026-11-21' })
    const words = inWords({ answers: [told!] })
    expect(words).toContain('Så gjorde vi: Vi provar i vår.')
    expect(words).not.toContain('Kim')
  })

  test('nobody has read is gone after sixty days, and an answer stands two years', async () => {
    const world = testWorld()
    await tell(world, 'Ett')
    await tell(world, 'Två')
    const idea = await firstOf(world)
    await answerIdea(world, { idea, text: 'Ett', answer: 'Ja' })
    world.pass(61 * day)
    expect(await waitingIdeas(world)).toEqual([])
    expect(await answeredIdeas(world)).toHaveLength(1)
    world.pass(670 * day)
    expect(await answeredIdeas(world)).toEqual([])
  })

  test('is opened where it is shown and nowhere else, and once', async () => {
    const world = testWorld()
    for (const text of ['Ett', 'Två', 'Tre']) await tell(world, text)
    const idea = await firstOf(world)
    await answerIdea(world, { idea, text: 'Ett', answer: 'Ja' })
    const known = vi.spyOn(world.keys, 'known')
    const opened = () => known.mock.calls.splice(0).filter(([, place]) => place.startsWith('wall '))
    expect(await answeredIdeas(world)).toHaveLength(1)
    expect(opened()).toEqual([['text', `wall ${idea}`]])
    const doors = await anyoneWallHandlers.wall(world, undefined as never, {})
    expect(doors.answers).toHaveLength(1)
    expect(opened()).toHaveLength(1)
    const { waiting, answered } = await staffWallHandlers.ideas(world, elin, {})
    expect([waiting.length, answered.length]).toEqual([2, 1])
    expect(opened()).toHaveLength(3)
  })

  test('that is removed cannot be answered, and to remove it twice does no harm', async () => {
    const world = testWorld()
    await tell(world, 'Skräp')
    const idea = await firstOf(world)
    await removeIdea(world, idea)
    await removeIdea(world, idea)
    expect(await answerIdea(world, { idea, text: 'Skräp', answer: 'Nej' })).toEqual({
      outcome: 'gone',
    })
    expect(await world.clinic.list(keys.ideas)).toEqual([])
  })

  test('costs more work the more wait to be read, so that nobody fills the wall at the lowest price', async () => {
    const world = testWorld()
    const at = async (cost: number) => {
      const proof = await proofOf(world)
      proof.challenge.parameters.cost = cost
      return tellIdea(world, { text: 'Skräp', proof })
    }
    const refused = { code: 'more-work' }
    for (let sent = 0; sent < 20; sent++) await at(1)
    await expect(at(1)).rejects.toMatchObject(refused)
    for (let sent = 20; sent < 60; sent++) await at(1_000)
    await expect(at(1_000)).rejects.toMatchObject(refused)
    for (let sent = 60; sent < 120; sent++) await at(2_000)
    await expect(at(2_000)).rejects.toMatchObject(refused)
    await at(4_000)
    const [read] = await waitingIdeas(world)
    for (const { idea } of await waitingIdeas(world)) await removeIdea(world, idea)
    expect(read?.text).toBe('Skräp')
    await at(1)
  })

  test('costs work, and beyond what a person can read no more is taken', async () => {
    const world = testWorld()
    for (let sent = 0; sent < wallRule.most; sent++) await tell(world, 'Samma')
    await expect(tell(world, 'En till')).rejects.toMatchObject({ code: 'too-many' })
    const other = testWorld()
    const proof = await proofOf(other)
    await tellIdea(other, { text: 'Ett', proof })
    await expect(tellIdea(other, { text: 'Två', proof })).rejects.toMatchObject({
      code: 'proof-used',
    })
  })
})

describe('the question of the term', () => {
  const options = ['Lördag', 'Söndag', 'Ingen av dem']
  const asked = async () => {
    const world = testWorld()
    await askQuestion(world, { text: 'När ska vi ha öppet?', options, days: 30 })
    const { question } = (await openQuestion(world))!
    return { world, question }
  }

  test('counts votes in whole fives: fewer than five, and who was last, are not told', async () => {
    const { world, question } = await asked()
    for (let n = 0; n < 13; n++) await votes(world, question, 0)
    for (let n = 0; n < 4; n++) await votes(world, question, 1)
    const [told] = await questionsWithVotes(world)
    expect(told?.options).toEqual([
      { text: 'Lördag', votes: 10 },
      { text: 'Söndag', votes: undefined },
      { text: 'Ingen av dem', votes: 0 },
    ])
    const [item] = await world.clinic.list(keys.questions)
    expect(item?.['votes']).toEqual({ o0: 13, o1: 4 })
  })

  test('counts everybody who votes in the same moment', async () => {
    const { world, question } = await asked()
    await Promise.all(Array.from({ length: 5 }, () => votes(world, question, 2)))
    const [item] = await world.clinic.list(keys.questions)
    expect(item?.['votes']).toEqual({ o2: 5 })
  })

  test('is one at a time, over at its day or when it is ended, and its votes stay', async () => {
    const { world, question } = await asked()
    const other = { text: 'En till?', options: ['Ja', 'Nej'], days: 10 }
    expect(await askQuestion(world, other)).toEqual({ outcome: 'one-is-open' })
    await votes(world, question, 0)
    await endQuestion(world, question)
    world.pass(1)
    expect(await votes(world, question, 0)).toEqual({ outcome: 'over' })
    expect(await askQuestion(world, other)).toEqual({ outcome: 'asked' })
    world.pass(11 * day)
    expect(await openQuestion(world)).toBe(undefined)
    expect((await questionsWithVotes(world)).map(({ text, open }) => [text, open])).toEqual([
      ['En till?', false],
      ['När ska vi ha öppet?', false],
    ])
  })

  test('has no option beyond its own', async () => {
    const { world, question } = await asked()
    expect(await votes(world, question, 3)).toEqual({ outcome: 'over' })
  })
})

describe('the wall', () => {
  const ofWall = allRows.filter(({ row }) => row.path.includes('/wall'))

  test('is read and written by anyone, and answered by the youth developer and the coordinator alone', async () => {
    expect(ofWall.map(({ row }) => row.who).sort()).toEqual([
      ...Array<string>(4).fill('anyone'),
      ...Array<string>(5).fill('youth-developer'),
    ])
    const doors = await openDoors()
    const status = async (who: keyof typeof people) =>
      (
        await doors.ask('GET', '/api/later/coordinator/wall', {
          authorization: bearer(people[who]),
        })
      ).status
    expect(await Promise.all((['developer', 'planner'] as const).map(status))).toEqual([200, 200])
    for (const who of ['reader', 'mora', 'therapist', 'admin'] as const)
      expect(await status(who), who).toBe(404)
  })

  test('is plain words where no script runs', async () => {
    const doors = await openDoors()
    const answer = await doors.ask('GET', '/api/later/youth/wall/words')
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toContain('Inga svar än.')
  })
})
