/** A booked time is one youth's and no other's, is never lost, and goes ahead in the line. */
import { beforeEach, describe, expect, test } from 'vitest'
import { book, cancelBooking, changeBooking } from '../../functions/later/bookings/book.ts'
import { enterBooking } from '../../functions/use-cases/later/bookings.ts'
import {
  forgetTold,
  holdTime,
  noteBookingEntered,
  releaseTime,
  takeBackTime,
} from '../../functions/later/bookings/hold-time.ts'
import { timeAt } from '../../functions/later/bookings/booking-day.ts'
import { offerTimes } from '../../functions/later/bookings/offer-times.ts'
import { bookingsOfCode, freeTimes, myTimes } from '../../functions/later/bookings/show-times.ts'
import { codeByHash, type OpenCode } from '../../functions/later/codes/code.ts'
import { eraseCode } from '../../functions/use-cases/later/return-code.ts'
import { bookingRule } from '../../shared/rules/later/booking.ts'
import { getsCode } from '../support/coded.ts'
import { amir, elin, isHere, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const offers = (staff = elin, inMinutes = 60, count = 1, once = world.id()) =>
  offerTimes(world, staff, {
    once,
    start: world.now() + inMinutes * minute,
    length: 45,
    count,
    channel: 'chat',
  })
const fresh = async ({ hash }: OpenCode) => (await codeByHash(world, hash))!
const wish = async (place = 0) => {
  const free = (await freeTimes(world))[place]!
  return {
    once: world.id(),
    time: free.time,
    start: free.start,
    topics: [],
    language: 'sv' as const,
  }
}
const booked = async (code: OpenCode) => bookingsOfCode(world, await fresh(code))

describe('offering', () => {
  test('two times of one counsellor never overlap, also when offered at once', async () => {
    const all = await Promise.all([60, 75, 90, 104].map((inMinutes) => offers(elin, inMinutes)))
    expect(all.filter(({ outcome }) => outcome === 'offered')).toHaveLength(1)
    expect((await offers(elin, 60 + 45 * 2)).outcome).toBe('offered')
    expect((await offers(amir, 60)).outcome).toBe('offered')
  })

  test('the same press offers the same times', async () => {
    await offers(elin, 60, 3, 'A'.repeat(22))
    expect((await offers(elin, 60, 3, 'A'.repeat(22))).outcome).toBe('offered')
    expect(await freeTimes(world)).toHaveLength(3)
  })

  test('times in the past, too far ahead or over midnight are refused', async () => {
    expect((await offers(elin, -1)).outcome).toBe('too-soon')
    expect((await offers(elin, 60 * 24 * 40)).outcome).toBe('too-far')
    expect((await offers(elin, 60 * 4 + 30)).outcome).toBe('overlaps')
  })
})

describe('booking', () => {
  test('twenty youths race for one time: one has it, and the others are told', async () => {
    await offers()
    const wanted = await wish()
    const youths = await Promise.all(Array.from({ length: 20 }, () => getsCode(world)))
    const won = await Promise.all(
      youths.map(({ code }) => book(world, code, { ...wanted, once: world.id() })),
    )
    expect(won.filter((id) => id !== undefined)).toHaveLength(1)
    const held = await Promise.all(youths.map(({ code }) => booked(code)))
    expect(held.flat()).toHaveLength(1)
    expect(await freeTimes(world)).toEqual([])
  })

  test('who does not hold a time neither lets it go, nor takes words out of it, nor enters', async () => {
    await offers()
    const { time, start } = await wish()
    const place = { staff: elin.id, time, start }
    const mine = { id: `b_${'m'.repeat(22)}`, topics: ['somn'], language: 'sv' } as never
    expect(await holdTime(world, place, mine)).toBe(true)
    const day = async () => JSON.stringify(await timeAt(world, place))
    const before = await day()
    const other = `b_${'o'.repeat(22)}` as never
    await releaseTime(world, place, other)
    await forgetTold(world, place, other)
    expect(await noteBookingEntered(world, place, other)).toBe(false)
    expect(await day()).toBe(before)
    expect(before).toContain('somn')
  })

  test('the same press books once, however often it is sent', async () => {
    await offers(elin, 60, 3)
    const { code } = await getsCode(world)
    const wanted = await wish()
    const [a, b] = await Promise.all([book(world, code, wanted), book(world, code, wanted)])
    const c = await book(world, await fresh(code), wanted)
    expect(new Set([a, b, c]).size).toBe(1)
    expect(await booked(code)).toHaveLength(1)
  })

  test('a change keeps the old time until the new one is booked, and then lets it go', async () => {
    await offers(elin, 60, 2)
    const { code } = await getsCode(world)
    const id = (await book(world, code, await wish()))!
    const later = await wish()
    expect(await changeBooking(world, await fresh(code), id, later)).toBe(true)
    expect(await booked(code)).toMatchObject([{ start: later.start, state: 'booked' }])
    expect(await freeTimes(world)).toHaveLength(1)
  })

  test('a change that somebody else was quicker with leaves the old time as it was', async () => {
    await offers(elin, 60, 2)
    const mine = await getsCode(world)
    const other = await getsCode(world)
    const id = (await book(world, mine.code, await wish()))!
    const wanted = await wish()
    await book(world, other.code, wanted)
    expect(await changeBooking(world, await fresh(mine.code), id, wanted)).toBe(false)
    expect(await booked(mine.code)).toHaveLength(1)
  })

  test('a change that breaks off anywhere loses no time and doubles none', async () => {
    for (const breaksAt of [1, 2, 3, 4]) {
      world = testWorld()
      await offers(elin, 60, 2)
      const { code } = await getsCode(world)
      const id = (await book(world, code, await wish()))!
      const wanted = await wish()
      const { clinic } = world
      let writes = 0
      world.clinic = {
        ...clinic,
        write: (change) =>
          ++writes === breaksAt ? Promise.reject(new Error('broken off')) : clinic.write(change),
      }
      await changeBooking(world, await fresh(code), id, wanted).catch(() => undefined)
      world.clinic = clinic
      expect(await booked(code)).toHaveLength(1)
      await cancelBooking(world, await fresh(code), id)
      expect(await booked(code)).toEqual([])
      expect(await freeTimes(world)).toHaveLength(2)
    }
  })

  test('cancelled and erased times are free for others', async () => {
    await offers(elin, 60, 2)
    const { code } = await getsCode(world)
    const id = (await book(world, code, await wish()))!
    await cancelBooking(world, await fresh(code), id)
    expect(await freeTimes(world)).toHaveLength(2)
    await book(world, await fresh(code), await wish())
    expect(await eraseCode(world, await fresh(code))).toMatchObject({ bookings: 1 })
    expect(await freeTimes(world)).toHaveLength(2)
  })

  test('a code that is erased after its time was entered leaves the counsellor no name and no topic', async () => {
    await offers(elin, 20)
    const { code } = await getsCode(world)
    const id = await book(world, code, {
      ...(await wish()),
      topics: ['somn'],
      nickname: { v: 0, kid: 'none', data: Buffer.from('Lo').toString('base64url') },
    })
    world.pass(15 * minute)
    await enterBooking(world, await fresh(code), id!)
    const shown = async () => JSON.stringify(await myTimes(world, elin))
    expect(await shown()).toContain('"topics":["somn"]')
    expect(await shown()).toContain('nickname')
    await eraseCode(world, await fresh(code))
    expect(await shown()).not.toMatch(/nickname|somn/)
    expect(await shown()).toContain('"state":"entered"')
  })

  test('a counsellor who cannot come calls the time off, and the youth sees it and changes', async () => {
    await offers(elin, 60, 1)
    await offers(amir, 120, 1)
    const { code } = await getsCode(world)
    const wanted = await wish()
    const id = (await book(world, code, wanted))!
    const place = { time: wanted.time, start: wanted.start, staff: elin.id }
    expect(await takeBackTime(world, place)).toBe('called-off')
    expect(await booked(code)).toMatchObject([{ state: 'called-off' }])
    expect(await changeBooking(world, await fresh(code), id, await wish())).toBe(true)
    expect(await booked(code)).toMatchObject([{ state: 'booked', with: { firstName: 'Amir' } }])
  })

  test('a time somebody else has withdrawn or that has begun cannot be booked', async () => {
    await offers(elin, 60)
    const { code } = await getsCode(world)
    const wanted = await wish()
    world.pass(50 * minute)
    expect(await book(world, code, wanted)).toBeUndefined()
    expect(await booked(code)).toEqual([])
  })
})

describe('at the time', () => {
  const bookedIn = async (inMinutes: number) => {
    await offers(elin, inMinutes)
    const { code } = await getsCode(world)
    const id = (await book(world, code, await wish()))!
    return { code, id, enter: async () => enterBooking(world, await fresh(code), id) }
  }

  test('one may come ten minutes early and fifteen late, and not otherwise', async () => {
    const { enter } = await bookedIn(60)
    expect(await enter()).toMatchObject({ outcome: 'too-early' })
    world.pass(50 * minute)
    expect(await enter()).toMatchObject({ outcome: 'entered' })
    const late = await bookedIn(60)
    world.pass(60 * minute + bookingRule.lateUntil + 1)
    expect(await late.enter()).toMatchObject({ outcome: 'too-late' })
    expect(await booked(late.code)).toMatchObject([{ state: 'missed' }])
    expect((await myTimes(world, elin)).map(({ state }) => state)).toContain('missed')
  })

  test('entering twice, on two devices, is one visit', async () => {
    const { enter } = await bookedIn(60)
    world.pass(55 * minute)
    const [a, b] = await Promise.all([enter(), enter()])
    expect(a).toMatchObject({ outcome: 'entered' })
    expect(b).toMatchObject({ ...a })
  })

  test('the booked goes before the ordinary, after acute danger, and to whom they booked', async () => {
    const waiting = await youthJoins(world)
    const { enter } = await bookedIn(60)
    world.pass(59 * minute)
    const late = await youthJoins(world)
    const entered = await enter()
    const visit = entered.outcome === 'entered' ? entered.visit : ''
    const acute = await youthJoins(world, { urgency: 'danger' })
    await isHere(world, elin, 4)
    await isHere(world, amir, 4)
    expect((await takes(world, elin, 1))?.visit).toBe(acute.visit)
    // Amir's press leaves Elin's booked youth for Elin.
    expect([waiting.visit, late.visit]).toContain((await takes(world, amir, 1))?.visit)
    expect((await takes(world, elin, 2))?.visit).toBe(visit)
  })

  test('a booked youth whom nobody takes is anybody’s after five minutes', async () => {
    const { enter } = await bookedIn(60)
    world.pass(60 * minute)
    const entered = await enter()
    await isHere(world, amir)
    expect(await takes(world, amir)).toBeUndefined()
    world.pass(bookingRule.keptFor + 1)
    await isHere(world, amir)
    expect((await takes(world, amir))?.visit).toBe(
      entered.outcome === 'entered' ? entered.visit : '',
    )
  })
})

describe('the language of a booked time', () => {
  test('is that of whoever books where the counsellor speaks it, else one in which both may be met', async () => {
    const somali = { ...elin, languages: ['sv', 'so'] as const }
    await offers({ ...somali, languages: [...somali.languages] }, 60)
    await offers(amir, 120)
    const { code } = await getsCode(world)
    const languageAt = async (start: number) =>
      (await myTimes(world, start === first.start ? elin : amir)).find(
        (time) => time.start === start,
      )?.language
    const [first, second] = [await wish(0), await wish(1)]
    const id = (await book(world, code, { ...first, language: 'so' }))!
    expect(await languageAt(first.start)).toBe('so')
    // Nobody could take a talk in a language that they have not said they speak.
    expect(amir.languages).not.toContain('so')
    expect(await changeBooking(world, await fresh(code), id, second)).toBe(true)
    expect(amir.languages).toContain(await languageAt(second.start))
  })
})
