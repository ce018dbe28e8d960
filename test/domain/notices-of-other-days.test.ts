/** Told outside the page of an answer, a booked time and the programme: each by its own choice, once, and forgotten with it. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { NoticeTo } from '../../functions/ports/notices.ts'
import { askLetterNotice, askTimeNotice, noticeOfAnswer } from '../../functions/later/notices.ts'
import { book, cancelBooking } from '../../functions/later/bookings/book.ts'
import { takeBackTime } from '../../functions/later/bookings/hold-time.ts'
import { offerTimes } from '../../functions/later/bookings/offer-times.ts'
import { bookingsOfCode, freeTimes } from '../../functions/later/bookings/show-times.ts'
import { codeByHash, type OpenCode } from '../../functions/later/codes/code.ts'
import { answerLetter } from '../../functions/later/letters/answer-letter.ts'
import { eraseLetter, lettersOfCode } from '../../functions/later/letters/letters-under-code.ts'
import { takeLetter } from '../../functions/later/letters/take-letter.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { noticeOfTime } from '../../functions/later/notices.ts'
import { askReminder } from '../../functions/programme/reminder.ts'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { keys } from '../../functions/store/keys.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { getsCode, letterBody, sealed } from '../support/coded.ts'
import { amir, elin, isHere, maja } from '../support/county.ts'
import { rows, takes, tilda } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
const hour = 60 * minute
const to: NoticeTo = { endpoint: 'https://push.test/send/kornknarr', key: 'B'.repeat(87) }
const readable = /kornknarr|push\.test|BBBBBBBB/

let world: TestWorld
let sent: { to: NoticeTo; lasts: number }[]
let outcome: 'sent' | 'gone' | 'failed'
let code: OpenCode
beforeEach(async () => {
  sent = []
  outcome = 'sent'
  world = {
    ...testWorld(),
    notices: {
      key: () => to.key,
      takes: ({ endpoint }) => endpoint.startsWith('https://push.test/'),
      send: (one, lasts) => {
        sent.push({ to: one, lasts })
        return Promise.resolve(outcome)
      },
    },
  }
  code = (await getsCode(world)).code
})
/** A push service that takes the first and never says so. */
const neverTheFirst = () => {
  const send = vi.fn(() => Promise.resolve('sent' as const))
  send.mockImplementationOnce(() => new Promise(() => undefined))
  world.notices = { ...world.notices!, send }
  return send
}
/** Nothing here waits for a clock: what can go on has gone on when so many turns of the loop are over. */
const allThatFollows = async () => {
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve))
}
const fresh = async () => (await codeByHash(world, code.hash))!

describe('an answer to a letter', () => {
  const writes = async () => {
    const { letter } = await writeLetter(world, code, letterBody(world))
    code = await fresh()
    return letter
  }
  const answers = async (letter: string, text = 'Hej') => {
    await isHere(world, elin)
    await takeLetter(world, elin, letter)
    return answerLetter(world, elin, letter, sealed(text))
  }
  const stored = async (letter: string) =>
    JSON.stringify(await world.clinic.get(keys.letter(letter), { fresh: true }))

  it('is told once to whoever has asked, and to nobody else', async () => {
    const [asked, silent] = [await writes(), await writes()]
    await askLetterNotice(world, code, { letter: asked, to })
    expect((await lettersOfCode(world, code)).map(({ notice }) => notice === true)).toEqual(
      expect.arrayContaining([true, false]),
    )
    expect(await stored(asked)).toContain('"notice"')
    expect(await stored(asked)).not.toMatch(readable)
    await answers(silent)
    expect(sent).toEqual([])
    await Promise.allSettled([answers(asked), answers(asked)])
    await answers(asked).catch(() => undefined)
    expect(sent.map((one) => one.to)).toEqual([to])
    expect(await stored(asked)).not.toContain('"notice"')
  })

  it('is told nowhere that is not a push service of ours, and not when it has come', async () => {
    const letter = await writes()
    const elsewhere = { ...to, endpoint: 'http://169.254.169.254/' }
    const bad = { code: 'bad-input' }
    await expect(askLetterNotice(world, code, { letter, to: elsewhere })).rejects.toMatchObject(bad)
    const other = (await getsCode(world)).code
    const none = { code: 'not-found' }
    await expect(askLetterNotice(world, other, { letter, to })).rejects.toMatchObject(none)
    await answers(letter)
    const late = { code: 'not-now' }
    await expect(askLetterNotice(world, code, { letter, to })).rejects.toMatchObject(late)
    expect(sent).toEqual([])
  })

  it('is no longer told when the youth has changed their mind or erased the letter', async () => {
    const [changed, erased] = [await writes(), await writes()]
    await askLetterNotice(world, code, { letter: changed, to })
    await askLetterNotice(world, code, { letter: changed })
    await answers(changed)
    await askLetterNotice(world, code, { letter: erased, to })
    await eraseLetter(world, code, erased)
    expect(await stored(erased)).toBeUndefined()
    expect(sent).toEqual([])
  })

  it('is answered though the push service is broken', async () => {
    world.notices = { ...world.notices!, send: () => Promise.reject(new Error('no')) }
    const letter = await writes()
    await askLetterNotice(world, code, { letter, to })
    expect((await answers(letter)).state).toBe('answered')
    expect(world.logged).toContain('notice-failed')
    await noticeOfAnswer(world, await answers(letter))
  })
})

describe('a booked time', () => {
  const books = async (inMinutes: number, staff = elin) => {
    const start = world.now() + inMinutes * minute
    await offerTimes(world, staff, {
      once: world.id(),
      start,
      length: 45,
      count: 1,
      channel: 'chat',
    })
    const { time } = (await freeTimes(world)).find((one) => one.start === start)!
    const ask = { once: world.id(), time, start, topics: [], language: 'sv' as const }
    const booking = (await book(world, code, ask))!
    code = await fresh()
    return { booking, place: { time, start, staff: staff.id } }
  }
  const allTimes = async () => JSON.stringify(await world.clinic.list(keys.allTimes))

  it('is told an hour before, once, and for as long as one may come', async () => {
    const { booking } = await books(180)
    await askTimeNotice(world, code, { booking, to })
    expect((await bookingsOfCode(world, code))[0]?.notice).toBe(true)
    expect(await allTimes()).not.toMatch(readable)
    world.pass(119 * minute)
    await sweep(world)
    expect(sent).toEqual([])
    world.pass(minute)
    await Promise.all([sweep(world), sweep(world)])
    await sweep(world)
    expect(sent).toEqual([{ to, lasts: hour + 15 * minute }])
    expect(await allTimes()).not.toContain('"notice"')
  })

  it('is told, and so is the line, though the push service never answers the first', async () => {
    const send = neverTheFirst()
    for (const staff of [elin, amir, maja]) {
      code = (await getsCode(world)).code
      const { booking } = await books(180, staff)
      await askTimeNotice(world, code, { booking, to })
    }
    world.pass(125 * minute)
    await isHere(world, elin)
    await signOfLife(world, elin.id, 'elins-page')
    world.told.length = 0
    void sweep(world)
    await allThatFollows()
    expect(send).toHaveBeenCalledTimes(3)
    const line = expect.objectContaining({ type: 'line' })
    expect(world.told).toContainEqual({ connection: 'elins-page', frame: line })
  })

  it('is told at once when it is called off, and never when it is cancelled', async () => {
    const off = await books(180)
    await askTimeNotice(world, code, { booking: off.booking, to })
    await takeBackTime(world, off.place)
    await noticeOfTime(world, off.place)
    await noticeOfTime(world, off.place)
    expect(sent).toHaveLength(1)
    const cancelled = await books(240)
    await askTimeNotice(world, code, { booking: cancelled.booking, to })
    await cancelBooking(world, code, cancelled.booking)
    expect(await allTimes()).not.toContain('"notice"')
    world.pass(3 * hour)
    await sweep(world)
    expect(sent).toHaveLength(1)
  })

  it('is not asked for when it is nearer than that, nor by anybody else', async () => {
    const { booking } = await books(50)
    const near = { code: 'not-now' }
    await expect(askTimeNotice(world, code, { booking, to })).rejects.toMatchObject(near)
    const other = (await getsCode(world)).code
    const none = { code: 'not-found' }
    await expect(askTimeNotice(world, other, { booking, to })).rejects.toMatchObject(none)
  })
})

it('nothing is kept of a service that we would not send to, whatever it is asked for', async () => {
  const other = { ...to, endpoint: 'https://elsewhere.test/kornknarr' }
  const refused = { code: 'bad-input' }
  const { letter } = await writeLetter(world, code, letterBody(world))
  const fresh = (await codeByHash(world, code.hash)) as OpenCode
  await expect(askLetterNotice(world, fresh, { letter, to: other })).rejects.toMatchObject(refused)
  const { owner } = await takes(world)
  await expect(askReminder(world, owner, other)).rejects.toMatchObject(refused)
  const { notices: _none, ...without } = world
  await expect(askReminder(without, owner, to)).rejects.toMatchObject(refused)
})

describe('the programme', () => {
  const asksWhileIn = async () => {
    const taking = await takes(world)
    await askReminder(world, taking.owner, to)
    return taking
  }
  const records = async (owner: { principal: string; subject: string }) =>
    JSON.stringify(await rows.overview(world, owner, {}))

  it('reminds once of what somebody has written, by day', async () => {
    const { owner, participant } = await asksWhileIn()
    expect(await records(owner)).toContain('"reminded":true')
    // 18:00 in Stockholm by the test's clock: two hours before the quiet ones.
    await sweepTreatments(world)
    expect(sent).toEqual([])
    world.pass(minute)
    await rows.writeTo(world, tilda, { participant, once: world.id(), text: 'Hej' })
    await sweepTreatments(world)
    await sweepTreatments(world)
    expect(sent.map((one) => one.to)).toEqual([to])
    world.pass(4 * hour)
    await rows.writeTo(world, tilda, { participant, once: world.id(), text: 'Hej igen' })
    await sweepTreatments(world)
    expect(sent, 'at night nobody is reminded').toHaveLength(1)
    world.pass(12 * hour)
    await sweepTreatments(world)
    expect(sent, 'in the morning they are').toHaveLength(2)
  })

  it('reminds the others though the push service never answers the first', async () => {
    const send = neverTheFirst()
    for (let n = 0; n < 3; n++) {
      const { participant } = await asksWhileIn()
      world.pass(minute)
      await rows.writeTo(world, tilda, { participant, once: world.id(), text: 'Hej' })
    }
    void sweepTreatments(world)
    await allThatFollows()
    expect(send).toHaveBeenCalledTimes(3)
  })

  it('reminds of a talk when it is near, at whatever hour, once', async () => {
    const { owner, participant } = await asksWhileIn()
    const at = world.now() + 8 * hour
    const talk = { kind: 'start', length: 30, channel: 'video' } as const
    await rows.planTalk(world, tilda, { participant, once: world.id(), start: at, ...talk })
    // What was planned is told by the thread alone; whoever looks has seen it.
    await rows.write(world, owner, { once: world.id(), text: 'Jag kommer' })
    world.pass(7 * hour - minute)
    await sweepTreatments(world)
    expect(sent).toEqual([])
    world.pass(minute)
    await sweepTreatments(world)
    await sweepTreatments(world)
    expect(sent).toHaveLength(1)
  })

  it('does not remind whoever has been there since, has paused, or has changed their mind', async () => {
    const seen = await asksWhileIn()
    world.pass(minute)
    const hello = { once: world.id(), text: 'Hej' }
    await rows.writeTo(world, tilda, { participant: seen.participant, ...hello })
    world.pass(minute)
    await rows.write(world, seen.owner, { once: world.id(), text: 'Tack' })
    const paused = await asksWhileIn()
    await rows.pause(world, paused.owner, { weeks: 2 })
    world.pass(minute)
    await rows.writeTo(world, tilda, { participant: paused.participant, ...hello })
    const changed = await asksWhileIn()
    await askReminder(world, changed.owner, undefined)
    world.pass(minute)
    await rows.writeTo(world, tilda, { participant: changed.participant, ...hello })
    await sweepTreatments(world)
    expect(sent).toEqual([])
  })

  it('is forgotten with the end, and where the browser wants no more', async () => {
    const left = await asksWhileIn()
    await rows.leave(world, left.owner, {})
    expect(await records(left.owner)).toContain('"reminded":false')
    outcome = 'gone'
    const gone = await asksWhileIn()
    world.pass(minute)
    await rows.writeTo(world, tilda, {
      participant: gone.participant,
      once: world.id(),
      text: 'Hej',
    })
    await sweepTreatments(world)
    expect(sent).toHaveLength(1)
    expect(await records(gone.owner)).toContain('"reminded":false')
  })
})
