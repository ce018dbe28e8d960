/** A notice says nothing: our own receiver checks who vouches for it, and finds no word in it. */
import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { webPush } from '../../functions/cloud/web-push.ts'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import type { LogEvent } from '../../functions/ports/log-events.ts'

interface Asked {
  method: string | undefined
  path: string | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}
let asked: Asked[] = []
let answer: { status: number; headers?: Record<string, string> } = { status: 201 }
const receiver = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const { method, url: path, headers } = request
    asked.push({ method, path, headers, body: Buffer.concat(parts) })
    response.writeHead(answer.status, answer.headers).end()
  })
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
})
afterAll(() => receiver.close())
beforeEach(() => {
  asked = []
  answer = { status: 201 }
})

const at = Date.UTC(2026, 10, 18, 18)
const secret = randomBytes(48).toString('base64url')
const logged: [LogEvent, unknown][] = []
const notices = (keySecret = secret) =>
  webPush({
    keys: signingKeysFrom(keySecret, () => at),
    now: () => at,
    log: (event, fields) => void logged.push([event, fields]),
    services: [origin],
    site: 'https://clinic.test',
  })
const there = (key: string) => ({ endpoint: `${origin}/send/qwerty`, key })

/** RFC 8292, without the library that made it. */
const vouchedFor = (authorization: string | undefined) => {
  const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(authorization ?? '') ?? []
  const point = Buffer.from(key, 'base64url')
  expect(point).toHaveLength(65)
  expect(point[0]).toBe(4)
  const part = (from: number) => point.subarray(from, from + 32).toString('base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: part(1), y: part(33) }
  const [head = '', claims = '', signature = ''] = token.split('.')
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  const read = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString()) as object
  return { key, isSigned, head: read(head), claims: read(claims) }
}

it('is empty, urgent, worth nothing after the ready check, and signed with the key the browser knows', async () => {
  const mine = notices()
  expect(await mine.send(there(mine.key()), 45_000)).toBe('sent')
  const [{ method, path, headers, body } = {} as Asked, ...more] = asked
  expect(more).toEqual([])
  expect({ method, path, body: body.length }).toEqual({
    method: 'POST',
    path: '/send/qwerty',
    body: 0,
  })
  expect(headers).toMatchObject({ ttl: '45', urgency: 'high', 'content-length': '0' })
  const { key, isSigned, head, claims } = vouchedFor(headers.authorization)
  expect({ key, isSigned }).toEqual({ key: mine.key(), isSigned: true })
  expect(head).toEqual({ typ: 'JWT', alg: 'ES256' })
  // Who we are is said to whoever carries it; of whom, to what and why it is sent is nowhere.
  expect(claims).toEqual({ aud: origin, exp: at / 1000 + 3600, sub: 'https://clinic.test' })
})

it('goes on being signed with the key it was asked under, when the stage has another', async () => {
  const before = notices()
  const dated = [
    { from: at - 1000, key: randomBytes(48).toString('base64url') },
    { from: 0, key: secret },
  ]
  const after = notices(JSON.stringify(dated))
  expect(after.key()).not.toBe(before.key())
  expect(after.takes(there(before.key()))).toBe(true)
  expect(await after.send(there(before.key()), 45_000)).toBe('sent')
  expect(vouchedFor(asked[0]!.headers.authorization)).toMatchObject({
    key: before.key(),
    isSigned: true,
  })
})

it('is not taken for a key that is not ours, nor for an address that is no push service', async () => {
  const mine = notices()
  const strange = notices(randomBytes(48).toString('base64url')).key()
  expect(mine.takes(there(strange))).toBe(false)
  expect(mine.takes({ endpoint: 'https://fcm.googleapis.com/x', key: mine.key() })).toBe(false)
  expect(mine.takes(there(mine.key()))).toBe(true)
  const elsewhere = { endpoint: origin.replace('127.0.0.1', 'localhost'), key: mine.key() }
  expect(await mine.send(elsewhere, 45_000)).toBe('gone')
  expect(asked).toEqual([])
})

it('follows nobody elsewhere, knows a browser that wants no more, and never throws', async () => {
  const mine = notices()
  answer = { status: 307, headers: { location: `${origin}/elsewhere` } }
  expect(await mine.send(there(mine.key()), 45_000)).toBe('failed')
  expect(asked.map(({ path }) => path)).toEqual(['/send/qwerty'])
  answer = { status: 410 }
  expect(await mine.send(there(mine.key()), 45_000)).toBe('gone')
  answer = { status: 403 }
  expect(await mine.send(there(mine.key()), 45_000)).toBe('failed')
  const deaf = webPush({
    keys: signingKeysFrom(secret, () => at),
    now: () => at,
    log: (event, fields) => void logged.push([event, fields]),
    services: ['http://127.0.0.1:1'],
    site: 'https://clinic.test',
  })
  const nowhere = { endpoint: 'http://127.0.0.1:1/x', key: deaf.key() }
  expect(await deaf.send(nowhere, 45_000)).toBe('failed')
  expect(logged).toEqual([307, 403, 0].map((status) => ['notice-failed', { status }]))
})
