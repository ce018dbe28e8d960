/** A press asks the database little: what was read a moment ago is not read again, nor what a write has just answered. */
import { describe, expect, test } from 'vitest'
import { counsellorHandlers } from '../../functions/api/counsellor.ts'
import { youthHandlers } from '../../functions/api/youth.ts'
import { seed } from '../../functions/local/demo/seed.ts'
import { receive } from '../../functions/live/receive.ts'
import { keptStore } from '../../functions/store/shared-lists.ts'
import { memoryStore } from '../../functions/store/memory.ts'
import type { Store } from '../../functions/store/store.ts'
import { visitOfYouth } from '../../functions/visit/find-visit.ts'
import type { DownFrame } from '../../shared/contract/live.ts'
import type { Urgency } from '../../shared/rules/line/triage.ts'
import { elin } from '../support/county.ts'
import { testWorld } from '../support/test-world.ts'

const messages = 20

/** A county with one counsellor at the desk, and everything that is asked of its database counted. */
const countedCounty = async (alone: boolean) => {
  const world = testWorld()
  let requests = 0
  const store = memoryStore(world.now)
  const counting: Store = {
    get: (...asked) => (requests++, store.get(...asked)),
    list: (query) => (requests++, store.list(query)),
    write: (change) => (requests++, store.write(change)),
    removeAll: (keys) => (requests++, store.removeAll(keys)),
  }
  world.clinic = keptStore(counting, world.now, { alone })
  const verify = () => Promise.resolve(elin)
  await seed(world)
  await counsellorHandlers.duty(world, elin, { status: 'here', seats: 2, channels: ['chat'] })
  await receive(world, verify, 'desk', { type: 'hello-staff', token: '' })
  await youthHandlers.door(world, undefined, {})
  const counted = async <T>(run: () => Promise<T>): Promise<{ requests: number; answer: T }> => {
    requests = 0
    const answer = await run()
    return { requests, answer }
  }
  return { world, counted }
}
type County = Awaited<ReturnType<typeof countedCounty>>

const joins = async ({ world }: County, urgency: Urgency = 'talk') => {
  const challenge = await world.proof.challenge('place')
  return youthHandlers.join(world, undefined, {
    proof: { challenge, solution: { counter: 1, derivedKey: '00' } },
    nonce: world.id(),
    channel: 'chat',
    topics: [],
    urgency,
    language: 'sv',
  })
}

const takes = ({ world }: County) =>
  counsellorHandlers.take(world, elin, { press: world.id(), seat: 1 })

const passOf = (frame: DownFrame) =>
  frame.type === 'visit' && 'pass' in frame.visit ? frame.visit.pass : undefined

/** A talk from joining to the filed form; `between` is what goes by between two presses. */
const wholeVisit = async (county: County, between: () => void) => {
  const { world, counted } = county
  const joined = await counted(() => joins(county))
  const { visit, secret } = joined.answer
  const mine = { visit }
  const as = async <T>(run: (mine: Awaited<ReturnType<typeof visitOfYouth>>) => Promise<T>) =>
    run(await visitOfYouth(world, visit, secret))
  const verify = () => Promise.resolve(undefined)
  await receive(world, verify, 'youth', { type: 'hello', visit, secret })
  between()
  const taken = await counted(() => takes(county))
  expect(taken.answer.outcome).toBe('claimed')
  between()
  const ready = await counted(() => as((known) => youthHandlers.ready(world, known, mine)))
  const pass = world.told.flatMap(({ frame }) => passOf(frame) ?? []).at(-1) ?? ''
  const said: number[] = []
  for (let seq = 0; seq < messages; seq++) {
    between()
    const body = { v: 0, kid: 'k', data: 'a'.repeat(160) }
    const frame = { type: 'say', mid: `message-number-${seq}-xx`, after: seq, pass, body } as const
    said.push((await counted(() => receive(world, verify, 'youth', frame))).requests)
  }
  between()
  const ended = await counted(() => counsellorHandlers.end(world, elin, mine))
  between()
  const form = { ...mine, topics: [], outcome: 'calmer' as const, whereTo: [] }
  const closed = await counted(() => counsellorHandlers.close(world, elin, form))
  const presses = [joined, taken, ready, ended, closed].map(({ requests }) => requests)
  return { said, all: [...presses, ...said].reduce((sum, one) => sum + one, 0) }
}

describe('asked of the database', () => {
  test('a join and a claim: at most five requests each, in a process that has read nothing for a while', async () => {
    const county = await countedCounty(false)
    county.world.pass(4_000)
    expect((await county.counted(() => joins(county))).requests).toBeLessThanOrEqual(5)
    county.world.pass(1_000)
    const taken = await county.counted(() => takes(county))
    expect(taken.answer.outcome).toBe('claimed')
    expect(taken.requests).toBeLessThanOrEqual(5)
  })

  test('the same in acute danger: two more to sound the alarm, two more to end it', async () => {
    const county = await countedCounty(false)
    county.world.pass(4_000)
    expect((await county.counted(() => joins(county, 'danger'))).requests).toBeLessThanOrEqual(7)
    county.world.pass(1_000)
    expect((await county.counted(() => takes(county))).requests).toBeLessThanOrEqual(7)
  })

  test('a claim of a process that has the county to itself: the seat and the visit', async () => {
    const county = await countedCounty(true)
    await joins(county)
    const taken = await county.counted(() => takes(county))
    expect(taken.answer.outcome).toBe('claimed')
    expect(taken.requests).toBe(2)
  })

  test('a message: the one that stores it', async () => {
    const county = await countedCounty(false)
    const { said } = await wholeVisit(county, () => county.world.pass(1_000))
    expect(said).toEqual(said.map(() => 1))
  })

  test('a whole visit with twenty messages: 33 requests where others press too, 39 where nobody does, one of them for the end of its passes', async () => {
    const busy = await countedCounty(true)
    await wholeVisit(busy, () => undefined)
    expect((await wholeVisit(busy, () => undefined)).all).toBeLessThanOrEqual(33)
    const quiet = await countedCounty(false)
    expect((await wholeVisit(quiet, () => quiet.world.pass(1_000))).all).toBeLessThanOrEqual(39)
  })
})
