/** A connection has a pace: what a page says in ordinary use always goes through, and a script holds up only itself. */
import { beforeEach, describe, expect, it } from 'vitest'
import { receive } from '../../functions/live/receive.ts'
import { makePass } from '../../functions/visit/talk/talk-pass.ts'
import type { UpFrame } from '../../shared/contract/live.ts'
import { isTaken, now, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const nobody = () => Promise.resolve(undefined)

let world: TestWorld
const framesTo = (who: string) =>
  world.told.flatMap(({ connection, frame }) => (connection === who ? [frame] : []))
let pass: string
beforeEach(async () => {
  world = testWorld()
  const youth = await youthJoins(world)
  await isTaken(world, youth)
  const { visit, epoch } = await now(world, youth.visit)
  pass = makePass(world, { visit, epoch, side: 'youth', peer: 'desk', beside: [] })
})

const sends = async (count: number, frame: UpFrame, from = 'phone') => {
  for (let n = 0; n < count; n++) await receive(world, nobody, from, frame)
}
const heard = (who: string, type: string) =>
  framesTo(who).filter((frame) => frame.type === type).length
const typing = (): UpFrame => ({ type: 'typing', pass })
const seen = (seq: number): UpFrame => ({ type: 'seen', pass, seq })

describe('a connection', () => {
  it('that says ten thousand times that somebody writes tells the other side twenty times, and is told nothing', async () => {
    const before = heard('phone', 'refused')
    await sends(10_000, typing())
    expect(heard('desk', 'typing')).toBe(20)
    expect(heard('phone', 'refused')).toBe(before)
    world.pass(10_000)
    await sends(1, typing())
    expect(heard('desk', 'typing')).toBe(21)
  })

  it('that says what it has read a hundred times a second reaches the other side a hundred times in ten', async () => {
    await sends(1_000, seen(1))
    expect(heard('desk', 'seen')).toBe(100)
  })

  it('is refused once in words, and then not heard, when it greets or signals without end', async () => {
    const before = heard('phone', 'refused')
    await sends(1_000, { type: 'ping' })
    expect(heard('phone', 'pong')).toBe(60)
    expect(heard('phone', 'refused')).toBe(before + 1)
    expect(framesTo('phone').findLast(({ type }) => type === 'refused')).toMatchObject({
      code: 'too-many',
    })
  })

  it('is answered for each line even then: a page must know of every one', async () => {
    const body = { v: 0, kid: 'k', data: 'QQ==' }
    const before = heard('phone', 'refused')
    for (let n = 0; n < 200; n++)
      await receive(world, nobody, 'phone', {
        type: 'say',
        pass,
        mid: `message-number-${String(n).padStart(8, '0')}`,
        after: 0,
        body,
      })
    expect(heard('phone', 'said') + heard('phone', 'refused') - before).toBe(200)
  })

  it('holds up nobody else, and not its own other kinds', async () => {
    await sends(1_000, { type: 'ping' })
    await sends(1, { type: 'ping' }, 'another')
    expect(heard('another', 'pong')).toBe(1)
    await sends(1, typing())
    expect(heard('desk', 'typing')).toBe(1)
  })

  it('is held to it by counting alone: what is beyond reads nothing', async () => {
    await sends(20, typing())
    const { get, list } = world.clinic
    let reads = 0
    world.clinic.get = (...asked) => ((reads += 1), get(...asked))
    world.clinic.list = (...asked) => ((reads += 1), list(...asked))
    await sends(1_000, typing())
    expect(reads).toBe(0)
  })
})
