/** A whole visit over what is deployed: the built files, under Lambda's Node, with AWS's own events. */
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Challenge } from '../../shared/contract/visit/door.ts'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import type { Claimed, Desk } from '../../shared/contract/visit/desk.ts'
import { functionNames } from '../../infra/environment.ts'
import { doorPages } from '../../infra/routes.ts'
import { elin, maja } from '../support/county.ts'
import { startCloud, type Cloud, type Frame } from './cloud.ts'
import { call, socket } from './events.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud?.stop())

const sealed = (words: string) => ({
  v: 1,
  kid: 'none',
  data: Buffer.from(words).toString('base64url'),
})
const once = (name: string) => name.padEnd(22, '0')
const lastOf = (connection: string, type: string): Frame | undefined =>
  cloud.told(connection).findLast((frame) => frame.type === type)

const joins = async (nonce: string, more: object = {}) => {
  const { body: challenge } = await call<Challenge>(cloud, 'youth', '/api/youth/challenge')
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('unsolved')
  const { counter, derivedKey } = solution
  return call<{ visit: string; secret: string }>(cloud, 'youth', '/api/youth/visits', {
    method: 'POST',
    body: {
      proof: { challenge, solution: { counter, derivedKey } },
      nonce: once(nonce),
      channel: 'chat',
      topics: [],
      urgency: 'danger',
      language: 'sv',
      ...more,
    },
  })
}

const asStaff = async (member = elin) => `Bearer ${await cloud.token(member)}`
const isHere = async (member = elin) =>
  call<Desk>(cloud, 'counsellor', '/api/counsellor/duty', {
    method: 'POST',
    authorization: await asStaff(member),
    body: { status: 'here', seats: 3, channels: ['chat'] },
  })
const takes = async (seat: number, press: string) =>
  call<Claimed>(cloud, 'counsellor', '/api/counsellor/claims', {
    method: 'POST',
    authorization: await asStaff(),
    body: { press: once(press), seat },
  })

describe('every function', () => {
  it('runs under the Node of Lambda, or under the present one where that cannot be had', () => {
    // `npm test` fetches it and says in one line when it could not.
    const expected = process.env['LAMBDA_NODE'] === undefined ? process.version : 'v24.'
    for (const name of functionNames)
      expect(cloud.lambdas[name].version.startsWith(expected), name).toBe(true)
  })
})

describe('whoever is on call', () => {
  it('finds a page behind a link, which says so when there is nothing to answer', async () => {
    for (const method of ['GET', 'POST']) {
      const { result } = await cloud.lambdas.ring.invoke<{ statusCode: number; body: string }>({
        requestContext: { http: { method } },
        pathParameters: { link: 'not.ours' },
      })
      expect(result).toMatchObject({ statusCode: 404, body: expect.stringContaining('Jour') })
    }
  })

  it('has a minute that passes, though nobody is to be called', async () => {
    expect((await cloud.lambdas.ring.invoke({})).error).toBeUndefined()
  })
})

describe('the door', () => {
  it.each(doorPages)('$page is a page with who can help', async ({ file }) => {
    const { status, body } = await call<string>(cloud, 'youth', file)
    expect(status).toBe(200)
    expect(body).toContain('tel:112')
  })

  it('opens to nobody who goes past the site', async () => {
    const past = await call(cloud, 'youth', '/api/youth/door', { pastTheSite: true })
    expect(past.status).toBe(404)
    expect((await call(cloud, 'youth', '/api/youth/door')).status).toBe(200)
    const knocks = await socket(cloud, 'past', '$connect', undefined, { pastTheSite: true })
    expect(knocks.status).toBe(403)
    const foreign = await socket(cloud, 'foreign', '$connect', undefined, {
      from: 'https://elsewhere.example',
    })
    expect(foreign.status).toBe(403)
  })

  it('of staff opens with a second factor only', async () => {
    const desk = (authorization: string) =>
      call(cloud, 'counsellor', '/api/counsellor/desk', { authorization })
    const statusOf = async (claims: object) =>
      (await desk(`Bearer ${await cloud.token(elin, claims)}`)).status
    expect(await statusOf({})).toBe(401)
    expect(await statusOf({ 'custom:acr': 'http://id.example/loa2' })).toBe(401)
    expect(await statusOf({ 'custom:acr': 'http://id.example/loa3' })).toBe(401)
    expect(await statusOf({ acr: 'http://id.example/loa3' })).toBe(200)
    expect(await statusOf({ factors: 'mfa' })).toBe(200)
    expect((await desk('Bearer nonsense')).status).toBe(401)
  })
})

describe('a visit', () => {
  it('goes from the door to the erased talk', async () => {
    const page = 'page-of-the-youth'
    const desk = 'page-of-the-desk'
    await isHere()
    for (const connection of [page, desk])
      expect((await socket(cloud, connection, '$connect')).status).toBe(200)
    await socket(cloud, desk, '$default', { type: 'hello-staff', token: await cloud.token(elin) })
    expect(lastOf(desk, 'welcome')).toBeDefined()

    const joined = await joins('first')
    expect(joined.status).toBe(200)
    const { visit, secret } = joined.body
    expect(joined.logged.join()).toMatch(/"event":"joined".*"Joins":1|"Joins":1/)
    await socket(cloud, page, '$default', { type: 'hello', visit, secret })
    expect(lastOf(page, 'welcome')).toBeDefined()
    expect(JSON.stringify(lastOf(desk, 'line'))).toContain(visit)

    const claimed = await takes(1, 'first-press')
    expect(claimed.body.outcome).toBe('claimed')
    // The same press again is the same youth.
    expect((await takes(1, 'first-press')).body).toMatchObject({ visit: { visit } })
    expect(lastOf(page, 'visit')).toMatchObject({ visit: { state: 'called' } })

    const asYouth = { method: 'POST' as const, authorization: `Visit ${secret}` }
    const ready = await call<YouthVisit>(
      cloud,
      'youth',
      `/api/youth/visits/${visit}/ready`,
      asYouth,
    )
    expect(ready.status).toBe(200)

    const passes = { page: '', desk: '' }
    const shown = lastOf(page, 'visit')?.['visit'] as { pass?: string }
    passes.page = shown.pass ?? ''
    const talk = lastOf(desk, 'desk-visit')?.['visit'] as { pass?: string }
    passes.desk = talk.pass ?? ''
    const says = (connection: string, pass: string, mid: string, after: number, words: string) =>
      socket(cloud, connection, '$default', {
        type: 'say',
        pass,
        mid: once(mid),
        after,
        body: sealed(words),
      })
    const told = await says(page, passes.page, 'one', 0, 'hej')
    expect(lastOf(desk, 'message')).toMatchObject({ message: { seq: 1, from: 'youth' } })
    expect(told.logged.join()).toMatch(/"MessageLatency":\d+/)
    await says(desk, passes.desk, 'two', 1, 'hej du')
    expect(lastOf(page, 'message')).toMatchObject({ message: { seq: 2, from: 'counsellor' } })

    const ended = await call(cloud, 'youth', `/api/youth/visits/${visit}/end`, asYouth)
    expect(ended.status).toBe(200)
    const erased = await call(cloud, 'youth', `/api/youth/visits/${visit}/erase`, asYouth)
    expect(erased.status).toBe(200)
    const messages = await call<{ messages: unknown[] }>(
      cloud,
      'youth',
      `/api/youth/visits/${visit}/messages`,
      { authorization: `Visit ${secret}` },
    )
    expect(messages.body.messages ?? []).toEqual([])
  })

  it('survives the clock coming twice, a page that is gone, and a new key of the stage', async () => {
    await isHere(maja)
    const { visit, secret } = (await joins('second')).body
    const page = 'page-that-goes'
    await socket(cloud, page, '$default', { type: 'hello', visit, secret })
    cloud.hangUp(page)
    for (const _ of [1, 2]) expect((await cloud.lambdas.timers.invoke({})).error).toBeUndefined()

    const [old, fresh] = ['a-key-as-it-was-first-made-by-the-stack', 'k'.repeat(64)]
    cloud.changeKeys(
      JSON.stringify([
        { from: Date.now() - 1000, key: fresh },
        { from: 0, key: old },
      ]),
    )
    await cloud.restart('youth')
    const seen = await call<YouthVisit>(cloud, 'youth', `/api/youth/visits/${visit}`, {
      authorization: `Visit ${secret}`,
    })
    expect(seen.status).toBe(200)
    expect(seen.body.state).toBe('waiting')
  })

  it('leaves no address in any log', async () => {
    const lines = (await joins('third')).logged
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join()).not.toContain('203.0.113.77')
  })
})
