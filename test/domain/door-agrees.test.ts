/** The start page, the page without scripts and the API say the same door, to the minute, all year. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admit, showDoor } from '../../functions/use-cases/line/door.ts'
import { doorHours } from '../../functions/opening/hours.ts'
import { doorPages } from '../../functions/api/door-pages.ts'
import { openingInWords } from '../../shared/rules/opening/opening-words.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { setSurge } from '../../functions/use-cases/line/surge.ts'
import { planShift } from '../../functions/opening/shifts/plan-shift.ts'
import { keys } from '../../functions/store/keys.ts'
import type { Item } from '../../functions/store/store.ts'
import { daysApart } from '../../shared/rules/opening/days-apart.ts'
import { dutiesWithin } from '../../shared/rules/opening/recurrence.ts'
import { canAdviseAnonymously } from '../../shared/rules/opening/shift-door.ts'
import { addDays, instantOf, localTime, weekdayOf } from '../../shared/rules/opening/shift-times.ts'
import { levelOf, Urgency } from '../../shared/rules/line/triage.ts'
import type { Person, Shift } from '../../shared/rules/opening/shift.ts'
import { Channel } from '../../shared/ids.ts'
import { elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { testWorld } from '../support/test-world.ts'

const minute = 60_000
const hour = 60 * minute
const page = '{{door}}|{{opens}}|{{next}}|{{wait}}'
const pages = { '/': page, '/latt/': page, '/en/': page }

const personOf = ({ id, firstName, unit, profession, languages }: typeof elin): Person => ({
  staff: id,
  firstName,
  unit,
  profession,
  languages,
})

/** Around the two nights, a holiday week, a new year and any other day. */
const moments = fc.oneof(
  ...['2027-03-27', '2026-10-24', '2027-10-30', '2026-12-24', '2026-12-31', '2027-06-24'].map(
    (day) =>
      fc
        .integer({ min: 0, max: 4 * 24 * 60 })
        .map((m) => instantOf({ day, time: '00:00' }) + m * minute),
  ),
  fc.integer({ min: 0, max: 500 * 24 * 60 }).map((m) => Date.UTC(2026, 9, 1) + m * minute),
)
const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (q) => `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`,
  )
const rota = fc.record({
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  from: clock,
  hours: fc.integer({ min: 1, max: 12 }),
  everyWeeks: fc.integer({ min: 1, max: 3 }),
  onHolidays: fc.boolean(),
  lawful: fc.boolean(),
  ways: fc.subarray([...Channel.options], { minLength: 1 }),
  awayOn: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
})

type Rota = typeof rota extends fc.Arbitrary<infer R> ? R : never

const shiftsOf = (rotas: readonly Rota[], now: number) =>
  rotas.map(
    ({ weekdays, from, hours, everyWeeks, onHolidays, lawful, ways, awayOn }, index): Shift => {
      const day = Array.from({ length: 7 }, (_, on) => addDays(localTime(now).day, on - 20)).find(
        (one) => weekdays.includes(weekdayOf(one)),
      )!
      const starts = instantOf({ day, time: from })
      const away =
        awayOn === undefined
          ? {}
          : { [addDays(localTime(now).day, awayOn)]: { away: 'sick' as const } }
      return {
        shift: `s_rota-${String(index).padStart(16, '0')}`,
        rev: 1,
        person: { ...personOf(lawful ? elin : maja), staff: `person-${index}` },
        starts,
        ends: starts + hours * hour,
        channels: ways,
        talks: 2,
        repeats: { weekdays, everyWeeks, onHolidays },
        days: away,
      }
    },
  )

const worldAt = async (now: number, shifts: readonly Shift[]) => {
  const world = testWorld()
  world.pass(now - world.now())
  for (const shift of shifts)
    await world.clinic.write({ put: { ...keys.shift(shift.shift), ...shift } as unknown as Item })
  return world
}

/** Looked at minute by minute, without any of the clinic's own reckoning of spans. */
const isOpenAt = (shifts: readonly Shift[], at: number, way?: Channel) =>
  dutiesWithin(shifts, at - 24 * hour, at + 24 * hour).some(
    (duty) =>
      duty.away === undefined &&
      duty.starts <= at &&
      at < duty.ends &&
      (way === undefined || duty.channels.includes(way)) &&
      canAdviseAnonymously(duty),
  )

describe('the door of a county with any shifts, at any minute', () => {
  test('is open exactly while somebody may lawfully answer, and names the next opening', async () => {
    await fc.assert(
      fc.asyncProperty(
        moments,
        fc.array(rota, { minLength: 1, maxLength: 4 }),
        async (now, rotas) => {
          const shifts = shiftsOf(rotas, now)
          const door = await showDoor(await worldAt(now, shifts))
          expect(door.open).toBe(isOpenAt(shifts, now))
          if (door.open) {
            if (door.closes === undefined) return
            expect(isOpenAt(shifts, door.closes)).toBe(false)
            expect(isOpenAt(shifts, door.closes - minute)).toBe(true)
            return
          }
          const anyLawful = rotas.some(({ lawful }) => lawful)
          expect(door.opens !== undefined).toBe(anyLawful)
          if (door.opens === undefined) return
          expect(isOpenAt(shifts, door.opens)).toBe(true)
          for (let at = now; at < door.opens; at += Math.max(minute, (door.opens - now) / 50))
            expect(isOpenAt(shifts, at)).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  })

  /** No wait is told that is longer: who comes later than this is not looked at. */
  const farthestWait = 6 * 3_600_000
  const once = { everyWeeks: 1, onHolidays: false, awayOn: undefined }
  /** Failed once: with an hour left, nobody there and voice and picture alone, the door is full. */
  const lateOnSunday: Rota[] = [
    { weekdays: [4, 7], from: '00:15', hours: 1, lawful: false, ways: ['voice', 'video'], ...once },
    { weekdays: [3, 7], from: '20:15', hours: 4, lawful: true, ways: ['video'], ...once },
    { weekdays: [7], from: '00:00', hours: 1, lawful: false, ways: ['video'], ...once },
  ]

  test('opens each way of talking by itself, and lets nobody in by one that is shut but the urgent', async () => {
    await fc.assert(
      fc.asyncProperty(
        moments,
        fc.array(rota, { minLength: 1, maxLength: 3 }),
        async (now, rotas) => {
          const shifts = shiftsOf(rotas, now)
          const world = await worldAt(now, shifts)
          const { open, closes, channels } = await doorHours(world)
          for (const channel of Channel.options) {
            const isHere = isOpenAt(shifts, now, channel)
            expect(channels.includes(channel), channel).toBe(isHere)
            const asked = (urgency: Urgency) =>
              admit(world, { urgency, channel, language: 'sv' }).then(
                () => 'in',
                ({ code }: { code: string }) => code,
              )
            const waits = await asked('talk')
            // A door too full for anybody says so: another way of talking would not help.
            const mayBeFull = closes !== undefined && closes - now < farthestWait
            if (!open) expect(waits).toBe('closed')
            else if (!isHere && mayBeFull) expect(['channel-closed', 'full']).toContain(waits)
            else if (!isHere) expect(waits).toBe('channel-closed')
            else expect(['in', 'full']).toContain(waits)
            expect(await asked('danger')).toBe('in')
          }
        },
      ),
      { numRuns: 60, examples: [[1_813_788_000_000, lateOnSunday]] },
    )
  })

  test('is the same on the page without scripts, in each language, to the minute', async () => {
    await fc.assert(
      fc.asyncProperty(
        moments,
        fc.array(rota, { minLength: 1, maxLength: 3 }),
        async (now, rotas) => {
          const world = await worldAt(now, shiftsOf(rotas, now))
          const door = await showDoor(world)
          const app = doorPages(world, pages)
          for (const [path, today] of [
            ['/', 'i dag'],
            ['/latt/', 'i dag'],
            ['/en/', 'today'],
          ] as const) {
            const [state, opens = ''] = (await (await app.request(path)).text()).split('|')
            expect(state).toBe(door.open ? 'open' : 'closed')
            if (door.opens === undefined) expect(opens).toBe('')
            else {
              const at = localTime(door.opens)
              expect(opens).toContain(at.time)
              expect(opens.startsWith(today)).toBe(at.day === localTime(now).day)
            }
          }
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('the words for a day', () => {
  test('follow the calendar also on the nights whose days are longer and shorter', () => {
    const at = (day: string, time: string) => instantOf({ day, time })
    const late = at('2027-03-27', '23:30')
    expect(openingInWords(at('2027-03-28', '17:00'), late, 'sv-SE')).toBe('i morgon 17:00')
    expect(openingInWords(at('2027-03-29', '00:15'), late, 'sv-SE')).toMatch(
      /^måndag 29\u00a0mars 00:15$/,
    )
    const early = at('2026-10-25', '00:30')
    expect(openingInWords(at('2026-10-26', '17:00'), early, 'sv-SE')).toBe('i morgon 17:00')
    expect(openingInWords(at('2026-10-25', '23:45'), early, 'en-GB')).toBe('today 23:45')
    expect(openingInWords(at('2026-10-26', '00:15'), early, 'en-GB')).toBe('tomorrow 00:15')
    expect(openingInWords(at('2026-10-30', '17:00'), early, 'en-GB')).toBe(
      'Friday 30\u00a0October 17:00',
    )
  })

  test('count days as the calendar does, from any instant to any other', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 20 * 24 * 60 }), (now, minutes) => {
        const at = now + minutes * minute
        const apart = daysApart(now, at)
        expect(addDays(localTime(now).day, apart)).toBe(localTime(at).day)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a held door', () => {
  test('offers every way there is instead, and P1 and P2 pass', async () => {
    const world = testWorld()
    await planShift(world, {
      press: 'p'.repeat(22),
      person: personOf(elin),
      plan: {
        starts: world.now() - hour,
        ends: world.now() + hour,
        channels: ['chat'],
        talks: 1,
        repeats: { weekdays: [3], everyWeeks: 1, onHolidays: true },
      },
      despite: [],
    })
    await setSurge(world, { mode: 'pause', reason: 'technical', minutes: 30, call: [] })
    expect((await showDoor(world)).full).toMatchObject({
      why: 'pause',
      instead: ['next-opening', 'booking', 'letter', 'crisis'],
    })
  })
})

describe('near closing', () => {
  const evening = async (lasts = 70) => {
    const world = testWorld()
    await planShift(world, {
      press: 'n'.repeat(22),
      person: personOf(elin),
      plan: {
        starts: world.now() - hour,
        ends: world.now() + lasts * minute,
        channels: ['chat'],
        talks: 1,
      },
      despite: [],
    })
    await isHere(world, elin, 1)
    return world
  }
  const ask = { urgency: 'talk', channel: 'chat', language: 'sv' } as const

  test('the line is finished and not cut: whoever stands in it is met after the door has closed', async () => {
    const world = await evening(8)
    const first = await youthJoins(world)
    world.pass(minute)
    await isHere(world, elin, 1)
    const second = await youthJoins(world)
    await takes(world, elin)
    await ready(world, await now(world, first.visit))
    world.pass(8 * minute)
    await isHere(world, elin, 2)
    expect((await showDoor(world)).open).toBe(false)
    await expect(admit(world, ask)).rejects.toMatchObject({ code: 'closed' })
    expect((await now(world, second.visit)).state).toBe('waiting')
    expect((await takes(world, elin, 2))?.visit).toBe(second.visit)
    expect((await now(world, first.visit)).state).not.toBe('lost')
  })

  test('whoever cannot be met in time is told at the door, and one in danger gets in, also after it', async () => {
    const world = await evening()
    await youthJoins(world)
    await takes(world, elin)
    for (let ahead = 0; ahead < 2; ahead++) await youthJoins(world)
    const door = await showDoor(world)
    expect(door.full?.why).toBe('before-closing')
    expect(door.wait!.to * minute).toBeGreaterThan(door.closes! - door.now)
    await expect(admit(world, ask)).rejects.toMatchObject({ code: 'full' })
    const pressing = Urgency.options.filter((one) => levelOf(one) <= 2)
    expect(door.full!.passes).toEqual(pressing)
    for (const urgency of pressing) await admit(world, { ...ask, urgency })
    world.pass(71 * minute)
    await isHere(world, elin, 1)
    for (const urgency of pressing) await admit(world, { ...ask, urgency })
  })
})
