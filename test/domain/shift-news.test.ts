/** Whose shift is changed by somebody else is told, what was saved by mistake comes back, and a desk begins as it is planned. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  allShifts,
  awayFromShift,
  awayUntil,
  changeShift,
  offerShift,
  plannedDuties,
  planShift,
  removeShift,
  seenShiftNews,
  shiftNews,
  takeShift,
  undoShift,
} from '../../functions/opening/index.ts'
import { changeDuty, showDesk } from '../../functions/use-cases/desk/desk.ts'
import { allDesks } from '../../functions/visit/index.ts'
import { amir, elin, isHere } from '../support/county.ts'
import { day, hour, personOf, plan, planned, start, thursdays, weekOf } from '../support/shifts.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const own = async (fromHours: number, hours: number, more = {}) => {
  const answer = await planShift(world, {
    press: `own-${fromHours}`.padEnd(22, 'x'),
    person: personOf(elin),
    by: elin.id,
    plan: plan(fromHours, hours, more),
    despite: [],
  })
  if (answer.outcome !== 'planned') throw new Error(JSON.stringify(answer))
  return answer
}
const told = async (staff: string) => (await shiftNews(world, staff)).news.map(({ what }) => what)
const thursday = '2026-11-19'
const move = (shift: string, rev: number, by: number) => ({
  shift,
  rev,
  starts: start + by * hour,
  ends: start + (by + 4) * hour,
  despite: [],
})

describe('what somebody else does to a shift', () => {
  it('is told to the person, with its hours as they were, and what one does oneself is not', async () => {
    const { shift, rev } = await own(22, 4)
    await changeShift(world, elin.id, move(shift, rev, 23))
    expect(await told(elin.id)).toEqual([])
    await changeShift(world, undefined, move(shift, rev + 1, 25))
    expect((await shiftNews(world, elin.id)).news).toMatchObject([
      { what: 'changed', starts: start + 23 * hour, ends: start + 27 * hour },
    ])
    expect(await told(amir.id)).toEqual([])
  })

  it('is told of every kind: planned, taken over, moved as a series, called off', async () => {
    const first = await planned(world, elin, plan(22, 4))
    await offerShift(world, elin.id, { shift: first.shift, day: thursday })
    await takeShift(world, personOf(amir), { shift: first.shift, day: thursday, despite: [] })
    expect(await told(elin.id)).toEqual(expect.arrayContaining(['planned', 'taken']))
    const series = await own(8 * 24 - 2, 4, { repeats: thursdays })
    await removeShift(world, undefined, { shift: series.shift, rev: series.rev, all: true })
    expect(await told(elin.id)).toContain('removed')
    expect((await plannedDuties(world, start + 7 * day, start + 20 * day)).length).toBe(0)
  })

  it('is told until it is seen, and what comes in the meantime stays', async () => {
    const { shift, rev } = await planned(world, elin, plan(22, 4))
    const seenAt = world.now()
    world.pass(minute)
    await changeShift(world, undefined, move(shift, rev, 25))
    await seenShiftNews(world, elin.id, seenAt)
    expect(await told(elin.id)).toEqual(['changed'])
    await seenShiftNews(world, elin.id, world.now())
    expect(await told(elin.id)).toEqual([])
  })

  it('is told once also when a series is cut: each half has what was told of it', async () => {
    const { shift, rev } = await own(22, 4, { repeats: thursdays })
    await awayFromShift(world, undefined, { shift, day: thursday, why: 'sick' })
    const cut = await changeShift(world, undefined, {
      ...move(shift, rev + 1, 15 * 24 - 1),
      day: '2026-12-03',
      all: true,
    })
    expect(Object.keys(cut).sort()).toEqual(['outcome', 'rev', 'shift'])
    expect((await told(elin.id)).sort()).toEqual(['away', 'changed'])
  })

  it('is looked up once for each reading of the roster, whoever asks', async () => {
    const { shift } = await planned(world, elin, plan(22, 4))
    const [item] = await allShifts(world)
    const { news } = item!
    let looks = 0
    const counted = { get: () => (looks++, news), configurable: true }
    Object.defineProperty(item, 'news', counted)
    for (const { id } of [elin, amir, elin]) await shiftNews(world, id, minute)
    expect(looks).toBe(1)
    // And nothing old is told: what is changed is read anew.
    await offerShift(world, elin.id, { shift, day: thursday })
    expect((await shiftNews(world, amir.id, minute)).offers).toHaveLength(1)
    await seenShiftNews(world, elin.id, world.now())
    expect((await shiftNews(world, elin.id, minute)).news).toEqual([])
  })

  it('counts on the badge together with the days that could be taken over', async () => {
    const { shift } = await planned(world, elin, plan(22, 4))
    expect((await showDesk(world, elin)).shiftNews).toBe(1)
    expect((await showDesk(world, amir)).shiftNews).toBeUndefined()
    await offerShift(world, elin.id, { shift, day: thursday, to: amir.id })
    expect((await showDesk(world, amir)).shiftNews).toBe(1)
    expect((await showDesk(world, elin)).shiftNews).toBe(1)
  })
})

describe('a change of a shift is taken back within a minute', () => {
  const hoursOf = async () =>
    (await weekOf(world)).duties
      .filter(({ away }) => away === undefined)
      .map(({ starts }) => (starts - start) / hour)

  it('moved, called off, and new', async () => {
    const { shift, rev } = await own(22, 4)
    await changeShift(world, elin.id, move(shift, rev, 25))
    expect(await undoShift(world, elin.id, { shift, rev: rev + 1 })).toBe('undone')
    expect(await hoursOf()).toEqual([22])
    await removeShift(world, elin.id, { shift, rev: rev + 2 })
    expect(await hoursOf()).toEqual([])
    expect(await undoShift(world, elin.id, { shift, rev: rev + 3 })).toBe('undone')
    expect(await hoursOf()).toEqual([22])
    const other = await own(40, 2)
    expect(await undoShift(world, elin.id, other)).toBe('undone')
    expect(await hoursOf()).toEqual([22])
  })

  it('a series that was cut becomes one again', async () => {
    const { shift, rev } = await own(22, 4, { repeats: thursdays })
    world.pass(10 * day)
    const later = await changeShift(world, elin.id, {
      ...move(shift, rev, 15 * 24 - 1),
      day: '2026-12-03',
      all: true,
    })
    if (later.outcome !== 'planned') throw new Error(JSON.stringify(later))
    expect(await allShifts(world)).toHaveLength(2)
    expect(await undoShift(world, elin.id, later)).toBe('undone')
    const [only, ...others] = await allShifts(world)
    expect(others).toEqual([])
    expect(only).toMatchObject({ shift, repeats: thursdays, starts: start + 22 * hour })
    expect(only?.repeats?.until).toBeUndefined()
    expect(only?.goesOnAs).toBeUndefined()
  })

  const cutSeries = async () => {
    const { shift, rev } = await own(22, 4, { repeats: thursdays })
    const cut = await changeShift(world, elin.id, {
      ...move(shift, rev, 15 * 24 - 1),
      day: '2026-12-03',
      all: true,
    })
    if (cut.outcome !== 'planned') throw new Error(JSON.stringify(cut))
    return { shift, rev: rev + 1, cut }
  }
  const halves = async () => (await allShifts(world)).map(({ starts }) => (starts - start) / hour)

  it('a newer change of the first half does not take the second with it', async () => {
    const { shift, rev, cut } = await cutSeries()
    await awayFromShift(world, elin.id, { shift, day: thursday, why: 'sick' })
    expect(await undoShift(world, elin.id, cut)).toBe('too-late')
    expect(await halves()).toHaveLength(2)
    expect(await undoShift(world, elin.id, { shift, rev: rev + 1 })).toBe('undone')
    expect(await halves()).toHaveLength(2)
  })

  it('a half that somebody has swapped a day of stays with that swap', async () => {
    const { cut } = await cutSeries()
    const [first, other] = ['2026-12-03', '2026-12-04']
    const theirs = await planned(world, amir, plan(16 * 24 - 2, 4))
    const inReturn = { shift: theirs.shift, day: other }
    await offerShift(world, elin.id, { shift: cut.shift, day: first, to: amir.id, inReturn })
    const which = { shift: cut.shift, day: first, despite: ['short-rest' as const] }
    const taken = await takeShift(world, personOf(amir), which)
    if (taken.outcome !== 'planned') throw new Error(JSON.stringify(taken))
    expect(await undoShift(world, elin.id, taken)).toBe('too-late')
    const half = (await allShifts(world)).find((one) => one.shift === cut.shift)
    expect(half?.days[first]?.by?.staff).toBe(amir.id)
  })

  it('a first half alone is not made whole over its second', async () => {
    const { shift, rev } = await cutSeries()
    expect(await undoShift(world, elin.id, { shift, rev })).toBe('too-late')
    const overlap = (await allShifts(world)).filter(({ repeats }) => repeats?.until === undefined)
    expect(overlap).toHaveLength(1)
  })

  it('not later, not by somebody else, and not over a newer change', async () => {
    const { shift, rev } = await own(22, 4)
    const changed = { shift, rev: rev + 1 }
    await changeShift(world, elin.id, move(shift, rev, 25))
    expect(await undoShift(world, amir.id, changed)).toBe('too-late')
    expect(await undoShift(world, elin.id, { shift, rev })).toBe('too-late')
    world.pass(minute + 1)
    expect(await undoShift(world, elin.id, changed)).toBe('too-late')
    expect(await hoursOf()).toEqual([25])
  })

  it('and whoever was told of it is told no more', async () => {
    const { shift, rev } = await own(22, 4)
    await changeShift(world, undefined, move(shift, rev, 25))
    await undoShift(world, undefined, { shift, rev: rev + 1 })
    expect(await told(elin.id)).toEqual([])
  })
})

describe('away until a date', () => {
  it('is every shift of the person to that day and with it, and no other’s', async () => {
    await own(22, 4, { repeats: thursdays })
    await own(46, 4)
    await planned(world, amir, plan(22, 4))
    const ask = { day: thursday, until: '2026-11-26', why: 'sick' as const }
    expect(await awayUntil(world, elin.id, elin.id, ask)).toBe(3)
    const left = await plannedDuties(world, start, start + 16 * day)
    expect(left.map(({ person, day: on }) => `${person.firstName} ${on}`)).toEqual([
      'Amir 2026-11-19',
      'Elin 2026-12-03',
    ])
    expect(await awayUntil(world, elin.id, elin.id, ask)).toBe(0)
  })

  it('is a year at most: a slip of the year empties no series for ever', async () => {
    await own(22, 4, { repeats: thursdays })
    const ask = { day: thursday, why: 'leave' as const }
    const long = awayUntil(world, elin.id, elin.id, { ...ask, until: '2062-11-19' })
    await expect(long).rejects.toMatchObject({ code: 'bad-input', fields: ['until'] })
    const [series] = await allShifts(world)
    expect(series?.days).toEqual({})
    const year = { ...ask, until: '2027-11-19' }
    expect(await awayUntil(world, elin.id, elin.id, year)).toBeGreaterThan(50)
  })
})

describe('a desk begins as its shift is planned', () => {
  const aloud = { channels: ['chat', 'voice'] as const, talks: 1 }
  it('from half an hour before: ways to talk, talks at once, and languages', async () => {
    const polyglot = { ...elin, languages: ['sv', 'en', 'fi'] as typeof elin.languages }
    await planShift(world, {
      press: 'p'.repeat(22),
      person: { ...personOf(polyglot), languages: ['sv', 'en'] },
      by: elin.id,
      plan: plan(1, 3, { talks: 1, channels: ['chat', 'voice'] }),
      despite: [],
    })
    world.pass(29 * minute)
    expect(await showDesk(world, polyglot)).toMatchObject({ seats: 2, channels: ['chat'] })
    world.pass(minute)
    const before = await showDesk(world, polyglot)
    expect(before).toMatchObject({ seats: 1, channels: aloud.channels })
    expect(before.shift).toMatchObject({ ends: start + 4 * hour, languages: ['sv', 'en'] })
    await changeDuty(world, polyglot, { status: 'here', seats: 1, channels: ['chat', 'voice'] })
    const [desk] = await allDesks(world)
    expect(desk?.staff.languages).toEqual(['sv', 'en'])
  })

  it('and stays as the counsellor has chosen while being there', async () => {
    await own(0, 3, { talks: 1, channels: ['chat', 'voice'] })
    await isHere(world, elin)
    await changeDuty(world, elin, { status: 'here', seats: 4, channels: ['chat'] })
    expect(await showDesk(world, elin)).toMatchObject({ seats: 4, channels: ['chat'] })
  })
})
