/** Twenty seconds of sleep on a clean network cost nothing: the voice is kept, and neither page says what is not so. */
import { afterAll, beforeAll, expect } from 'vitest'
import { text as callSv } from '../../web/text/call/sv.ts'
import { agreeOn, hearsThem, inStage, noteWords } from '../support/call.ts'
import { startRelay, type Relay } from '../support/relay.ts'
import { journey } from '../support/stage.ts'
import { watchedTalk } from '../support/watched-talk.ts'

/** As long as the promise says; and afterwards as long as it once took until the voice was taken away. */
const sleepsFor = 20_000
const watchedFor = 10_000
const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

let relay: Relay
beforeAll(async () => {
  relay = await startRelay()
})
afterAll(() => relay.stop())

const { up, lost, chatWorks, connecting } = callSv.stage
const all = (...words: readonly string[]) => words.map((one) => `voice: ${one}`)

journey(
  'a phone that stands still for twenty seconds keeps its voice, and both say what is so',
  async (stage) => {
    const device = await stage.enterOnOwnDevice()
    const { desk, phone } = await watchedTalk(stage, device)
    await agreeOn('voice', phone, desk)
    await Promise.all([desk, phone].map(hearsThem))
    const [deskSaid, phoneSaid] = [await noteWords(desk), await noteWords(phone)]

    const goOn = device.standStill()
    await Promise.all([pass(sleepsFor), desk.getByText(lost).waitFor()])
    const meanwhile = await deskSaid()
    expect(meanwhile.slice(0, 2), 'told, and nothing of a chat that nobody reads').toEqual(
      all(up, lost),
    )
    for (const words of meanwhile.slice(2)) expect(all(lost, connecting('Björk'))).toContain(words)
    goOn()
    await Promise.all([desk, phone].map((page) => inStage(page, 'voice')))
    await Promise.all([desk, phone].map(hearsThem))
    await pass(watchedFor)
    await Promise.all([desk, phone].map(hearsThem))

    const mayBeSaid = [up, lost, `${lost} ${chatWorks}`, ...['Björk', 'Elin'].map(connecting)]
    for (const said of [await deskSaid(), await phoneSaid()]) {
      expect(said.at(-1)).toBe(all(up)[0])
      for (const words of said) expect(all(...mayBeSaid)).toContain(words)
    }
  },
  () => relay.env,
)
