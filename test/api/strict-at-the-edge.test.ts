/** What reaches a handler was sent by our own pages or by a program, and whoever vouches does so to a registered page alone. */
import { createHash } from 'node:crypto'
import { createServer, request as ask, type RequestListener } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { Hono } from 'hono/tiny'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { youthApp } from '../../functions/api/youth.ts'
import { fromOwnPages } from '../../functions/http/own-pages.ts'
import { handleSocket } from '../../functions/live/handle-socket.ts'
import { listen, underOwnNames } from '../../functions/local/listen.ts'
import { demoAccounts } from '../../functions/local/demo/accounts.ts'
import { clientId, localSignIn } from '../../functions/local/sign-in.ts'
import { localSockets } from '../../functions/local/sockets.ts'
import { demoEid, eidClient } from '../../functions/local/demo/eid.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { allRows, joinBody, openDoors, pathFor } from '../support/contract.ts'
import { expectRefused } from '../support/refused.ts'
import { testWorld } from '../support/test-world.ts'

const own = 'https://site.example'

describe('a join', () => {
  const waiting = (world: ReturnType<typeof testWorld>) =>
    world.clinic.list({ pk: 'waiting', index: 'line' })
  const joins = async (headers: Record<string, string>) => {
    const { world } = await openDoors()
    const app = new Hono()
    app.use(fromOwnPages(world, [own]))
    const youth = youthApp(world)
    app.all('*', (c) => youth.fetch(c.req.raw))
    const body = JSON.stringify(await joinBody(world))
    const answer = await app.request(youthApi.join.path, { method: 'POST', headers, body })
    return { answer, places: (await waiting(world)).length }
  }
  const json = 'application/json'

  it.each([
    ['a page of ours', { 'content-type': json, origin: own, 'sec-fetch-site': 'same-origin' }],
    ['an older phone, which says less', { 'content-type': json, origin: own }],
    ['a program, which has no page', { 'content-type': 'application/json; charset=utf-8' }],
  ])('is taken from %s', async (_who, headers) => {
    const { answer, places } = await joins(headers)
    expect([answer.status, places]).toEqual([200, 1])
  })

  it.each([
    ['text', 'text/plain'],
    ['fields', 'application/x-www-form-urlencoded'],
    ['parts', 'multipart/form-data; boundary=x'],
    ['something like JSON', 'application/jsonp'],
    ['something', ''],
  ])('that anybody’s form could send, as %s, is refused in words', async (_what, type) => {
    const { answer, places } = await joins({ 'content-type': type, origin: own })
    await expectRefused(answer, 'not-json')
    expect([answer.status, places]).toEqual([415, 0])
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page that says nobody’s', { origin: 'null' }],
    ['a site whose name begins like ours', { origin: `${own}.evil.example` }],
    ['a frame on another site', { origin: own, 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same name', { 'sec-fetch-site': 'same-site' }],
  ])('by way of %s is refused', async (_who, headers) => {
    const { answer, places } = await joins({ 'content-type': json, ...headers })
    await expectRefused(answer, 'other-site')
    expect([answer.status, places]).toEqual([403, 0])
  })
})

describe('every row that changes something', () => {
  it.each(allRows.filter(({ row }) => row.method === 'POST'))(
    'takes JSON and nothing else: $row.summary',
    async ({ row, body }) => {
      const { ask: say } = await openDoors()
      const told = { ...(body === undefined ? {} : { body }), type: 'text/plain' }
      await expectRefused(await say('POST', pathFor(row, 'v'), told), 'not-json')
    },
  )
})

describe('whoever vouches on a laptop', () => {
  const homes = ['http://localhost:3000']
  const page = `${homes[0]}/personal/`
  const verifier = 'v'.repeat(43)
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  let at = ''
  let close = (): unknown => undefined
  beforeAll(async () => {
    const server = createServer((request, response) => void listener(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const [staff, eid] = [
      localSignIn(
        `${at}/oidc`,
        homes,
        demoAccounts(testWorld(), () => ''),
      ),
      demoEid(`${at}/eid`, homes),
    ]
    const listener: typeof staff.listener = (request, response) =>
      (request.url?.startsWith('/oidc') ? staff : eid).listener(request, response)
    close = () => server.close()
  })
  afterAll(() => close())

  const asking = (changed: Record<string, string | undefined> = {}) => {
    const asked = {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: page,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      nonce: 'n',
      login_hint: 'elin',
      ...changed,
    }
    const given = Object.entries(asked).filter((one): one is [string, string] => !!one[1])
    const path = `${at}/oidc/authorize?${new URLSearchParams(given)}`
    return fetch(path, { redirect: 'manual' })
  }
  const codeOf = async () => {
    const to = (await asking()).headers.get('location') ?? ''
    return new URL(to).searchParams.get('code') ?? ''
  }
  const exchanging = async (changed: Record<string, string | undefined> = {}) => {
    const form = {
      grant_type: 'authorization_code',
      code: await codeOf(),
      redirect_uri: page,
      client_id: clientId,
      code_verifier: verifier,
      ...changed,
    }
    const given = Object.entries(form).filter((one): one is [string, string] => !!one[1])
    return fetch(`${at}/oidc/token`, { method: 'POST', body: new URLSearchParams(given) })
  }

  it('gives a token to the page that began, once', async () => {
    const code = await codeOf()
    const first = await exchanging({ code })
    expect(first.status).toBe(200)
    expect(await first.json()).toHaveProperty('id_token')
    expect((await exchanging({ code })).status).toBe(400)
  })

  it.each([
    ['to a page that is not registered', { redirect_uri: 'https://evil.example/' }],
    ['to a page beside a registered one', { redirect_uri: `${page}evil` }],
    ['for a client that nobody knows', { client_id: 'somebody' }],
    ['without a challenge', { code_challenge: undefined }],
    ['with a challenge in clear', { code_challenge_method: 'plain' }],
    ['for a token in the address', { response_type: 'token' }],
  ])('sends nobody anywhere %s', async (_what, changed) => {
    const answer = await asking(changed)
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
  })

  it.each([
    ['without the verifier', { code_verifier: undefined }],
    ['with another verifier', { code_verifier: 'w'.repeat(43) }],
    ['for another page', { redirect_uri: `${homes[0]}/samordning/` }],
    ['for another client', { client_id: eidClient }],
    ['for no code at all', { grant_type: 'client_credentials' }],
    ['for a password', { grant_type: 'password', username: 'elin' }],
    ['for a code that was never given', { code: 'x' }],
  ])('gives no token %s, and answers every time', async (_what, changed) => {
    for (let time = 0; time < 20; time++) {
      const answer = await exchanging(changed)
      expect(answer.status).toBe(400)
      expect(await answer.json()).not.toHaveProperty('id_token')
    }
  })

  it('ends a sign-in at a registered page alone', async () => {
    const ending = (to: string) =>
      fetch(`${at}/oidc/endsession?post_logout_redirect_uri=${encodeURIComponent(to)}`, {
        redirect: 'manual',
      })
    expect((await ending(page)).status).toBe(302)
    const elsewhere = await ending('https://evil.example/')
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([400, null])
    expect((await fetch(`${at}/oidc/endsession`)).status).toBe(400)
  })

  it.each([
    '/oidc/authorize',
    '/oidc/.well-known/openid-configuration',
    '/oidc/jwks',
    '/oidc/userinfo',
    '/oidc/nope',
    '/eid/authorize',
  ])('answers %s with the headers of the site, so that nobody frames it', async (path) => {
    const { headers } = await fetch(`${at}${path}`)
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    )
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})

const liveUpgrade = {
  connection: 'upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

/** A process of ours with the live channel and a page, in a world of its own; it answers there `when` it may. */
const liveServer = async (when: Promise<unknown> = Promise.resolve(), mayOpen = true) => {
  const world = testWorld()
  const server = createServer((_, response) => void response.end('the door'))
  const sockets = localSockets()
  sockets.serve(server, async (event) => {
    await when
    return handleSocket(
      world,
      () => Promise.resolve(undefined),
      () => mayOpen,
      event,
    )
  })
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  return { server, sockets, port }
}

describe('a server on a laptop', () => {
  it('is answered on this machine alone, unless it is told otherwise', async () => {
    const server = createServer()
    await listen(server, 0)
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1')
    server.close()
    const open = createServer()
    await listen(open, 0, '0.0.0.0')
    expect((open.address() as AddressInfo).address).toBe('0.0.0.0')
    open.close()
  })

  it.each([
    ['localhost:3000', 200],
    ['127.0.0.1:3000', 200],
    ['[::1]:8080', 200],
    ['clinic.region.example', 200],
    ['evil.example:3000', 421],
    ['localhost.evil.example', 421],
    ['localhost:3000@evil.example', 421],
  ])(
    'is not asked by a page whose name was made to lead here: as %j it answers %i',
    async (name, status) => {
      const answers: RequestListener = (_, response) => void response.end('of the county')
      const homes = ['http://localhost:3000', 'https://clinic.region.example']
      const server = createServer(underOwnNames(homes, answers))
      await listen(server, 0)
      const { port } = server.address() as AddressInfo
      const told = await new Promise<string>((resolve, reject) => {
        const call = ask({ port, host: '127.0.0.1', headers: { host: name } })
        call.on('response', (answer) => {
          let text = ''
          answer.on('data', (part: Buffer) => (text += part.toString()))
          answer.on('end', () => resolve(`${answer.statusCode} ${text}`))
        })
        call.on('error', reject)
        call.end()
      })
      expect(told.slice(0, 3)).toBe(String(status))
      expect(told.includes('of the county')).toBe(status === 200)
      server.close()
    },
  )

  it.each(['//', 'http://[', '/live/../nope', '*'])(
    'outlives a socket that is opened at %s',
    async (path) => {
      const { server, sockets, port } = await liveServer()
      const refused = new Promise<number | undefined>((resolve, reject) => {
        const call = ask({
          port,
          host: '127.0.0.1',
          path,
          headers: liveUpgrade,
        })
        call.on('response', ({ statusCode }) => resolve(statusCode))
        call.on('error', reject)
        call.end()
      })
      expect(await refused).toBe(403)
      sockets.close()
      server.close()
    },
  )

  it.each([
    ['in the middle of a word', 'GET / HT'],
    ['in the middle of a header', 'GET / HTTP/1.1\r\nhost: localhost\r\nx-half: a'],
    ['before the live channel has answered', 'live'],
    ['before it has refused them', 'refused'],
  ])(
    'outlives phones that are gone %s, and those that stay and say no more',
    async (_when, words) => {
      let answers = (): void => undefined
      const { server, sockets, port } = await liveServer(
        new Promise<void>((resolve) => (answers = resolve)),
        words !== 'refused',
      )
      const lines = Object.entries({ host: 'localhost', ...liveUpgrade }).map((pair) =>
        pair.join(': '),
      )
      const live = ['GET /live HTTP/1.1', ...lines, '', ''].join('\r\n')
      const dial = () =>
        new Promise<Socket>((resolve, reject) => {
          const phone = connect(port, '127.0.0.1')
          phone.on('error', reject)
          phone.once('connect', () =>
            phone.write(words.includes('GET') ? words : live, () => resolve(phone)),
          )
        })
      const phones = await Promise.all(Array.from({ length: 100 }, dial))
      for (const gone of phones.slice(0, 50)) gone.resetAndDestroy()
      const door = async () => (await fetch(`http://127.0.0.1:${port}/`)).text()
      expect(await door()).toBe('the door')
      answers()
      expect(await door()).toBe('the door')
      const left = phones.slice(50).filter(({ destroyed }) => !destroyed)
      expect(left).toHaveLength(50)
      for (const stays of left) stays.destroy()
      sockets.close()
      server.closeAllConnections()
      server.close()
    },
  )
})
