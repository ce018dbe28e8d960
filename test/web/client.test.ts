/** A call goes where the contract says, and says no more than it must. */
import { afterEach, expect, test, vi } from 'vitest'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { client, Problem, requestOf } from '../../web/data/client.ts'
import { backoff } from '../../web/data/backoff.ts'
import { forgetFetched } from '../../web/data/forget-fetched.ts'
import { seal, unseal } from '../../web/data/readable-body.ts'
import { onceId } from '../../web/data/random-id.ts'

const answerOnce = (body: unknown, init: ResponseInit = {}) => {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => Response.json(body, init))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
afterEach(() => vi.unstubAllGlobals())

test('a path parameter goes into the path and nowhere else', () => {
  expect(requestOf(youthApi.ready, { visit: 'v_1' })).toEqual({
    url: '/api/youth/visits/v_1/ready',
    body: '{}',
  })
})

test('the rest of a GET is a query, and what is undefined is left out', () => {
  const { url, body } = requestOf(youthApi.messages, { visit: 'v_1', epoch: 2, after: undefined })
  expect(url).toBe('/api/youth/visits/v_1/messages?epoch=2')
  expect(body).toBeUndefined()
})

test('a path parameter cannot lead to another path', () => {
  expect(requestOf(youthApi.visit, { visit: '../door' }).url).toBe('/api/youth/visits/..%2Fdoor')
})

test('the secret travels in a header, never in the address', async () => {
  const fetched = answerOnce({ state: 'waiting' })
  await client(youthApi, { authorization: () => 'Visit s3cret' }).visit({ visit: 'v_1' })
  const [url, init] = fetched.mock.calls[0]!
  expect(url).not.toContain('s3cret')
  expect(init.headers).toMatchObject({ authorization: 'Visit s3cret' })
  expect(init.cache).toBe('no-store')
})

test('an unchanged reply is asked for by its tag and not read twice', async () => {
  answerOnce({ waiting: 1 }, { headers: { etag: '"a"' } })
  const calls = client(youthApi)
  const first = await calls.door()
  const again = vi.fn(
    async (_url: string, _init: RequestInit) => new Response(null, { status: 304 }),
  )
  vi.stubGlobal('fetch', again)
  expect(await calls.door()).toBe(first)
  expect(again.mock.calls[0]![1].headers).toMatchObject({ 'if-none-match': '"a"' })
})

test('of each row only the latest reply is kept, and none of them after a sign-out', async () => {
  const calls = client(youthApi)
  const sent = () =>
    (fetched.mock.calls.at(-1)![1].headers as Record<string, string>)['if-none-match']
  const fetched = answerOnce({ messages: [] }, { headers: { etag: '"a"' } })
  const first = { visit: 'v_1', epoch: 1, after: 1 }
  await calls.messages(first)
  await calls.messages({ ...first, after: 2 })
  await calls.messages(first)
  expect(sent()).toBeUndefined()
  await calls.messages(first)
  expect(sent()).toBe('"a"')
  forgetFetched()
  await calls.messages(first)
  expect(sent()).toBeUndefined()
})

test('a reply that comes after the sign-out is not kept', async () => {
  let answer = (_body: Response) => {}
  vi.stubGlobal('fetch', () => new Promise<Response>((told) => (answer = told)))
  const calls = client(youthApi)
  const asked = calls.door()
  forgetFetched()
  answer(Response.json({ waiting: 1 }, { headers: { etag: '"a"' } }))
  await asked
  const fetched = answerOnce({ waiting: 2 })
  await calls.door()
  expect(fetched.mock.calls[0]![1].headers).not.toHaveProperty('if-none-match')
})

test('a question that is given up is given up on the network too', async () => {
  const fetched = answerOnce({ waiting: 1 })
  const giveUp = new AbortController()
  await client(youthApi).door(undefined, giveUp.signal)
  const { signal } = fetched.mock.calls[0]![1]
  expect(signal!.aborted).toBe(false)
  giveUp.abort()
  expect(signal!.aborted).toBe(true)
})

test('a refusal keeps its code, and no answer at all is told as offline', async () => {
  answerOnce({ code: 'closed', title: 'Det är stängt just nu.' }, { status: 409 })
  await expect(client(youthApi).door()).rejects.toMatchObject({ code: 'closed' })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
  await expect(client(youthApi).door()).rejects.toEqual(new Problem('offline'))
})

test('a page that is not a refusal of ours is told as broken', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }))
  await expect(client(youthApi).door()).rejects.toMatchObject({ code: 'broken' })
})

test('the wait before reconnecting grows, is spread out, and never passes ten seconds', () => {
  expect([backoff(0, 0), backoff(0, 1)]).toEqual([250, 500])
  expect(backoff(3, 1)).toBe(4_000)
  expect(backoff(50, 1)).toBe(10_000)
})

test('text survives sealing, whatever the language', () => {
  const text = 'Hej Åäö سلام 👋\n'
  expect(unseal(seal(text))).toBe(text)
  expect(unseal({ ...seal(text), v: 1 })).toBeUndefined()
})

test('ids are 128 bits and never the same', () => {
  const ids = Array.from({ length: 1_000 }, onceId)
  expect(new Set(ids).size).toBe(1_000)
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
})
