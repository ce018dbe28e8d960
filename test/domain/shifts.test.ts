/** The plan in the clinic: kept once, changed by one at a time, told before kept, and the door follows. */
import { describe, expect, it } from 'vitest'
import { admit, showDoor } from '../../functions/use-cases/line/door.ts'
import { doorHours, setOpeningHours } from '../../functions/opening/hours.ts'
import { setSurge } from '../../functions/use-cases/line/surge.ts'
import { demoShifts } from '../../functions/local/demo/shifts.ts'
import { seed } from '../../functions/local/seed.ts'
import { changeShift, removeShift } from '../../functions/opening/shifts/change-shift.ts'
import { planShift } from '../../functions/opening/shifts/plan-shift.ts'
import { allShifts, forgetShifts, plannedDuties } from '../../functions/opening/shifts/shifts.ts'
import { showWeek } from '../../functions/opening/shifts/show-week.ts'
import { awayFromShift, offerShift, takeShift } from '../../functions/opening/shifts/swap-shift.ts'
import type { Join } from '../../shared/contract/visit/youth.ts'
import { dutiesWithin } from '../../shared/rules/opening/recurrence.ts'
import { openSpans } from '../../shared/rules/opening/shift-door.ts'
import { findingsOf } from '../../shared/rules/opening/shift-findings.ts'
import type { Differs, Person, ShiftPlan } from '../../shared/rules/opening/shift.ts'
import { addDays } from '../../shared/rules/opening/shift-times.ts'
import { amir, elin, isHere, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const hour = 3_600_000
const day = 24 * hour
/** The test world's clock begins here: Wednesday 18 November 2026, 19.00 in Dalarna. */
const start = Date.UTC(2026, 10, 18, 18)

const personOf = ({ id, firstName, unit, profession, languages }: typeof elin): Person => ({
  staff: id,
  firstName,
  unit,
  profession,
  languages,
})
const plan = (fromHours: number, hours: number, more: Partial<ShiftPlan> = {}): ShiftPlan => ({
  starts: start + fromHours * hour,
  ends: start + (fromHours + hours) * hour,
  channels: ['chat'],
  talks: 2,
  ...more,
})
let presses = 0
const plans = (world: TestWorld, person: typeof elin, shift: ShiftPlan, despite: never[] = []) =>
  planShift(world, {
    press: `press-${String(++presses).padStart(20, '0')}`,
    person: personOf(person),
    plan: shift,
    despite,
  })
const planned = async (world: TestWorld, person: typeof elin, shift: ShiftPlan) => {
  const answer = await plans(world, person, shift)
  if (answer.outcome !== 'planned') throw new Error(JSON.stringify(answer))
  return answer
}
const weekOf = (world: TestWorld, reader = 'nobody') => showWeek(world, reader, start)

describe('a shift', () => {
  it('is kept once, however often its press arrives', async () => {
    const world = testWorld()
    const ask = {
      press: 'p'.repeat(22),
      person: personOf(elin),
      plan: plan(22, 4),
      despite: [],
    }
    const first = await planShift(world, ask)
    expect(first.outcome).toBe('planned')
    await planShift(world, ask)
    expect(await world.clinic.list({ pk: 'SHIFTS' })).toHaveLength(1)
  })

  it('is planned for no longer than it lasts, and from the moment it comes into sight', async () => {
    const world = testWorld()
    await planned(world, elin, plan(-1, 2))
    await planned(world, amir, plan(4, 2))
    const inSight = async () => {
      const duties = await plannedDuties(world, world.now(), world.now() + 3 * hour)
      return duties.map(({ person }) => person.firstName)
    }
    world.pass(hour - 40_000)
    expect(await inSight()).toEqual(['Elin'])
    world.pass(39_999)
    expect(await inSight()).toEqual(['Elin'])
    world.pass(1)
    expect(await inSight()).toEqual([])
    world.pass(1)
    expect(await inSight()).toEqual(['Amir'])
  })

  it('is told, and not kept, when the same person is somewhere else or hardly rests', async () => {
    const world = testWorld()
    await planned(world, elin, plan(22, 4))
    expect(await plans(world, elin, plan(25, 2))).toMatchObject({
      outcome: 'told',
      findings: [{ kind: 'overlap' }],
    })
    const early = await plans(world, elin, plan(34, 3))
    expect(early).toMatchObject({ outcome: 'told', findings: [{ kind: 'short-rest' }] })
    expect(await allShifts(world)).toHaveLength(1)
    const anyway = await planShift(world, {
      press: 'q'.repeat(22),
      person: personOf(elin),
      plan: plan(34, 3),
      despite: ['short-rest'],
    })
    expect(anyway.outcome).toBe('planned')
  })

  it('changes for whoever saw it as it is, and for nobody who saw it as it was', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4))
    const later = { shift, rev, starts: start + 23 * hour, ends: start + 27 * hour, despite: [] }
    const answers = [
      await changeShift(world, elin.id, later),
      await changeShift(world, elin.id, { ...later, ends: start + 25 * hour }),
    ]
    expect(answers.map(({ outcome }) => outcome)).toEqual(['planned', 'changed-by-other'])
  })

  it('is nobody else’s to change, and looks to them as if it were not there', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4))
    const not = removeShift(world, amir.id, { shift, rev })
    await expect(not).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that comes back is moved for one day, and ended without losing its past', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    const one = await changeShift(world, undefined, {
      shift,
      rev,
      day: '2026-11-26',
      starts: start + 7 * day + 20 * hour,
      ends: start + 7 * day + 24 * hour,
      despite: [],
    })
    expect(one).toMatchObject({ outcome: 'planned', rev: 2 })
    world.pass(30 * day)
    await removeShift(world, undefined, { shift, rev: 2 })
    const [ended] = await allShifts(world)
    expect(ended!.repeats!.until).toBe('2026-12-17')
    expect(dutiesWithin([ended!], start, start + 60 * day)).toHaveLength(5)
  })
})

const thursdays = { weekdays: [4], everyWeeks: 1, onHolidays: true }
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

  it('ends before the day from which it is removed', async () => {
    const world = testWorld()
    const { shift, rev } = await planned(world, elin, plan(22, 4, { repeats: thursdays }))
    await removeShift(world, elin.id, { shift, rev, day: '2026-12-03', all: true })
    expect(await daysPlanned(world)).toEqual(['11-19', '11-26'])
  })
})

describe('a day of a shift', () => {
  it('goes to a colleague only when the colleague takes it', async () => {
    const world = testWorld()
    const { shift } = await planned(world, elin, plan(22, 4))
    const which = { shift, day: '2026-11-19' }
    await expect(takeShift(world, personOf(amir), { ...which, despite: [] })).rejects.toMatchObject(
      {
        code: 'not-now',
      },
    )
    await offerShift(world, elin.id, { ...which, to: amir.id })
    expect(await takeShift(world, personOf(amir), { ...which, despite: [] })).toMatchObject({
      outcome: 'planned',
    })
    const [duty] = (await weekOf(world)).duties
    expect(duty!.person.staff).toBe(amir.id)
    expect(duty!.offer).toBeUndefined()
  })

  it('that somebody is away from is taken by a colleague, and the week says in whose place', async () => {
    const world = testWorld()
    const { shift } = await planned(world, elin, plan(22, 4))
    const which = { shift, day: '2026-11-19' }
    await awayFromShift(world, elin.id, { ...which, why: 'sick' })
    await offerShift(world, undefined, which)
    expect((await weekOf(world)).duties).toMatchObject([{ away: 'leave', offer: {} }])
    await takeShift(world, personOf(amir), { ...which, despite: [] })
    const [duty] = (await weekOf(world)).duties
    expect(duty).toMatchObject({
      person: { firstName: 'Amir' },
      insteadOf: { firstName: 'Elin', employer: 'Mora kommun' },
    })
    expect(duty!.away).toBeUndefined()
    const cancelled = { ...which, why: 'cancelled' as const }
    await awayFromShift(world, undefined, cancelled)
    await expect(offerShift(world, undefined, which)).rejects.toMatchObject({ code: 'not-now' })
  })

  it('is swapped against another, both or none', async () => {
    const world = testWorld()
    const mine = await planned(world, elin, plan(22, 4))
    const theirs = await planned(world, amir, plan(70, 4))
    const which = { shift: mine.shift, day: '2026-11-19' }
    const inReturn = { shift: theirs.shift, day: '2026-11-21' }
    await offerShift(world, elin.id, { ...which, to: amir.id, inReturn })
    await takeShift(world, personOf(amir), { ...which, despite: [] })
    const { duties } = await weekOf(world)
    expect(duties.map(({ person }) => person.staff)).toEqual([amir.id, elin.id])
  })

  it('closes the door when its only counsellor is sick, and colleagues read no more than "away"', async () => {
    const world = testWorld()
    const { shift } = await planned(world, elin, plan(-1, 4))
    expect((await doorHours(world)).open).toBe(true)
    await awayFromShift(world, elin.id, { shift, day: '2026-11-18', why: 'sick' })
    expect((await doorHours(world)).open).toBe(false)
    expect((await weekOf(world)).duties[0]!.away).toBe('leave')
    expect((await weekOf(world, elin.id)).duties[0]!.away).toBe('sick')
    await awayFromShift(world, elin.id, { shift, day: '2026-11-18', why: null })
    expect((await doorHours(world)).open).toBe(true)
  })
})

describe('the door', () => {
  const ask: Pick<Join, 'urgency' | 'channel' | 'language'> = {
    urgency: 'talk',
    channel: 'chat',
    language: 'sv',
  }

  it('says the same closing and next opening as the shifts do, and to whoever wants to join', async () => {
    const world = testWorld()
    await planned(world, elin, plan(-1, 3))
    await planned(world, amir, plan(46, 4))
    expect(await showDoor(world)).toMatchObject({ open: true, closes: start + 2 * hour })
    world.pass(2 * hour)
    expect(await showDoor(world)).toMatchObject({ open: false, opens: start + 46 * hour })
    await expect(admit(world, ask)).rejects.toMatchObject({ code: 'closed' })
  })

  it('follows weekly hours instead, for as long as they are set', async () => {
    const world = testWorld()
    await setOpeningHours(world, [{ weekday: 3, opens: '18:00', closes: '20:00' }])
    expect(await doorHours(world)).toMatchObject({ open: true, isSet: true, closes: start + hour })
  })

  it('tells whoever cannot be met before closing, and never somebody in danger', async () => {
    const world = testWorld()
    await planned(world, elin, plan(-1, 1.5))
    await isHere(world, elin, 1)
    for (let n = 0; n < 4; n++) await youthJoins(world)
    const door = await showDoor(world)
    expect(door).toMatchObject({ open: true, full: { why: 'before-closing' } })
    expect(door.full!.passes).toEqual(['danger', 'not-live', 'selfharm', 'violence'])
    await expect(admit(world, ask)).rejects.toMatchObject({ code: 'full' })
    await admit(world, { ...ask, urgency: 'not-live' })
  })

  it('is held by the coordinator with a reason, and opens by itself when the time is out', async () => {
    const world = testWorld()
    await planned(world, elin, plan(-1, 6))
    await isHere(world, elin)
    await setSurge(world, { mode: 'pause', reason: 'technical', minutes: 30, call: [] })
    expect(await showDoor(world)).toMatchObject({
      full: { why: 'pause', reason: 'technical', until: start + hour / 2 },
    })
    await expect(admit(world, ask)).rejects.toMatchObject({ code: 'full' })
    await admit(world, { ...ask, urgency: 'danger' })
    world.pass(hour / 2)
    await isHere(world, elin)
    expect((await showDoor(world)).full).toBeUndefined()
    await admit(world, ask)
  })

  it('of the demo county is open at any hour of a year, also when the clock changes', () => {
    const shifts = demoShifts(start)
    for (let week = 0; week < 53; week++) {
      const from = start + week * 7 * day
      const [span] = openSpans(dutiesWithin(shifts, from - day, from + 8 * day), 'chat')
      expect(span!.opens).toBeLessThanOrEqual(from)
      expect(span!.closes).toBeGreaterThanOrEqual(from + 7 * day)
    }
  })

  it('of a new demo county is open by its shifts, and no hours are set any more', async () => {
    const world = testWorld()
    await setOpeningHours(world, [])
    await seed(world)
    expect(await doorHours(world)).toMatchObject({ open: true, isSet: false })
  })

  it('of the demo county breaks no rule of rest or overlap', () => {
    const shifts = demoShifts(start)
    const duties = dutiesWithin(shifts, start, start + 14 * day)
    expect(duties.flatMap((duty) => findingsOf(duty, duties))).toEqual([])
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
  })
})
