/** Where there are relays nobody learns the other's address; where there is no video, there is the chat. */
import { afterAll, beforeAll, expect } from 'vitest'
import { text as callSv } from '../../web/text/call/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { agreeOn, askFor, hearsThem, inStage, measured, seesThem, showMe } from '../support/call.ts'
import { startRelay, type Relay } from '../support/relay.ts'
import { journey } from '../support/stage.ts'
import { watchedTalk } from '../support/watched-talk.ts'
import { hears, say } from '../support/youth.ts'

let relay: Relay
beforeAll(async () => {
  relay = await startRelay()
})
afterAll(() => relay.stop())

journey(
  'sound and picture go through the relay only, and say no address of anybody',
  async (stage) => {
    const { desk, phone } = await watchedTalk(stage)
    await agreeOn('video', phone, desk)
    await Promise.all([desk, phone].map(showMe))
    await Promise.all([desk, phone].flatMap((page) => [seesThem(page), hearsThem(page)]))
    for (const page of [desk, phone]) {
      const { ways } = await measured(page)
      expect(new Set(ways)).toEqual(new Set(['relay']))
      const kinds = await page.evaluate(() =>
        (window as unknown as { connections: RTCPeerConnection[] }).connections.flatMap(
          ({ localDescription }) =>
            [...(localDescription?.sdp ?? '').matchAll(/ typ (\w+)/g)].map(([, kind]) => kind),
        ),
      )
      expect(new Set(kinds), 'no address of its own is ever said').toEqual(new Set(['relay']))
    }
  },
  () => relay.env,
)

journey(
  'a way that is lost in the middle of a talk is found again, with the same page and the same room',
  async (stage) => {
    const { desk, phone } = await watchedTalk(stage)
    await agreeOn('video', phone, desk)
    await showMe(desk)
    await seesThem(phone)
    await relay.cut()
    await phone.getByText(callSv.stage.lost).waitFor()
    await say(phone, sv.chat.write, 'Jag är kvar.')
    // The relay is gone for as long as the two take to write, and no longer: they are given half a minute.
    await Promise.all([hears(desk, 'Jag är kvar.'), relay.restore()])
    await Promise.all([desk, phone].map((page) => inStage(page, 'video')))
    await Promise.all([desk, phone].map(hearsThem))
    await seesThem(phone)
  },
  () => relay.env,
)

journey(
  'a relay that lets nobody through is told as that, and not as a bad network: both are in the chat, and it is counted',
  async (stage) => {
    const { desk, phone } = await watchedTalk(stage)
    await askFor(phone, 'voice')
    await desk.getByRole('button', { name: callSv.ask.yes, exact: true }).click()
    await Promise.all(
      [desk, phone].map((page) => page.getByText(callSv.ask.less.down.chat).waitFor()),
    )
    expect(stage.clinic.printed()).toContain('"video-down"')
    await say(phone, sv.chat.write, 'Vi skriver.')
    await hears(desk, 'Vi skriver.')
  },
  () => ({ ...relay.env, TURN_SECRET: 'another than the relay has' }),
)

journey(
  'with the video service down both are in the chat at once, and it is counted',
  async (stage) => {
    const { desk, phone } = await watchedTalk(stage)
    await askFor(phone, 'voice')
    const asked = desk.getByRole('button', { name: callSv.ask.yes, exact: true })
    await asked.waitFor()
    await asked.click()
    await Promise.all(
      [desk, phone].map((page) => page.getByText(callSv.ask.less.down.chat).waitFor()),
    )
    expect(stage.clinic.printed()).toContain('"video-down"')
    await say(phone, sv.chat.write, 'Vi skriver i stället.')
    await hears(desk, 'Vi skriver i stället.')
  },
  () => ({ VIDEO: 'none' }),
)
