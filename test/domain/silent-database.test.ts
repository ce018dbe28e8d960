/** The database hangs, holds back or answers too late: help stands within a second, and nobody is told of a place that is not known. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { youthApp } from '../../functions/api/youth.ts'
import { doorPages, readWords } from '../../functions/api/door-pages.ts'
import { StoreBusy, type Change, type Store } from '../../functions/store/store.ts'
import { setOpeningHours } from '../../functions/opening/hours.ts'
import { setSurge } from '../../functions/use-cases/line/surge.ts'
import { elin, isHere } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

type Asked = () => Promise<never>
const never: Asked = () => new Promise(() => undefined)
const busy: Asked = () => Promise.reject(new StoreBusy('busy'))
const broken: Asked = () => Promise.reject(new TypeError('broken'))
const late = (world: TestWorld): Store => {
  const after =
    <A extends unknown[], R>(call: (...asked: A) => Promise<R>) =>
    async (...asked: A): Promise<R> => {
      await new Promise((resolve) => setTimeout(resolve, 4_700))
      return call(...asked)
    }
  const { get, list, write, removeAll } = world.clinic
  return { get: after(get), list: after(list), write: after(write), removeAll: after(removeAll) }
}
const always = (asked: Asked): Store => ({
  get: asked,
  list: asked,
  write: asked,
  removeAll: asked,
})
const open = async (): Promise<TestWorld> => {
  const world = testWorld()
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: '00:00',
    closes: '24:00',
  }))
  await setOpeningHours(world, always)
  await isHere(world, elin)
  return world
}
const withStore = (world: TestWorld, clinic: Store) => Object.assign(world, { clinic })

describe('the start page', () => {
  // What is read from the disk knows nothing of the clock of a test.
  beforeAll(() => readWords())
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const page = '<p>{{door}}</p><i>{{opens}}{{wait}}</i><a href="tel:112">112</a>'

  it.each<[string, (world: TestWorld) => Store]>([
    ['never answers', () => always(never)],
    ['answers after 4.7 seconds', late],
    ['holds back', () => always(busy)],
    ['is broken', () => always(broken)],
  ])('stands within a second when the database %s, with whom to ring', async (_what, storeOf) => {
    const world = testWorld()
    const pages = doorPages(withStore(world, storeOf(world)), { '/': page })
    const answered = vi.fn()
    const asked = Promise.resolve(pages.request('/')).then(async (answer) => {
      expect(answer.status).toBe(200)
      answered(await answer.text())
    })
    await vi.advanceTimersByTimeAsync(1000)
    // Neither open nor closed: nobody knows.
    expect(answered).toHaveBeenCalledWith('<p>unknown</p><i></i><a href="tel:112">112</a>')
    await asked
  })

  it('says how the door is when the database answers in time', async () => {
    const world = await open()
    const asked = Promise.resolve(doorPages(world, { '/': page }).request('/'))
    await vi.advanceTimersByTimeAsync(0)
    expect(await (await asked).text()).toContain('<p>open</p>')
  })
})

const ask = async (world: TestWorld) =>
  JSON.stringify({
    proof: {
      challenge: await world.proof.challenge('place'),
      solution: { counter: 1, derivedKey: '00' },
    },
    nonce: world.id().padEnd(22, '0'),
    channel: 'chat',
    topics: [],
    urgency: 'talk',
    language: 'sv',
  })
const joins = async (world: TestWorld, body: string) => {
  const answer = await youthApp(world).request('/api/youth/visits', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> }
}
const inLine = (world: TestWorld) => world.clinic.list({ pk: 'waiting', index: 'line' })
/** A change is made, and its answer never comes. */
const unheardAfter = (store: Store, isOne: (change: Change) => boolean): Store => ({
  ...store,
  write: async (change) => {
    const written = await store.write(change)
    if (isOne(change)) throw new StoreBusy('write')
    return written
  },
})
const isJoin = (change: Change) => 'put' in change && change.put.sk === 'VISIT'
const whatToDo = 'Försök igen om en liten stund. Har du redan en plats så är den kvar.'

describe('a join', () => {
  it('that was made though its answer was lost claims nothing, and finds its one place when it is sent again', async () => {
    const world = await open()
    const near = world.clinic
    const body = await ask(world)
    withStore(world, unheardAfter(near, isJoin))
    expect(await joins(world, body)).toMatchObject({
      status: 503,
      said: { code: 'try-again', detail: whatToDo },
    })
    withStore(world, near)
    const again = await joins(world, body)
    expect(again).toMatchObject({ status: 200 })
    expect((await inLine(world)).map(({ visit }) => visit)).toEqual([again.said['visit']])
  })

  it('that was never made claims nothing either, leaves nothing, and gets its place when it is sent again', async () => {
    const world = await open()
    const near = world.clinic
    const body = await ask(world)
    const write: Store['write'] = (change) => (isJoin(change) ? busy() : near.write(change))
    withStore(world, { ...near, write })
    expect(await joins(world, body)).toMatchObject({ status: 503, said: { detail: whatToDo } })
    withStore(world, near)
    expect(await inLine(world), 'one write, and so nothing half done').toEqual([])
    expect(await joins(world, body)).toMatchObject({ status: 200 })
    expect(await inLine(world)).toHaveLength(1)
  })

  it('whose answer was lost finds its place though the door has been held since, and nobody else gets one', async () => {
    const world = await open()
    const near = world.clinic
    const [body, other] = [await ask(world), await ask(world)]
    withStore(world, unheardAfter(near, isJoin))
    expect(await joins(world, body)).toMatchObject({ status: 503 })
    withStore(world, near)
    await setSurge(world, { mode: 'pause', reason: 'many-waiting', minutes: 60, call: [] })
    expect(await joins(world, other)).toMatchObject({ status: 409, said: { code: 'full' } })
    expect(await joins(world, body)).toMatchObject({ status: 200 })
    expect(await inLine(world)).toHaveLength(1)
  })
})

it('whoever asks for a place meanwhile hears that it is kept, if there is one', async () => {
  const world = withStore(testWorld(), always(busy))
  const answer = await youthApp(world).request(`/api/youth/visits/v_${'a'.repeat(26)}`, {
    headers: { authorization: `Visit ${'s'.repeat(43)}` },
  })
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ code: 'try-again', detail: whatToDo })
  expect(world.logged).toEqual(['store-busy'])
})
