/** A series of shifts is cut, moved and read in without losing a day or anybody. */
import { describe, expect, it } from 'vitest'
import { changeShift, removeShift } from '../../functions/opening/shifts/change-shift.ts'
import { planShift } from '../../functions/opening/shifts/plan-shift.ts'
import { allShifts, forgetShifts } from '../../functions/opening/shifts/shifts.ts'
import { showWeek } from '../../functions/opening/shifts/show-week.ts'
import { awayFromShift, offerShift, takeShift } from '../../functions/opening/shifts/swap-shift.ts'
import { dutiesWithin } from '../../shared/rules/opening/recurrence.ts'
import type { Differs } from '../../shared/rules/opening/shift.ts'
import { addDays } from '../../shared/rules/opening/shift-times.ts'
import { amir, elin } from '../support/county.ts'
import { day, hour, personOf, plan, planned, plans, start, thursdays } from '../support/shifts.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

/** From the Thursday so many weeks on, an hour earlier or on other days. */
const fromWeek = (weeks: number, shift: string, rev: number) => ({
  shift,
  rev,
  day: addDays('2026-11-19', 7 * weeks),
  all: true,
  starts: start + 7 * weeks * day + 22 * hour,
  ends: start + 7 * weeks * day + 26 * hour,
  despite: [],
})
const daysPlanned = async (world: TestWorld) =>
  dutiesWithin(await allShifts(world), start, start + 36 * day).map((duty) => duty.day.slice(5))

describe('a series', () => {
  it('gets other weekdays and another rhythm from a day on, and is before it what it was', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const changed = await changeShift(world, elin.id, {
      ...fromWeek(2, shift, rev),
      repeats: { weekdays: [2, 6], everyWeeks: 2, onHolidays: true },
    })
    expect(changed.outcome).toBe('planned')
    expect(await daysPlanned(world)).toEqual(['11-19', '11-26', '12-05', '12-15', '12-19'])
    expect(await allShifts(world)).toHaveLength(2)
  })

  it('is changed in its place, and stays one, when it has not been before', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const ask = { ...fromWeek(0, shift, rev), starts: start + 46 * hour, ends: start + 50 * hour }
    expect(await changeShift(world, elin.id, ask)).toEqual({ outcome: 'planned', shift, rev: 2 })
    expect(await daysPlanned(world)).toEqual(['11-20', '11-27', '12-04', '12-11', '12-18'])
  })

  it('keeps what differs on a day where the day remains, and tells it where it does not', async () => {
    const world = testWorld()
    const { shift } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const sick = { why: 'sick' as const, shift }
    for (const on of ['2026-11-19', '2026-12-10'])
      await awayFromShift(world, undefined, { ...sick, day: on })
    const kept = await changeShift(world, elin.id, { ...fromWeek(1, shift, 3), talks: 1 })
    if (kept.outcome !== 'planned') throw new Error(JSON.stringify(kept))
    const away = (await allShifts(world)).map(({ days }) => Object.keys(days))
    expect(away.sort()).toEqual([['2026-11-19'], ['2026-12-10']])
    const fridays = {
      ...fromWeek(2, kept.shift, 1),
      repeats: { ...thursdays, weekdays: [5] },
    }
    expect(await changeShift(world, elin.id, fridays)).toEqual({
      outcome: 'told',
      findings: [{ kind: 'exception-lost', day: '2026-12-10', with: 'away' }],
    })
    const anyway = { ...fridays, despite: ['exception-lost' as const] }
    expect((await changeShift(world, elin.id, anyway)).outcome).toBe('planned')
    expect(await daysPlanned(world)).toEqual(['11-19', '11-26', '12-04', '12-11', '12-18'])
  })

  it('is cut once, however often that is asked for, and by one of two who ask differently', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const ask = { ...fromWeek(2, shift, rev), talks: 1 }
    const answers = [
      await changeShift(world, elin.id, ask),
      await changeShift(world, elin.id, { ...ask, talks: 3 }),
    ]
    expect(answers.map(({ outcome }) => outcome)).toEqual(['planned', 'changed-by-other'])
    expect((await allShifts(world)).map(({ talks }) => talks).sort()).toEqual([1, 2])
  })

  it('is cut by one of two who press at the same moment, and the other leaves nothing behind', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const ask = fromWeek(2, shift, rev)
    const answers = await Promise.all(
      [1, 3].map((talks) => changeShift(world, elin.id, { ...ask, talks })),
    )
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['changed-by-other', 'planned'])
    expect(await allShifts(world)).toHaveLength(2)
    expect(await daysPlanned(world)).toHaveLength(6)
  })

  it('loses nobody when the cut is broken off: the halves lie double, are told, and the same request mends it', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const ask = { ...fromWeek(2, shift, rev), talks: 1 }
    const { write } = world.clinic
    const broken = {
      ...world,
      clinic: {
        ...world.clinic,
        write: (change: Parameters<typeof write>[0]) =>
          'put' in change ? write.call(world.clinic, change) : Promise.reject(new Error('cut off')),
        get: world.clinic.get.bind(world.clinic),
        list: world.clinic.list.bind(world.clinic),
      },
    }
    await expect(changeShift(broken, elin.id, ask)).rejects.toThrow('cut off')
    forgetShifts(world)
    const week = await showWeek(world, 'nobody', start + 14 * day)
    expect(week.duties.flatMap(({ findings }) => findings.map(({ kind }) => kind))).toContain(
      'overlap',
    )
    expect((await changeShift(world, elin.id, ask)).outcome).toBe('planned')
    expect(await daysPlanned(world)).toEqual(['11-19', '11-26', '12-03', '12-10', '12-17', '12-24'])
  })

  it('is its planner’s: who has taken over one evening moves and removes no other', async () => {
    const world = testWorld()
    const { shift } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const which = { shift, day: '2026-12-03' }
    await offerShift(world, elin.id, which)
    await takeShift(world, personOf(amir), { ...which, despite: [] })
    const all = changeShift(world, amir.id, fromWeek(2, shift, 3))
    await expect(all).rejects.toMatchObject({ code: 'not-found' })
    const gone = removeShift(world, amir.id, { ...which, rev: 3, all: true })
    await expect(gone).rejects.toMatchObject({ code: 'not-found' })
    const own = await changeShift(world, amir.id, { ...fromWeek(2, shift, 3), all: false })
    expect(own.outcome).toBe('planned')
  })

  it('gives nobody a day in return that was called off: what is gone does not come back by a swap', async () => {
    const world = testWorld()
    const { shift } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const theirs = await planned(world, amir, plan(6 * 24 - 2, 4))
    const inReturn = { shift: theirs.shift, day: '2026-11-24' }
    const offer = { shift, day: '2026-11-26', to: amir.id, inReturn }
    await offerShift(world, elin.id, offer)
    await removeShift(world, amir.id, theirs)
    const refused = { code: 'not-now' }
    const taking = takeShift(world, personOf(amir), { shift, day: offer.day, despite: [] })
    await expect(taking).rejects.toMatchObject(refused)
    const again = offerShift(world, elin.id, { ...offer, day: '2026-12-03' })
    await expect(again).rejects.toMatchObject(refused)
  })

  it('ends before the day from which it is removed', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    await removeShift(world, elin.id, { shift, rev, day: '2026-12-03', all: true })
    expect(await daysPlanned(world)).toEqual(['11-19', '11-26'])
  })
})

describe('a series that is read in from a calendar', () => {
  const press = 'c'.repeat(22)
  const repeats = { weekdays: [4], everyWeeks: 1, onHolidays: true }
  const thursday = plan(22, 4, { repeats })
  const imports = (world: TestWorld, differs: Differs[]) =>
    planShift(world, { press, person: personOf(elin), plan: thursday, despite: [], differs })

  it('is kept with its cancelled and moved days in one write', async () => {
    const world = testWorld()
    const moved = { starts: start + 7 * day + 24 * hour, ends: start + 7 * day + 26 * hour }
    const answer = await imports(world, [{ day: '2026-11-26', ...moved }, { day: '2026-12-03' }])
    expect(answer.outcome).toBe('planned')
    const week = dutiesWithin(await allShifts(world), start, start + 21 * day)
    expect(week.map(({ day: on, starts, away }) => ({ on, starts, away }))).toMatchObject([
      { on: '2026-11-19' },
      { on: '2026-11-26', starts: moved.starts },
      { on: '2026-12-03', away: 'cancelled' },
    ])
  })

  it('is told, and nothing of it kept, when one of its days is backwards or far away', async () => {
    const world = testWorld()
    const at = start + 7 * day
    for (const [starts, ends, kind] of [
      [at + 4 * hour, at, 'backwards'],
      [at + 40 * day, at + 40 * day + hour, 'absurd-length'],
    ] as const)
      expect(await imports(world, [{ day: '2026-11-26', starts, ends }])).toMatchObject({
        outcome: 'told',
        findings: [{ kind, day: '2026-11-26' }],
      })
    expect(await allShifts(world)).toEqual([])
  })

  it('is one of two hundred at most, so that no file can fill the county’s plan', async () => {
    const world = testWorld()
    for (let number = 0; number < 200; number++)
      await planned(world, elin, plan(24 + number * 16, 2))
    expect(await plans(world, elin, plan(24 + 201 * 16, 2))).toMatchObject({
      outcome: 'told',
      findings: [{ kind: 'too-many' }],
    })
    expect((await plans(world, amir, plan(30, 2))).outcome).toBe('planned')
    // What is removed makes room, a single shift and a series alike.
    const [first] = await allShifts(world)
    await removeShift(world, elin.id, { shift: first!.shift, rev: 1 })
    const later = 22 + 20 * 7 * 24
    const series = await planned(world, elin, plan(later, 4, { repeats: thursdays }))
    expect((await plans(world, elin, plan(later + 24, 4))).outcome).toBe('told')
    await removeShift(world, elin.id, { shift: series.shift, rev: 1, all: true })
    expect((await plans(world, elin, plan(later + 24, 4))).outcome).toBe('planned')
  })
})
