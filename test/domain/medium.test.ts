/** Chat, voice and picture in one visit: more by the word of both, less by the word of one. */
import { describe, expect, it } from 'vitest'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { mediumOf } from '../../functions/visit/in-chat.ts'
import { answerMedium, askMedium } from '../../functions/use-cases/talk/medium.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { backToLine } from '../../functions/use-cases/line/back-to-line.ts'
import { channelsNow } from '../../functions/visit/desk/voice.ts'
import { deskOf } from '../../functions/visit/desk/desk.ts'
import { goOnDuty } from '../../functions/visit/desk/go-on-duty.ts'
import { keys } from '../../functions/store/keys.ts'
import { rankOf } from '../../functions/ports/rank.ts'
import { lineNow, offerOf, waitFor } from '../../functions/use-cases/line/line-now.ts'
import { takeNext } from '../../functions/visit/line/take-next.ts'
import type { Channel } from '../../shared/ids.ts'
import { asYouth, elin, now, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const every: Channel[] = ['chat', 'voice', 'video']

/** A talk at Elin's desk, in the way the youth came to talk. */
const talk = async (world: TestWorld, channel: Channel = 'chat', seat = 1) => {
  const youth = await youthJoins(world, { channel })
  await goOnDuty(world, elin, { status: 'here', seats: 3, channels: every })
  const offer = offerOf({ channels: every, staff: elin })
  await takeNext(world, { staff: elin, seat, press: world.id(), offer, rank: rankOf(elin.id) })
  return ready(world, await asYouth(world, youth))
}

describe('a talk becomes more', () => {
  it('when one asks and the other says yes', async () => {
    const world = testWorld()
    const asked = await askMedium(world, await talk(world), 'youth', { to: 'voice' })
    expect(mediumOf(asked)).toBe('chat')
    expect(asked.mediumAsk).toEqual({ to: 'voice', by: 'youth' })
    const agreed = await answerMedium(world, asked, 'counsellor', { to: 'voice', yes: true })
    expect(mediumOf(agreed)).toBe('voice')
    expect(agreed.mediumAsk).toBeUndefined()
    expect(world.logged).toContain('medium-more')
  })

  it('when both ask for the same', async () => {
    const world = testWorld()
    const asked = await askMedium(world, await talk(world), 'youth', { to: 'video' })
    const agreed = await askMedium(world, asked, 'counsellor', { to: 'video' })
    expect(mediumOf(agreed)).toBe('video')
  })

  it('never by the word of one, however often it is said', async () => {
    const world = testWorld()
    let visit = await talk(world)
    for (const to of ['voice', 'video', 'video', 'voice'] as const)
      visit = await askMedium(world, visit, 'counsellor', { to })
    expect(mediumOf(visit)).toBe('chat')
    await expect(
      answerMedium(world, visit, 'counsellor', { to: 'voice', yes: true }),
    ).rejects.toMatchObject({ code: 'not-now' })
  })

  it('never to something else than what was seen: a yes names what it answers', async () => {
    const world = testWorld()
    let visit = await askMedium(world, await talk(world), 'counsellor', { to: 'voice' })
    visit = await askMedium(world, visit, 'counsellor', { to: 'video' })
    await expect(
      answerMedium(world, visit, 'youth', { to: 'voice', yes: true }),
    ).rejects.toMatchObject({ code: 'not-now' })
  })

  it('keeps its room from voice to picture, and gets another after the chat', async () => {
    const world = testWorld()
    const both = async (visit: Awaited<ReturnType<typeof talk>>, to: Channel) =>
      askMedium(world, await askMedium(world, visit, 'youth', { to }), 'counsellor', { to })
    const voice = await both(await talk(world), 'voice')
    const video = await both(voice, 'video')
    expect(video.room).toBe(voice.room)
    const chat = await askMedium(world, video, 'youth', { to: 'chat' })
    expect(chat.room).toBeUndefined()
    expect((await both(chat, 'video')).room).not.toBe(voice.room)
  })
})

describe('a talk becomes less', () => {
  it('at once, by either, with the reason for both to read', async () => {
    const world = testWorld()
    const video = await talk(world, 'video')
    const voice = await askMedium(world, video, 'counsellor', { to: 'voice', why: 'poor' })
    expect([mediumOf(voice), voice.lessWhy]).toEqual(['voice', 'poor'])
    const chat = await askMedium(world, voice, 'youth', { to: 'chat', why: 'no-device' })
    expect([mediumOf(chat), chat.lessWhy]).toEqual(['chat', 'no-device'])
  })

  it('and a no, or a question taken back, leaves it as it was', async () => {
    const world = testWorld()
    const asked = await askMedium(world, await talk(world), 'youth', { to: 'voice' })
    const no = await answerMedium(world, asked, 'counsellor', { to: 'voice', yes: false })
    expect([mediumOf(no), no.mediumAsk]).toEqual(['chat', undefined])
    const again = await askMedium(world, no, 'youth', { to: 'voice' })
    const back = await askMedium(world, again, 'youth', { to: 'chat' })
    expect([mediumOf(back), back.mediumAsk]).toEqual(['chat', undefined])
  })

  it('when it ends or goes back to the line: nothing sounds, and nothing is left of the question', async () => {
    const world = testWorld()
    const ended = await end(world, await talk(world, 'voice'))
    expect([ended.medium, ended.room]).toEqual([undefined, undefined])
    expect((await deskOf(world, elin.id))?.voice).toBeUndefined()

    const other = testWorld()
    const video = await talk(other, 'video')
    await backToLine(other, video, 'release', 'put-back')
    expect((await now(other, video.visit)).medium).toBeUndefined()
    expect((await deskOf(other, elin.id))?.voice).toBeUndefined()
  })
})

describe('a counsellor has one voice', () => {
  it('so a second talk cannot sound beside the first', async () => {
    const world = testWorld()
    const chat = await talk(world, 'chat', 1)
    const voice = await talk(world, 'voice', 2)
    expect(mediumOf(voice)).toBe('voice')
    const asked = await askMedium(world, chat, 'youth', { to: 'voice' })
    await expect(
      answerMedium(world, asked, 'counsellor', { to: 'voice', yes: true }),
    ).rejects.toMatchObject({ code: 'other-talk' })
    await end(world, voice)
    const agreed = await answerMedium(world, asked, 'counsellor', { to: 'voice', yes: true })
    expect(mediumOf(agreed)).toBe('voice')
  })

  it('and those in chat at the same desk are told that answers wait, and when they no longer do', async () => {
    const world = testWorld()
    const chat = await talk(world, 'chat', 1)
    await world.clinic.write({
      patch: keys.visit(chat.visit),
      when: [],
      set: { connection: 'kim' },
    })
    const told = () =>
      world.told.flatMap(({ connection, frame }) =>
        connection === 'kim' && frame.type === 'visit' && 'paused' in frame.visit
          ? [frame.visit.paused]
          : [],
      )
    const voice = await talk(world, 'voice', 2)
    expect(told().at(-1)).toBe(true)
    await end(world, voice)
    expect(told().at(-1)).toBe(false)
  })

  it('so no one who wants to speak is called meanwhile, and the wait for a voice says so', async () => {
    const world = testWorld()
    const wish = { level: 4, channel: 'voice', language: 'sv' } as const
    const first = await talk(world, 'voice', 1)
    expect(await channelsNow(world, (await deskOf(world, elin.id))!)).toEqual(['chat'])
    expect(waitFor(await lineNow(world), wish, 0)?.to).toBeGreaterThan(10)
    await end(world, first)
    expect(await channelsNow(world, (await deskOf(world, elin.id))!)).toEqual(every)
    expect(waitFor(await lineNow(world), wish, 0)?.from).toBe(0)
  })

  it('which a crash cannot keep: the name of a talk that no longer sounds gives way', async () => {
    const world = testWorld()
    const visit = await talk(world)
    await world.clinic.write({
      patch: keys.desk(elin.id),
      when: [],
      set: { voice: `v_${'z'.repeat(26)}` },
    })
    const asked = await askMedium(world, visit, 'youth', { to: 'voice' })
    const agreed = await answerMedium(world, asked, 'counsellor', { to: 'voice', yes: true })
    expect(mediumOf(agreed)).toBe('voice')
  })
})
