/** What leaves the clinic for whoever is on call: what, when and a link, and nothing of anybody. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Receiver } from '../../shared/rules/on-call/receivers.ts'
import { type Message, sendBy } from '../../functions/cloud/on-call/send.ts'

const first: Receiver = { name: 'Jouren', sms: '+46700000001' }

describe('a message', () => {
  const received: { path: string; authorization?: string | undefined; body: string }[] = []
  let answers = 200
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { url: path = '', headers } = request
      received.push({
        path,
        authorization: headers.authorization,
        body: Buffer.concat(parts).toString(),
      })
      response.writeHead(answers).end()
    })
  })
  let origin = ''
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  beforeEach(() => {
    received.length = 0
    answers = 200
  })

  const message: Message = {
    cause: 'danger',
    at: Date.UTC(2026, 10, 18, 20, 40),
    link: 'https://answers.test/jour/t.s',
  }
  const text =
    'Dörren: Någon i akut fara väntar i kön, kl. 21:40. Svara att du tar det: https://answers.test/jour/t.s'
  const send = () =>
    sendBy({
      sms: { from: 'Dorren', secret: 'arn:sms' },
      secret: (id) => Promise.resolve(id === 'arn:sms' ? 'user:word\n' : 'bearer'),
      elks: origin,
    })

  it('goes to a telephone by 46elks, with what, when and the link, and nothing else', async () => {
    await send()(first, message)
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({ path: '/a1/sms', authorization: 'Basic dXNlcjp3b3Jk' })
    expect(Object.fromEntries(new URLSearchParams(received[0]!.body))).toEqual({
      from: 'Dorren',
      to: '+46700000001',
      message: text,
    })
  })

  it('goes to another’s system as JSON, with the secret as a bearer’s', async () => {
    const receiver = { name: 'Driften', webhook: `${origin}/larm`, secret: 'arn:hook' }
    await send()(receiver, message)
    expect(received[0]).toMatchObject({ path: '/larm', authorization: 'Bearer bearer' })
    expect(JSON.parse(received[0]!.body)).toEqual({
      cause: 'danger',
      at: '2026-11-18T20:40:00.000Z',
      text,
      link: message.link,
    })
  })

  it('that is refused has not arrived', async () => {
    answers = 403
    await expect(send()(first, message)).rejects.toThrow('not sent (403)')
  })

  it('to a telephone without an account has not arrived', async () => {
    const without = sendBy({ sms: null, secret: () => Promise.resolve(''), elks: origin })
    await expect(without(first, message)).rejects.toThrow('no account')
    expect(received).toEqual([])
  })
})
