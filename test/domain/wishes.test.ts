/** A youth can ask for a time nobody offered; the answer is that youth's alone until yes or no. */
import { beforeEach, describe, expect, test } from 'vitest'
import { answerWish } from '../../functions/later/bookings/answer-wish.ts'
import {
  acceptWish,
  declineWish,
  withdrawWish,
} from '../../functions/later/bookings/accept-decline-withdraw-wish.ts'
import { book } from '../../functions/later/bookings/book.ts'
import { takeBackTime } from '../../functions/later/bookings/hold-time.ts'
import { wishesForDesk, wishUnderCode } from '../../functions/later/bookings/show-wishes.ts'
import { bookingsOfCode, freeTimes, myTimes } from '../../functions/later/bookings/show-times.ts'
import { wishForTime } from '../../functions/later/bookings/wish.ts'
import { codeByHash, type OpenCode } from '../../functions/later/codes/code.ts'
import { enterBooking } from '../../functions/use-cases/later/bookings.ts'
import { visitById } from '../../functions/visit/index.ts'
import { eraseCode } from '../../functions/use-cases/later/return-code.ts'
import { wishRule } from '../../shared/rules/later/wish.ts'
import { getsCode, sealed } from '../support/coded.ts'
import { amir, elin } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const fresh = async ({ hash }: OpenCode) => (await codeByHash(world, hash))!
const ask = (once = world.id()) => ({
  once,
  suits: ['weekday-evening' as const],
  channel: 'chat' as const,
  language: 'sv' as const,
  topics: ['angest' as const],
  nickname: sealed('Kim'),
})
const wishes = async () => {
  const { code } = await getsCode(world)
  const { wish } = await wishForTime(world, code, ask())
  return { code, wish }
}
const answers = (staff: typeof elin, wish: string, inMinutes = 120, once = world.id()) =>
  answerWish(world, staff, { wish, once, start: world.now() + inMinutes * minute, length: 45 })
const accepts = async (code: OpenCode, wish: string, once = world.id()) =>
  acceptWish(world, await fresh(code), { wish, once })

describe('a wish', () => {
  test('is one under its code, however often it is sent, and a second has to wait', async () => {
    const { code } = await getsCode(world)
    const once = world.id()
    const first = await wishForTime(world, code, ask(once))
    const again = await wishForTime(world, await fresh(code), ask(once))
    expect(again.wish).toBe(first.wish)
    const second = wishForTime(world, await fresh(code), ask())
    await expect(second).rejects.toMatchObject({ code: 'too-many' })
    expect(await wishesForDesk(world, elin)).toHaveLength(1)
  })

  test('tells the staff when it suits, and nothing of who asks', async () => {
    await wishes()
    const shown = await wishesForDesk(world, elin)
    expect(shown).toMatchObject([{ suits: ['weekday-evening'], topics: ['angest'] }])
    expect(JSON.stringify(shown)).not.toContain(sealed('Kim').data)
  })

  test('about a newer topic is so for the desk, the time that answers it and the talk, and is forgotten with them', async () => {
    const { code } = await getsCode(world)
    const { wish } = await wishForTime(world, code, { ...ask(), topics: ['skolfranvaro'] })
    const newer = { topics: ['stress-skola'], newerTopics: ['skolfranvaro'] }
    expect(await wishesForDesk(world, elin)).toMatchObject([newer])
    await answers(elin, wish)
    const booking = (await accepts(code, wish))!
    expect(await myTimes(world, elin)).toMatchObject([newer])
    world.pass(118 * minute)
    await enterBooking(world, await fresh(code), booking)
    const [entered] = await world.clinic.list({ pk: 'waiting', index: 'line' })
    expect(await visitById(world, entered!['visit'] as never, true)).toMatchObject(newer)
    await eraseCode(world, await fresh(code))
    const [left] = await myTimes(world, elin)
    expect(left).toMatchObject({ topics: [] })
    expect(left!.newerTopics).toBeUndefined()
  })

  test('is forgotten after its time, and then makes room for another', async () => {
    const { code } = await wishes()
    world.pass(wishRule.kept + 1000)
    expect(await wishesForDesk(world, elin)).toEqual([])
    const later = await getsCode(world)
    expect((await wishForTime(world, later.code, ask())).rev).toBe(1)
    expect(await codeByHash(world, code.hash)).toBeUndefined()
  })
})

describe('the answer to a wish', () => {
  test('is seen and booked by that youth, and by nobody else', async () => {
    const { code, wish } = await wishes()
    expect(await answers(elin, wish)).toBe('offered')
    expect(await freeTimes(world)).toEqual([])
    const [time] = await myTimes(world, elin)
    expect(time).toMatchObject({ state: 'free', forWish: true })
    const thief = await getsCode(world)
    const told = { topics: [], language: 'sv' as const }
    const stolen = await book(world, thief.code, {
      once: world.id(),
      time: time!.time,
      start: time!.start,
      ...told,
    })
    expect(stolen).toBeUndefined()
    expect(await wishUnderCode(world, await fresh(code))).toMatchObject({
      offer: { start: time!.start, with: { firstName: 'Elin' } },
    })
    const once = world.id()
    const booked = await accepts(code, wish, once)
    expect(booked).toBeDefined()
    expect(await accepts(code, wish, once)).toBe(booked)
    expect(await bookingsOfCode(world, await fresh(code))).toMatchObject([{ state: 'booked' }])
    expect(await wishesForDesk(world, elin)).toEqual([])
    expect((await myTimes(world, elin))[0]).toMatchObject({ nickname: sealed('Kim') })
  })

  test('is given by one of two counsellors who answer at once, and leaves no time behind', async () => {
    const { wish } = await wishes()
    const said = await Promise.all([answers(elin, wish), answers(amir, wish)])
    expect([...said].sort()).toEqual(['answered-by-other', 'offered'])
    const times = [...(await myTimes(world, elin)), ...(await myTimes(world, amir))]
    expect(times).toHaveLength(1)
  })

  test('is one time, however often the press is sent, and may be replaced by its giver', async () => {
    const { wish } = await wishes()
    const once = world.id()
    await answers(elin, wish, 120, once)
    expect(await answers(elin, wish, 120, once)).toBe('offered')
    expect(await myTimes(world, elin)).toHaveLength(1)
    expect(await answers(elin, wish, 300)).toBe('offered')
    expect(await myTimes(world, elin)).toMatchObject([{ start: world.now() + 300 * minute }])
  })

  test('said no to, the wish stands for others and the time is gone', async () => {
    const { code, wish } = await wishes()
    await answers(elin, wish)
    await declineWish(world, await fresh(code), wish)
    expect(await myTimes(world, elin)).toEqual([])
    expect(await answers(amir, wish)).toBe('offered')
  })

  test('lapses when nobody says yes in time, or when the counsellor takes it back', async () => {
    const { code, wish } = await wishes()
    await answers(elin, wish, 60)
    world.pass(50 * minute)
    expect((await wishUnderCode(world, await fresh(code)))?.offer).toBeUndefined()
    expect(await accepts(code, wish)).toBeUndefined()
    await answers(amir, wish, 120)
    const [time] = await myTimes(world, amir)
    await takeBackTime(world, { time: time!.time, start: time!.start, staff: amir.id })
    expect(await wishesForDesk(world, elin)).toMatchObject([{ offered: undefined }])
    expect(await accepts(code, wish)).toBeUndefined()
  })

  test('is free for everybody when it was booked and then cancelled', async () => {
    const { code, wish } = await wishes()
    await answers(elin, wish)
    await accepts(code, wish)
    await eraseCode(world, await fresh(code))
    expect(await freeTimes(world)).toHaveLength(1)
  })

  test('goes with the wish when it is taken back or everything is erased', async () => {
    const { code, wish } = await wishes()
    await answers(elin, wish)
    await withdrawWish(world, await fresh(code), wish)
    expect(await myTimes(world, elin)).toEqual([])
    const other = await wishes()
    await answers(elin, other.wish)
    expect(await eraseCode(world, await fresh(other.code))).toMatchObject({ wishes: 1 })
    expect(await wishesForDesk(world, elin)).toEqual([])
    expect(await myTimes(world, elin)).toEqual([])
  })

  test('cannot be had with somebody else’s code', async () => {
    const { wish } = await wishes()
    await answers(elin, wish)
    const thief = await getsCode(world)
    for (const deed of [
      () => acceptWish(world, thief.code, { wish, once: world.id() }),
      () => declineWish(world, thief.code, wish),
      () => withdrawWish(world, thief.code, wish),
    ])
      await expect(deed()).rejects.toMatchObject({ code: 'not-found' })
    expect(await myTimes(world, elin)).toHaveLength(1)
  })
})
