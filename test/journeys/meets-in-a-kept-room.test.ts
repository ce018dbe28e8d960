/**
 * The library for kept rooms in a real browser, as far as it goes without its cloud: it asks for the
 * room with what our ticket says, and when nobody lets it in the two are in the chat at once.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { WebSocketServer } from 'ws'
import { text as callSv } from '../../web/text/call/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { askFor, openTracks, watchMedia } from '../support/call.ts'
import { comeOnDuty, holds, takeNext } from '../support/counsellor.ts'
import { journey, type Stage } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

/** Where the library would signal to; `asked` is what it brought, `said` how much it said. */
const asked: { path: string; protocols: string }[] = []
const said: number[] = []
let refuses = false
let signalling: WebSocketServer
let address: string
beforeAll(async () => {
  signalling = new WebSocketServer({
    port: 0,
    host: '127.0.0.1',
    verifyClient: ({ req }, answer) => {
      asked.push({
        path: req.url ?? '',
        protocols: String(req.headers['sec-websocket-protocol']),
      })
      answer(!refuses, 503)
    },
  })
  signalling.on('connection', (socket) =>
    socket.on('message', (data: Buffer) => said.push(data.length)),
  )
  await once(signalling, 'listening')
  address = `ws://127.0.0.1:${(signalling.address() as AddressInfo).port}`
})
afterAll(() => signalling.close())

/** The page is given the ticket that a meeting's function would give, signed by nobody. */
const givesMeetings = async (page: Page, side: 'youth' | 'counsellor'): Promise<void> => {
  await page.route(/\/api\/rooms\/(youth|counsellor)\/v_[a-z2-7]+$/, (route) =>
    route.fulfill({
      json: {
        kind: 'chime',
        ticket: 'a.b',
        session: 'S'.repeat(22),
        at: Date.now(),
        meeting: {
          MeetingId: 'm-1',
          MediaRegion: 'eu-north-1',
          MediaPlacement: {
            AudioHostUrl: 'audio.invalid:3478',
            SignalingUrl: `${address}/control/m-1`,
            TurnControlUrl: 'https://turn.invalid',
          },
        },
        attendee: { AttendeeId: `id-${side}`, ExternalUserId: `${side}-3`, JoinToken: 'token-1' },
      },
    }),
  )
}

const agreed = async ({ clinic, enter }: Stage) => {
  // The policy of a stage with browser-to-browser talks names no meeting servers, rightly.
  const { page: desk } = await enter('desktop', { bypassCSP: true })
  const { page: phone } = await enter('phone', { bypassCSP: true })
  await watchMedia(desk)
  await watchMedia(phone)
  await givesMeetings(desk, 'counsellor')
  await givesMeetings(phone, 'youth')
  await comeOnDuty(desk, clinic.url, 'elin-mora')
  await phone.goto(clinic.url)
  await joinLine(phone, { nickname: 'Björk' })
  await takeNext(desk)
  await answerReady(phone)
  await holds(desk, 'Björk')
  await askFor(phone, 'voice')
  await desk.getByRole('button', { name: callSv.ask.yes, exact: true }).click()
  return { desk, phone }
}

journey(
  'a service that lets nobody in leaves the two in the chat, and it is counted',
  async (stage) => {
    refuses = true
    const { desk, phone } = await agreed(stage)
    await until('the library has asked', () => asked.length > 0)
    await Promise.all(
      [desk, phone].map((page) => page.getByText(callSv.ask.less.down.chat).waitFor()),
    )
    expect(asked[0]!.path).toContain('/control/m-1')
    expect(asked[0]!.protocols, 'the token is never part of an address').toContain('token-1')
    expect(asked[0]!.path).not.toContain('token-1')
    expect(stage.clinic.printed().match(/"video-down"/g)).toHaveLength(1)
    expect(await openTracks(phone)).toEqual([])
    await say(phone, sv.chat.write, 'Vi skriver i stället.')
    await hears(desk, 'Vi skriver i stället.')
  },
)

journey(
  'the library is let in and says what it must to join; hanging up lets go',
  async (stage) => {
    refuses = false
    asked.length = said.length = 0
    const { desk, phone } = await agreed(stage)
    await until('both have come', () => asked.length >= 2)
    await until('and said something', () => said.length > 0)
    await phone.getByRole('button', { name: callSv.stage.hangUp, exact: true }).click()
    for (const page of [desk, phone])
      await until('both let go', async () => (await openTracks(page)).length === 0)
  },
)
