/** Two people close what was acute danger, and no single one does. */
import { describe, expect, it } from 'vitest'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import {
  joinProcedure,
  leaveProcedure,
  openProcedure,
  tickStep,
  turnKey,
} from '../../functions/use-cases/safety/procedure.ts'
import { openProcedures, procedureOf } from '../../functions/safety/procedure.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { second } from '../../shared/rules/line/times.ts'
import { procedureRule } from '../../shared/rules/safety/procedure-steps.ts'
import { amir, elin, isHere, maja, now } from '../support/county.ts'
import { inTalk } from '../support/danger.ts'
import { testWorld } from '../support/test-world.ts'

describe('the two-key procedure', () => {
  it('is opened on a talk of one’s own and joined by somebody else, never by the same person', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await openProcedure(world, elin, await now(world, youth.visit))
    await expect(joinProcedure(world, elin, youth.visit)).rejects.toMatchObject({
      code: 'two-people',
    })
    expect((await joinProcedure(world, amir, youth.visit)).moved).toBe(true)
    expect((await joinProcedure(world, maja, youth.visit)).moved).toBe(false)
    expect(await procedureOf(world, youth.visit)).toMatchObject({
      state: 'joined',
      second: { id: amir.id },
    })
  })

  it('is closed by both keys and by no single one, however often it is turned', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await openProcedure(world, elin, await now(world, youth.visit))
    expect((await turnKey(world, elin, youth.visit, true)).moved).toBe(true)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'open' })
    await joinProcedure(world, amir, youth.visit)
    for (let i = 0; i < 3; i++) await turnKey(world, elin, youth.visit, true)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'closing' })
    await turnKey(world, amir, youth.visit, false)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'joined' })
    await turnKey(world, amir, youth.visit, true)
    await turnKey(world, elin, youth.visit, true)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'closed' })
    expect(await openProcedures(world)).toEqual([])
  })

  it('keeps the ticks of two who tick at once, and holds no word of anybody', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await openProcedure(world, elin, await now(world, youth.visit))
    await joinProcedure(world, amir, youth.visit)
    await Promise.all([
      tickStep(world, elin, youth.visit, 'ask-place', 'done'),
      tickStep(world, amir, youth.visit, 'call-112', 'not-needed'),
    ])
    const kept = await procedureOf(world, youth.visit)
    expect(kept?.steps).toMatchObject({
      'ask-place': { answer: 'done', by: 'Elin' },
      'call-112': { answer: 'not-needed', by: 'Amir' },
    })
    await expect(tickStep(world, maja, youth.visit, 'means', 'done')).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('asks for a second again when the colleague leaves or is gone', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await openProcedure(world, elin, await now(world, youth.visit))
    await isHere(world, amir)
    await joinProcedure(world, amir, youth.visit)
    await leaveProcedure(world, amir, youth.visit)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'open' })
    await joinProcedure(world, amir, youth.visit)
    world.pass(procedureRule.secondGone + 5 * second)
    await signOfLife(world, elin.id)
    await sweep(world)
    const open = await procedureOf(world, youth.visit)
    expect(open).toMatchObject({ state: 'open' })
    expect(open?.second).toBeUndefined()
  })
})
