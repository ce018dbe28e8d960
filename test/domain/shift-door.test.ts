/** The door follows the plan, and never shuts out somebody in danger. */
import { describe, expect, it } from 'vitest'
import { admit, showDoor } from '../../functions/use-cases/line/door.ts'
import { doorHours, setOpeningHours } from '../../functions/opening/hours.ts'
import { setSurge } from '../../functions/use-cases/line/surge.ts'
import { demoShifts } from '../../functions/local/demo/shifts.ts'
import { seed } from '../../functions/local/demo/seed.ts'
import type { Join } from '../../shared/contract/visit/door.ts'
import { dutiesWithin } from '../../shared/rules/opening/recurrence.ts'
import { openSpans } from '../../shared/rules/opening/shift-door.ts'
import { findingsOf } from '../../shared/rules/opening/shift-findings.ts'
import { amir, elin, isHere, youthJoins } from '../support/county.ts'
import { day, hour, plan, planned, start } from '../support/shifts.ts'
import { testWorld } from '../support/test-world.ts'

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
