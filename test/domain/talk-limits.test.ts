/** One who writes by a script fills no county's database, silences nobody, and takes no acknowledged word along. */
import { describe, expect, it } from 'vitest'
import { youthHandlers } from '../../functions/api/youth.ts'
import { messagesOfHolder } from '../../functions/visit/talk/read-messages.ts'
import { say } from '../../functions/visit/talk/say.ts'
import { everyPage } from '../../web/data/talk/every-page.ts'
import { asYouth, isTaken, now, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const body = { v: 0, kid: 'k', data: 'a'.repeat(160) }
const mid = (n: number) => `message-number-${String(n).padStart(8, '0')}`

const inTalk = async (world: TestWorld) => {
  const youth = await youthJoins(world)
  await isTaken(world, youth)
  const visit = await now(world, youth.visit)
  return { youth, place: { visit: visit.visit, epoch: visit.epoch } }
}

type Place = Awaited<ReturnType<typeof inTalk>>['place']

/** Writes on and on, with so long between two lines; the numbers of those acknowledged, and the first refusal. */
const writes = async (
  world: TestWorld,
  place: Place,
  lines: number,
  pause: number,
  after = 0,
): Promise<{ last: number; refused?: string }> => {
  let last = after
  while (last < after + lines) {
    const saying = { mid: mid(last), after: last, body }
    const told = await say(world, { ...place, side: 'youth' }, saying).catch(
      (refused: { code: string }) => refused.code,
    )
    if (typeof told === 'string') return { last, refused: told }
    last = told.seq
    world.pass(pause)
  }
  return { last }
}

describe('a talk', () => {
  it('takes as many lines as two people can write', async () => {
    const world = testWorld()
    const { place } = await inTalk(world)
    expect(await writes(world, place, 500, 250)).toEqual({ last: 500 })
  })

  it('asks a script to wait, and goes on afterwards with every line in its place', async () => {
    const world = testWorld()
    const { place, youth } = await inTalk(world)
    const first = await writes(world, place, 3_000, 0)
    expect(first).toEqual({ last: 59, refused: 'too-many' })
    world.pass(12_000)
    const second = await writes(world, place, 3_000, 0, first.last)
    expect(second).toEqual({ last: 119, refused: 'too-many' })
    const { messages } = await messagesOfHolder(world, await now(world, youth.visit), 0)
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 119 }, (_, n) => n + 1))
  })

  it('finds a line that was stored where it is said again at once', async () => {
    const world = testWorld()
    const { place } = await inTalk(world)
    await writes(world, place, 59, 210)
    const saying = { mid: mid(59), after: 59, body }
    expect((await say(world, { ...place, side: 'youth' }, saying)).seq).toBe(60)
    expect((await say(world, { ...place, side: 'youth' }, saying)).seq).toBe(60)
  })

  it('lets the other side write while one floods it', async () => {
    const world = testWorld()
    const { place } = await inTalk(world)
    const flood = await writes(world, place, 3_000, 0)
    const mine = { mid: 'c'.repeat(22), after: flood.last, body }
    world.pass(12_000)
    expect((await say(world, { ...place, side: 'counsellor' }, mine)).seq).toBe(60)
  })

  it('has an end, and whoever writes is told so while all that came before stays', async () => {
    const world = testWorld()
    const { place, youth } = await inTalk(world)
    expect(await writes(world, place, 5_000, 250)).toEqual({ last: 3_000, refused: 'talk-full' })
    const { messages } = await messagesOfHolder(world, await now(world, youth.visit), 2_999)
    expect(messages.map(({ seq }) => seq)).toEqual([3_000])
  }, 30_000)
})

describe('a long talk of the longest lines', () => {
  it('is read in pages that a function may answer, and comes whole and in order', async () => {
    const world = testWorld()
    const { place, youth } = await inTalk(world)
    const longest = { v: 1, kid: 'k'.repeat(22), data: 'a'.repeat(11_000) }
    for (let n = 0; n < 700; n++) {
      await say(world, { ...place, side: 'youth' }, { mid: mid(n), after: n, body: longest })
      world.pass(250)
    }
    const sizes: number[] = []
    const visit = await asYouth(world, youth)
    const all = await everyPage({ epoch: 0, after: 0 }, async (from) => {
      const page = await youthHandlers.messages(world, visit, { visit: youth.visit, ...from })
      sizes.push(JSON.stringify(page).length)
      return page
    })
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 700 }, (_, n) => n + 1))
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThan(6_000_000)
  }, 30_000)
})
