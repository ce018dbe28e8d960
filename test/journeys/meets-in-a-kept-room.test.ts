/**
 * The library for kept rooms in a real browser, under the headers of a deployed stage: it plays a whole
 * meeting, and when nobody lets it in the two are in the chat at once.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { text as callSv } from '../../web/text/call/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import {
  askFor,
  hearsThem,
  inStage,
  loseMicrophone,
  openTracks,
  watchMedia,
} from '../support/call.ts'
import { holds, sayHere, signInByProvider, takeNext } from '../support/counsellor.ts'
import { deployedEdge, type DeployedEdge } from '../support/deployed-edge.ts'
import { freePort } from '../support/free-port.ts'
import { startMeetingService } from '../support/meeting-service.ts'
import { journey, type Stage } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

const port = await freePort()
let service: Awaited<ReturnType<typeof startMeetingService>>
beforeAll(async () => {
  service = await startMeetingService()
})
afterAll(() => service.stop())

/** The page is given the ticket that a meeting's function would give, signed by nobody. */
const givesMeetings = (page: Page, side: 'youth' | 'counsellor') =>
  page.route(/\/api\/rooms\/(youth|counsellor)\/v_[a-z2-7]+$/, (route) =>
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
            SignalingUrl: `${service.address}/control/m-1`,
            TurnControlUrl: 'https://turn.invalid',
          },
        },
        attendee: {
          AttendeeId: `id-${side}`,
          ExternalUserId: `${side}-3`,
          JoinToken: `token-${side}-3`,
        },
      },
    }),
  )

/** What the policy has forbidden a page. */
const forbidden = async (page: Page): Promise<string[]> => {
  const said: string[] = []
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.warn(`forbidden: ${effectiveDirective} ${blockedURI}`),
    ),
  )
  page.on('console', (message) => {
    if (message.text().startsWith('forbidden: ')) said.push(message.text())
  })
  return said
}

const agreed = async ({ enter }: Stage, edge: DeployedEdge) => {
  const { page: desk } = await enter('desktop')
  const { page: phone } = await enter('phone')
  const wrong = await Promise.all([desk, phone].map(forbidden))
  await watchMedia(desk)
  await watchMedia(phone)
  await givesMeetings(desk, 'counsellor')
  await givesMeetings(phone, 'youth')
  await signInByProvider(desk, `${edge.url}/personal/`, 'elin-mora')
  await sayHere(desk)
  await phone.goto(edge.url)
  await joinLine(phone, { nickname: 'Björk' })
  await takeNext(desk)
  await answerReady(phone)
  await holds(desk, 'Björk')
  await askFor(phone, 'voice')
  await desk.getByRole('button', { name: callSv.ask.yes, exact: true }).click()
  return { desk, phone, wrong }
}
const atTheEdge = async (stage: Stage, walk: (edge: DeployedEdge) => Promise<void>) => {
  const edge = await deployedEdge(stage.clinic.url, port, service.address)
  try {
    await walk(edge)
  } finally {
    edge.close()
  }
}
const alsoAtTheEdge = () => ({ ALSO_AT: `http://localhost:${port}` })

journey(
  'a service that lets nobody in leaves the two in the chat, and it is counted',
  (stage) =>
    atTheEdge(stage, async (edge) => {
      service.refuse(true)
      const { desk, phone } = await agreed(stage, edge)
      await Promise.all(
        [desk, phone].map((page) => page.getByText(callSv.ask.less.down.chat).waitFor()),
      )
      expect(service.asked[0]!.path).toContain('/control/m-1')
      expect(service.asked[0]!.protocols).toContain('token-')
      expect(service.asked[0]!.path, 'the token is never part of an address').not.toContain(
        'token-',
      )
      expect(stage.clinic.printed().match(/"video-down"/g)).toHaveLength(1)
      expect(await openTracks(phone)).toEqual([])
      await say(phone, sv.chat.write, 'Vi skriver i stället.')
      await hears(desk, 'Vi skriver i stället.')
    }),
  alsoAtTheEdge,
)

journey(
  'a whole meeting: nobody hears each other before both are there, and every end is told as it is',
  (stage) =>
    atTheEdge(stage, async (edge) => {
      service.refuse(false)
      const { page: media } = await stage.enter('desktop')
      await media.goto(edge.url)
      service.sendsFrom(media)
      const { desk, phone, wrong } = await agreed(stage, edge)
      const state = (page: Page, is: string) => page.locator(`.stage[data-state="${is}"]`).waitFor()

      const bothAreIn = () =>
        until('both are in', () => ['youth-3', 'counsellor-3'].every(service.isIn))
      await bothAreIn()
      await Promise.all([desk, phone].map((page) => state(page, 'connecting')))
      service.tell('youth-3', 'there')
      service.tell('counsellor-3', 'there')
      await Promise.all([desk, phone].map((page) => inStage(page, 'voice')))
      await Promise.all([desk, phone].map(hearsThem))

      await phone.getByRole('button', { name: callSv.stage.microphone.on, exact: true }).click()
      await until('it is said', () => service.isMuted('youth-3') === true)
      service.tell('youth-3', 'muted')
      await desk.getByText(callSv.stage.muted('Björk')).waitFor()
      await phone.getByRole('button', { name: callSv.stage.microphone.off, exact: true }).click()
      await until('it is said', () => service.isMuted('youth-3') === false)
      service.tell('youth-3', 'heard')

      const plugIn = await loseMicrophone(phone, 'NotFoundError')
      await desk.getByText(callSv.stage.notHeard('Björk')).waitFor()
      await phone.getByText(callSv.stage.microphoneAway.none).waitFor()
      await until('nothing is sent', () => service.isMuted('youth-3') === true)
      await plugIn()
      await until('the new one is sent', () => service.isMuted('youth-3') === false)
      await Promise.all([desk, phone].map((page) => page.getByText(callSv.stage.up).waitFor()))

      service.tell('youth-3', 'dropped')
      await desk.getByText(callSv.stage.lost).waitFor()
      service.tell('youth-3', 'there')
      await inStage(desk, 'voice')

      service.cut('counsellor-3')
      await state(desk, 'lost')
      await inStage(desk, 'voice')

      service.end()
      await bothAreIn()
      service.tell('youth-3', 'there')
      service.tell('counsellor-3', 'there')
      await Promise.all([desk, phone].map((page) => inStage(page, 'voice')))

      await phone.getByRole('button', { name: callSv.stage.hangUp, exact: true }).click()
      for (const page of [desk, phone])
        await until('both let go', async () => (await openTracks(page)).length === 0)
      await until('both have left', () => ['youth-3', 'counsellor-3'].every(service.hasLeft))
      expect(wrong.flat(), 'workers, sound and signalling are all allowed').toEqual([])
    }),
  alsoAtTheEdge,
)
