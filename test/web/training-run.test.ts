import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DownFrame } from '../../shared/contract/live.ts'
import { safetyForCounsellor } from '../../shared/contract/safety/safety.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import type { Regime } from '../../shared/ids.ts'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { RunEvent } from '../../shared/training/review.ts'
import { reviewOf } from '../../shared/training/review.ts'
import type { ScriptId } from '../../shared/training/script.ts'
import { scriptOf } from '../../shared/training/scripts/all-scripts.ts'
import { onceId } from '../../web/data/random-id.ts'
import { openColleagueMessage, sealForColleagues } from '../../web/data/sealed/colleague-seal.ts'
import * as sealing from '../../web/data/sealed/sealing.ts'
import { callerOn } from '../../web/training/network.ts'
import { counsellorEnd, makePage } from '../../web/training/talk-end.ts'
import { trainingRun } from '../../web/training/training-run.ts'
import { playedTime } from '../support/played-time.ts'

/** Whoever practises, without a page: what the desk would do by its calls. */
const practise = async (id: ScriptId, regime: Regime = 'SoL') => {
  const time = playedTime()
  const script = scriptOf(id)
  const events: RunEvent[] = []
  const run = await trainingRun({ script, regime }, time, (event) => void events.push(event))
  const call = callerOn(run, () => `Bearer ${run.token}`)
  const told: string[] = []
  /** In order, as a page does: what comes behind a key waits until that is open. */
  let opened = Promise.resolve()
  const talks: { visit: DeskVisit; end: ReturnType<typeof counsellorEnd>; after: number }[] = []
  const hear = (frame: DownFrame) => {
    if (frame.type === 'still-there') line.send({ type: 'here', token: run.token })
    if (frame.type !== 'message') return
    const talk = talks.find(({ visit }) => visit.visit === frame.visit)
    if (talk === undefined) return
    talk.after = Math.max(talk.after, frame.message.seq)
    opened = opened.then(async () => {
      const text = await talk.end.open(frame.message)
      if (text !== undefined) told.push(text)
    })
  }
  const line = run.connect(hear)
  line.send({ type: 'hello-staff', token: run.token })
  await call(counsellorApi.duty, { status: 'here', seats: 2, channels: ['chat'] })
  const take = async (seat = 1) => {
    const page = await makePage()
    const press = () => call(counsellorApi.take, { press: onceId(), seat, key: page.key })
    let claimed = await press()
    // Whoever comes has worked for a place, in other threads: on a busy machine that takes a while.
    for (let round = 0; round < 100 && claimed?.outcome !== 'claimed'; round++) {
      await time.pass(0)
      claimed = await press()
    }
    if (claimed?.outcome !== 'claimed') throw new Error('nobody came')
    talks.push({ visit: claimed.visit, end: counsellorEnd(page, claimed.visit.visit), after: 0 })
    return claimed.visit.visit
  }
  const say = async (text: string, at = 0) => {
    const talk = talks[at]!
    const { visit, epoch } = talk.visit
    const sealed = await talk.end.seal(epoch, text, time.now(), talk.after)
    if (sealed === undefined) throw new Error('the youth has given no key')
    await call(counsellorApi.say, { visit, epoch, after: talk.after, ...sealed })
  }
  const review = () =>
    reviewOf(script, events, time.now()).flatMap(({ id: one, isDone }) => (isDone ? [one] : []))
  const heard = async () => {
    await opened
    return told
  }
  return { time, call, take, say, heard, talks, events, review }
}

describe('a run in the training room', () => {
  /** The whole of it: whoever practises reaches nobody. */
  const outside = vi.fn(() => Promise.reject(new Error('nothing leaves the training room')))
  beforeEach(() => void vi.stubGlobal('fetch', outside))
  afterEach(() => {
    vi.unstubAllGlobals()
    expect(outside).not.toHaveBeenCalled()
  })

  it('is of the employer’s law that is chosen: social services, or health care', async () => {
    const municipal = await (await practise('ordinary')).call(counsellorApi.desk, {})
    expect(municipal?.staff).toMatchObject({ regime: 'SoL', profession: 'kurator' })
    const { call, take, time } = await practise('ordinary', 'HSL')
    expect((await call(counsellorApi.desk, {}))?.staff).toMatchObject({
      firstName: 'Alva',
      regime: 'HSL',
      profession: 'psykolog',
      unit: 'region-dalarna',
    })
    await time.pass(5)
    await take()
    expect((await call(counsellorApi.desk, {}))?.visits[0]).toMatchObject({ regime: 'HSL' })
  })

  it('goes from the line to the closing form, by the rules of the real desk', async () => {
    const { time, call, take, say, heard, events, review } = await practise('ordinary')
    await time.pass(5)
    const visit = await take()
    await time.pass(30)
    expect(await heard()).toEqual(['hej', 'jag vet inte riktigt om man får skriva hit om det här'])
    await say('Hej Kim, jag heter Alva och är kurator. Vad har hänt?')
    await time.pass(30)
    await say('Det låter jobbigt. Tänker du ibland att du inte vill leva?')
    await time.pass(30)
    await say('Då kan du prova en sak i morgon: gå till skolsköterskan.')
    await time.pass(30)
    expect(await heard()).toContain('okej. det kan jag testa')
    await say('Hej då, ha det bra!')
    await time.pass(30)
    expect(events.at(-1)).toMatchObject({ type: 'left', youth: 0 })
    await call(counsellorApi.close, { visit, topics: [], outcome: 'calmer', whereTo: [] })
    expect(review()).toEqual(['greeted', 'safety', 'listened', 'wait', 'next', 'goodbye', 'closed'])
  })

  it('has a colleague who takes the second key and turns it', async () => {
    const { time, call, take, review } = await practise('danger')
    await time.pass(5)
    const visit = await take()
    await time.pass(30)
    await call(safetyForCounsellor.openProcedure, { visit })
    await time.pass(20)
    const { procedures } = (await call(safetyForCounsellor.safety, {}))!
    expect(procedures[0]?.second?.firstName).toMatch(/Amir|Maja/)
    expect(review()).toEqual(expect.arrayContaining(['procedure', 'second']))
    const beside = await makePage()
    await call(safetyForCounsellor.colleagueKey, { visit, key: beside.key })
    const mid = onceId()
    const { members } = (await call(safetyForCounsellor.colleagueLine, { visit }))!
    const pages = members.flatMap((one) => one.pages)
    expect(pages).toHaveLength(2)
    const words = await sealForColleagues(sealing, pages, visit, mid, 'Kan du ringa?')
    await call(safetyForCounsellor.sayToColleagues, { visit, mid, ...words })
    await time.pass(30)
    const { messages } = (await call(safetyForCounsellor.colleagueLine, { visit }))!
    expect(messages).toHaveLength(2)
    expect(await openColleagueMessage(sealing, beside, visit, messages[1]!)).toContain(
      'Jag har läst',
    )
    await call(safetyForCounsellor.turnKey, { procedure: visit, turned: true })
    await time.pass(25)
    expect((await call(safetyForCounsellor.safety, {}))!.closed).toEqual([visit])
  })

  it('hands over across the border when the youth says yes, and the colleague greets', async () => {
    const { time, call, take, say, talks, events, review } = await practise('over-the-border')
    await time.pass(5)
    const visit = await take()
    await time.pass(40)
    await say('Hej! Min kollega Maja är barnmorska. Ska jag lämna över till henne?')
    await time.pass(30)
    await call(counsellorApi.offer, { visit, to: { colleague: 'maja-ova' } })
    await time.pass(30)
    expect(events.map((event) => (event.type === 'did' ? event.act : event.type))).toContain(
      'accepted',
    )
    expect((await call(counsellorApi.desk, {}))!.visits).toEqual([])
    expect(events.filter(({ type }) => type === 'met')).toHaveLength(2)
    expect(review()).toContain('offered')
    expect(talks).toHaveLength(1)
  })

  it('lets two come, and knows whether both were answered', async () => {
    const { time, take, say, review } = await practise('two-at-once')
    await time.pass(25)
    await take(1)
    await take(2)
    await time.pass(40)
    await say('Hej, vad har hänt?', 0)
    expect(review()).not.toContain('all')
    await say('Hej! Jag svarar strax.', 1)
    await time.pass(5)
    expect(review()).toContain('all')
  })

  it('has somebody who is gone without a word', async () => {
    const { time, call, take, say, events } = await practise('leaves')
    await time.pass(5)
    await take()
    for (const words of ['Hej', 'Jag har tystnadsplikt', 'Berätta', 'Hur ofta?']) {
      await time.pass(40)
      await say(words)
    }
    await time.pass(60)
    expect(events.some(({ type }) => type === 'left')).toBe(true)
    const [visit] = (await call(counsellorApi.desk, {}))!.visits
    expect(visit?.youthGoneAt).toBeGreaterThan(0)
  })
})
