/** Somebody on a line of their own: an address that calls come from, headers, and all that came back. */
import { randomBytes, createHash } from 'node:crypto'
import { request } from 'node:http'
import { solveChallenge } from 'altcha-lib'
import { deriveKey as byPbkdf2 } from 'altcha-lib/algorithms/pbkdf2'
import { deriveKey as bySha } from 'altcha-lib/algorithms/sha'
import { WebSocket } from 'ws'
import type { Endpoint, Table } from '../../shared/contract/endpoint.ts'
import type { Challenge, Pays } from '../../shared/contract/visit/door.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import type { Renewal } from '../../web/staff/sign-in/keep-signed-in.ts'
import { requestOf, type Client } from '../../web/data/client.ts'
import { until } from './until.ts'

export interface Answer {
  readonly status: number
  readonly text: string
  readonly location: string | undefined
}

export interface Wire {
  readonly ask: (
    method: string,
    path: string,
    more?: { body?: string; headers?: Readonly<Record<string, string>> },
  ) => Promise<Answer>
  /** One function per row; a refusal is thrown with its body. */
  readonly speak: <T extends Table>(table: T, authorization?: string) => Client<T>
  /** Opens a live connection and greets. */
  readonly listen: (hello: object) => Promise<{ say: (frame: object) => void; close: () => void }>
  /** Every reply and every frame, as they came. */
  readonly heard: () => string
}

/** `from` is a loopback address of its own, so that the other end sees it. */
export const wire = (
  url: string,
  from: string,
  headers: Readonly<Record<string, string>> = {},
): Wire => {
  const { hostname, port } = new URL(url)
  const told: string[] = []

  const ask: Wire['ask'] = (method, path, { body, headers: more } = {}) =>
    new Promise((resolve, reject) => {
      const type = method === 'GET' ? {} : { 'content-type': 'application/json' }
      const call = request({
        hostname,
        port,
        family: 4,
        localAddress: from,
        method,
        path,
        headers: { ...headers, ...type, ...more },
      })
      call.on('error', reject)
      call.on('response', (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => (text += chunk))
        answer.on('end', () => {
          told.push(text)
          resolve({ status: answer.statusCode ?? 0, text, location: answer.headers.location })
        })
      })
      call.end(body)
    })

  const call = async (row: Endpoint, authorization: string | undefined, given?: object) => {
    const { url: path, body } = requestOf(row, given)
    const answer = await ask(row.method, path, {
      ...(body === undefined ? {} : { body }),
      ...(authorization === undefined ? {} : { headers: { authorization } }),
    })
    if (answer.status >= 400) throw new Error(`${row.method} ${path}: ${answer.text}`)
    return JSON.parse(answer.text) as unknown
  }

  return {
    ask,
    speak: <T extends Table>(table: T, authorization?: string) =>
      Object.fromEntries(
        Object.entries(table).map(([name, row]) => [
          name,
          (given?: object) => call(row, authorization, given),
        ]),
      ) as unknown as Client<T>,
    listen: async (hello) => {
      const socket = new WebSocket(url.replace('http', 'ws') + '/live', {
        family: 4,
        localAddress: from,
        headers,
        origin: url,
      })
      let welcome = false
      socket.on('message', (data: Buffer) => {
        told.push(data.toString())
        welcome ||= /"type":"(welcome|guest)"/.test(data.toString())
      })
      await new Promise((resolve, reject) => {
        socket.once('open', resolve)
        socket.once('error', reject)
      })
      socket.send(JSON.stringify(hello))
      await until('the line is greeted', () => Promise.resolve(welcome))
      return { say: (frame) => socket.send(JSON.stringify(frame)), close: () => socket.terminate() }
    },
    heard: () => told.join('\n'),
  }
}

export const once = (): string => randomBytes(16).toString('base64url')

/** A solved proof of work, as a page makes it. */
export const workOn = async (line: Wire, pays: Pays = 'place') => {
  const challenge: Challenge = await line.speak(youthApi).challenge({ pays })
  const deriveKey = challenge.parameters.algorithm === 'SHA-256' ? bySha : byPbkdf2
  const solution = await solveChallenge({ challenge, deriveKey })
  if (solution === null) throw new Error('the work could not be done')
  const { counter, derivedKey } = solution
  return { challenge, solution: { counter, derivedKey } }
}

type Join = Parameters<Client<typeof youthApi>['join']>[0]

/** What a page asks that joins: a chat in Swedish about nothing, but for what is `told`; its work is done. */
export const askToJoin = async (line: Wire, told: Partial<Join> = {}): Promise<Join> => ({
  proof: await workOn(line),
  nonce: once(),
  channel: 'chat',
  topics: [],
  urgency: 'talk',
  language: 'sv',
  ...told,
})

/** A place in the line, taken as a page takes it. */
export const placeInLine = async (line: Wire, told: Partial<Join> = {}) =>
  line.speak(youthApi).join(await askToJoin(line, told))

/** Code with PKCE at one of the demo's providers; what the page would send on to exchange it. */
export const codeFrom = async (
  line: Wire,
  authorize: string,
  who: { client: string; redirect: string; login: string; nonce: string },
) => {
  const verifier = randomBytes(32).toString('base64url')
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: who.client,
    redirect_uri: who.redirect,
    scope: 'openid profile',
    state: once(),
    nonce: who.nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: who.login,
  })
  const { location = '', ...answer } = await line.ask(
    'GET',
    `${new URL(authorize).pathname}?${asked}`,
  )
  if (location === '') throw new Error(`The sign-in gave no code: ${JSON.stringify(answer)}`)
  const code = new URL(location).searchParams.get('code') ?? ''
  return { code, verifier, redirect: who.redirect }
}

/** What a proof of who somebody is must be bound to, so that it holds for this visit. */
export const nonceOfIdentity = (visit: string): string =>
  createHash('sha256').update(`known ${visit}`).digest('base64url')

/** What this member of the demo staff is given by the provider, and what a page renews it with. */
export const staffSignIn = async (line: Wire, url: string, staff: string) => {
  const { clientId, issuer } = JSON.parse((await line.ask('GET', '/config.json')).text) as {
    clientId: string
    issuer: string
  }
  const redirect = `${url}/personal/`
  const { code, verifier } = await codeFrom(line, `${url}/oidc/authorize`, {
    client: clientId,
    redirect,
    login: staff,
    nonce: once(),
  })
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirect,
    client_id: clientId,
    code_verifier: verifier,
  }).toString()
  const answer = await line.ask('POST', '/oidc/token', {
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const given = JSON.parse(answer.text) as { id_token: string; refresh_token: string }
  const renewal: Renewal = {
    refreshToken: given.refresh_token,
    clientId,
    tokenEndpoint: `${issuer}/token`,
    ahead: 0,
  }
  return { token: given.id_token, renewal }
}

/** The header of this member of the demo staff. */
export const staffToken = async (line: Wire, url: string, staff: string): Promise<string> =>
  `Bearer ${(await staffSignIn(line, url, staff)).token}`

/**
 * Time goes by for the county, and is over when this comes back; beyond half a minute, whoever is there
 * must say so in between, as their page does all along.
 */
export const clockMoves = async (
  { jump }: { jump: (milliseconds: number) => Promise<void> },
  line: Wire,
  milliseconds: number,
): Promise<void> => {
  const { door } = line.speak(youthApi)
  const { now } = await door()
  await jump(milliseconds)
  await until('the clock has moved', async () => (await door()).now >= now + milliseconds)
}
