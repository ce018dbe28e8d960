/** A shift in the plan: kept once, changed by one at a time, told before kept, and given to a colleague. */
import { describe, expect, it } from 'vitest'
import { doorHours } from '../../functions/opening/hours.ts'
import { changeShift, removeShift } from '../../functions/opening/shifts/change-shift.ts'
import { planShift } from '../../functions/opening/shifts/plan-shift.ts'
import { allShifts, plannedDuties } from '../../functions/opening/shifts/shifts.ts'
import { awayFromShift, offerShift, takeShift } from '../../functions/opening/shifts/swap-shift.ts'
import { dutiesWithin } from '../../shared/rules/opening/recurrence.ts'
import { amir, elin } from '../support/county.ts'
import {
  day,
  hour,
  personOf,
  plan,
  planned,
  plans,
  start,
  weekOf,
  thursdays,
} from '../support/shifts.ts'
import { testWorld } from '../support/test-world.ts'

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
