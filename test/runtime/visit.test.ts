/** A whole visit over what is deployed: the built files, under Lambda's Node, with AWS's own events. */
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import type { Desk } from '../../shared/contract/visit/desk.ts'
import { functionNames } from '../../infra/environment.ts'
import { doorPages } from '../../infra/routes.ts'
import { canaryHeader } from '../../shared/rules/on-call/canary-names.ts'
import { elin, maja } from '../support/county.ts'
import { startCloud, type Cloud, type Frame } from './cloud.ts'
import { call, socket } from './events.ts'
import { asMember, goesOnDuty, joinsBy, once, sealed, takesNext } from './people.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud?.stop())

const lastOf = (connection: string, type: string): Frame | undefined =>
  cloud.told(connection).findLast((frame) => frame.type === type)
const joins = (nonce: string, more?: object) => joinsBy(cloud, nonce, more)
const isHere = (member?: StaffMember) => goesOnDuty(cloud, member)
const takes = (seat: number, press: string) => takesNext(cloud, seat, press)
const asStaff = () => asMember(cloud, elin)

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

describe('the canary', () => {
  const round = () => cloud.lambdas.canary.invoke<undefined>({})
  const isStored = async () => (await cloud.stored()).map(({ pk, sk }) => `${pk} ${sk}`).sort()
  const isLeft = async () => (await isStored()).filter((key) => key.includes('CANARY'))
  const inLine = async () =>
    (
      await call<Desk>(cloud, 'counsellor', '/api/counsellor/desk', {
        authorization: await asStaff(),
      })
    ).body.line.entries.length

  it('comes from the door to the erased talk by the deployed functions, and leaves nothing', async () => {
    await isHere()
    const waiting = (await joins('beside-the-canary')).body
    const before = [await inLine(), await isStored()]
    cloud.site.logged.length = 0
    const { error, logged } = await round()
    expect(error).toBeUndefined()
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      { event: 'canary-came-through', tookMs: expect.any(Number) },
    ])
    expect(await isLeft()).toEqual([])
    expect([await inLine(), await isStored()]).toEqual(before)
    expect(before[1]!.toString()).toContain(waiting.visit)
    const leave = { method: 'POST', authorization: `Visit ${waiting.secret}` } as const
    await call(cloud, 'youth', `/api/youth/visits/${waiting.visit}/leave`, leave)
    expect(cloud.site.logged, 'no function counts it').toEqual([])
  })

  it.each([
    [1, 'a door that does not open', /youth\/door/],
    [5, 'a claim that nobody answers', /claims/],
    [6, 'a youth who cannot say that they are there', /ready/],
    [9, 'a talk that cannot be erased', /erase/],
  ])(
    'fails at step %i for %s, says so by its number, and leaves nothing',
    async (step, _, path) => {
      cloud.hide(path)
      const { error, logged } = await round().finally(() => cloud.hide(undefined))
      expect(error).toMatch(/503/)
      expect(logged.map((line) => JSON.parse(line))).toEqual([{ event: 'canary-failed', step }])
      expect(await isLeft()).toEqual([])
    },
  )

  it('is known by a mark that only the stage can make, and that runs out', async () => {
    const mark = (at: number) => {
      const text = Buffer.from(JSON.stringify({ at })).toString('base64url')
      const key = 'a-key-as-it-was-first-made-by-the-stack'
      return `${text}.${createHmac('sha256', key).update(`canary\n${text}`).digest('base64url')}`
    }
    const desk = async (bearer: string) => {
      const answer = await fetch(`${cloud.site.address}/api/counsellor/desk`, {
        headers: { [canaryHeader]: bearer, authorization: `Bearer ${bearer}` },
      })
      return answer.status
    }
    expect(await desk(mark(Date.now()))).toBe(200)
    expect(await desk(mark(Date.now() - 180_000))).toBe(401)
    expect(await desk(mark(Date.now()).replace(/.$/, '_'))).toBe(401)
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
    const ready = await call<YouthVisit>(cloud, 'youth', `/api/youth/visits/${visit}/ready`, {
      ...asYouth,
      body: {},
    })
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
