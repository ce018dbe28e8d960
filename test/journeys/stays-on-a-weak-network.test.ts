/** A network that loses packets takes the picture, then the sound; each is told, and each can come back. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { text as callSv } from '../../web/text/call/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import {
  agreeOn,
  hearsThem,
  inChat,
  inStage,
  loseMicrophone,
  openTracks,
  seesThem,
  showMe,
} from '../support/call.ts'
import { fallAsleep, type OwnDevice } from '../support/own-device.ts'
import { startRelay, type Relay } from '../support/relay.ts'
import { journey, type Stage } from '../support/stage.ts'
import { startWorseNetwork, type WorseNetwork } from '../support/worse-network.ts'
import { watchedTalk } from '../support/watched-talk.ts'
import { until } from '../support/until.ts'
import { hears, say } from '../support/youth.ts'

let relay: Relay
let network: WorseNetwork
beforeAll(async () => {
  relay = await startRelay()
  network = await startWorseNetwork(relay.port)
})
beforeEach(() => network.lose(0))
afterAll(async () => {
  await network.stop()
  await relay.stop()
})
const between = () => relay.envBy(network.port)
/** Where the network is not what it is about: on a busy machine a network made of a program is a bad one by itself. */
const straight = () => relay.env

const inPicture = async (
  stage: Stage,
  device?: OwnDevice,
): Promise<{ desk: Page; phone: Page }> => {
  const { desk, phone } = await watchedTalk(stage, device)
  await agreeOn('video', phone, desk)
  await showMe(desk)
  await seesThem(phone)
  return { desk, phone }
}
/** The way in use goes to the relay by TCP. */
const overTcp = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] }
    const newest = connections.filter((one) => one.connectionState !== 'closed').at(-1)
    const all = new Map<string, Record<string, unknown>>((await newest?.getStats()) ?? [])
    const used = [...all.values()].find(({ type }) => type === 'transport')
    const pair = all.get(String(used?.['selectedCandidatePairId']))
    return all.get(String(pair?.['localCandidateId']))?.['relayProtocol'] === 'tcp'
  })
const bothRead = (pages: readonly Page[], words: string) =>
  Promise.all(pages.map((page) => page.getByText(words).first().waitFor({ timeout: 40_000 })))

journey(
  'picture, voice, chat, and back up again in the same talk, as the packets go and come',
  async (stage) => {
    const { desk, phone } = await inPicture(stage)
    const both = [desk, phone]
    const { less, again } = callSv.ask

    network.lose(0.09)
    await bothRead(both, less.poor.voice)
    await Promise.all(both.map((page) => inStage(page, 'voice')))
    expect(await openTracks(desk), 'the camera is let go').toEqual(['audio'])

    network.lose(0.5)
    await bothRead(both, less.poor.chat)
    await Promise.all(both.map(inChat))
    expect(await Promise.all(both.map(openTracks))).toEqual([[], []])
    await say(phone, sv.chat.write, 'Jag är kvar här.')
    await hears(desk, 'Jag är kvar här.')

    network.lose(0)
    await phone.getByRole('button', { name: again.voice, exact: true }).click()
    await desk.getByRole('button', { name: callSv.ask.yes, exact: true }).click()
    await Promise.all(both.map((page) => inStage(page, 'voice')))
    await Promise.all(both.map(hearsThem))
    await agreeOn('video', desk, phone)
    await showMe(phone)
    await seesThem(desk)
  },
  between,
)

journey(
  'a phone that sleeps, or takes a call, is back in the same talk when it wakes',
  async (stage) => {
    const { desk, phone } = await inPicture(stage, await stage.enterOnOwnDevice())
    const wake = await fallAsleep(phone)
    await relay.cut()
    await desk.getByText(callSv.stage.lost).waitFor()
    await relay.restore()
    await wake()
    await Promise.all([desk, phone].map((page) => inStage(page, 'video')))
    await Promise.all([desk, phone].map(hearsThem))
    await seesThem(phone)

    // What a call on the phone does: the microphone is taken, and cannot be had for a while.
    const hangUp = await loseMicrophone(phone, 'NotReadableError')
    await phone.getByText(callSv.stage.microphoneAway.busy).waitFor()
    await desk.getByText(callSv.stage.notHeard('Björk')).waitFor()
    await hangUp()
    await phone.getByText(callSv.stage.microphoneAway.busy).waitFor({ state: 'detached' })
    await hearsThem(desk)
    expect(await openTracks(phone)).toEqual(['audio'])
  },
  straight,
)

journey(
  'both sides asleep at once lose nothing: whoever wakes first is told the truth, and then both hear',
  async (stage) => {
    const [phoneDevice, deskDevice] = await Promise.all([
      stage.enterOnOwnDevice(),
      stage.enterOnOwnDevice('desktop'),
    ])
    const { desk, phone } = await watchedTalk(stage, phoneDevice, deskDevice)
    await agreeOn('voice', phone, desk)
    await Promise.all([desk, phone].map(hearsThem))
    const [wakePhone, wakeDesk] = [await fallAsleep(phone), await fallAsleep(desk)]
    await relay.cut()
    await wakeDesk()
    await desk.getByText(callSv.stage.lost).waitFor()
    await relay.restore()
    await wakePhone()
    await Promise.all([desk, phone].map((page) => inStage(page, 'voice')))
    await Promise.all([desk, phone].map(hearsThem))
  },
  straight,
)

journey(
  'a network that lets no UDP through any more is met over TCP, in the same talk',
  async (stage) => {
    const { desk, phone } = await inPicture(stage)
    network.is({ withoutUdp: true })
    // Until the ways over UDP are known to be gone, what has come may still be on its way through the page.
    await until('the way leads over TCP', async () => (await overTcp(phone)) && overTcp(desk))
    await Promise.all([desk, phone].map((page) => inStage(page, 'video')))
    await Promise.all([desk, phone].map(hearsThem))
    await seesThem(phone)
  },
  () => {
    const { TURN_URLS, ...others } = between()
    return { ...others, TURN_URLS: `${TURN_URLS},turn:127.0.0.1:${relay.port}?transport=tcp` }
  },
)
