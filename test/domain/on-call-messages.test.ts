/** What leaves the clinic for whoever is on call: what, when and a link, and nothing of anybody. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { signRequest } from '../../functions/cloud/aws/sign-request.ts'
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
  afterAll(() => {
    vi.unstubAllEnvs()
    server.close()
  })
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

  it('goes to a mailbox by its topic, signed as AWS wants it, with a subject that says what it is', async () => {
    vi.stubEnv('AWS_REGION', 'eu-north-1')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
    vi.stubEnv('AWS_ENDPOINT_URL_SNS', origin)
    const topic = 'arn:aws:sns:eu-north-1:111111111111:jour'
    await send()({ name: 'Jouren', topic }, message)
    expect(received[0]).toMatchObject({
      path: '/',
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-north-1\/sns\/aws4_request, /,
      ),
    })
    expect(Object.fromEntries(new URLSearchParams(received[0]!.body))).toEqual({
      Action: 'Publish',
      Version: '2010-03-31',
      TopicArn: topic,
      Subject: 'Jour: akut fara',
      Message: text,
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

it('a request is signed as in AWS’s own example of Signature Version 4', () => {
  // docs.aws.amazon.com/general/latest/gr, "Signature Version 4 signing process": ListUsers.
  const signed = signRequest(
    { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
    { region: 'us-east-1', service: 'iam' },
    {
      method: 'GET',
      url: new URL('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08'),
      contentType: 'application/x-www-form-urlencoded; charset=utf-8',
      body: '',
    },
    Date.UTC(2015, 7, 30, 12, 36),
  )
  expect(signed['authorization']).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  )
})
