/** R1: a counsellor may change the level with a reason; less urgent than the youth chose is never silent. */
import { describe, expect, it } from 'vitest'
import { levelChanges } from '../../functions/report/level-changes.ts'
import { unsignedEndings } from '../../functions/safety/bad-endings.ts'
import { changeLevel } from '../../functions/use-cases/talk/change-level.ts'
import { close, end, endAndCool } from '../../functions/use-cases/talk/end-visit.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import type { Level, LevelReason } from '../../shared/rules/line/triage.ts'
import { asYouth, isTaken, now, youthJoins } from '../support/county.ts'
import { fourWeeksAreTold, fourWeeksBegin } from '../support/four-weeks.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const form = { topics: [], outcome: 'calmer', whereTo: [] }

const inTalk = async (world: TestWorld, urgency: 'danger' | 'not-live' | 'talk' = 'not-live') => {
  const youth = await youthJoins(world, { urgency })
  await isTaken(world, youth)
  return youth
}
const change = async (world: TestWorld, visit: string, level: Level, why: LevelReason) =>
  changeLevel(world, await now(world, visit), level, why)
const finish = async (world: TestWorld, visit: string) => {
  await end(world, await now(world, visit))
  await close(world, await now(world, visit), form)
}

describe('a changed level', () => {
  it('is told to the youth, with its reason, when it is less urgent than they chose, and only then', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    const told = async () => showVisit(world, await asYouth(world, youth))
    await change(world, youth.visit, 1, 'worse-now')
    expect(await told()).toMatchObject({ state: 'talking', level: 1 })
    expect(await told()).not.toHaveProperty('lowered', expect.anything())
    await change(world, youth.visit, 4, 'calmer-now')
    expect(await told()).toMatchObject({ level: 4, lowered: 'calmer-now' })
    await change(world, youth.visit, 2, 'youth-said')
    expect(await told()).not.toHaveProperty('lowered', expect.anything())
  })

  it('has a reason that goes with its way: nobody is made less urgent by having become worse', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await expect(change(world, youth.visit, 4, 'worse-now')).rejects.toMatchObject({
      code: 'bad-input',
    })
    await expect(change(world, youth.visit, 1, 'calmer-now')).rejects.toMatchObject({
      code: 'bad-input',
    })
    expect(await now(world, youth.visit)).toMatchObject({ level: 2 })
  })

  it('keeps what the youth chose, through every change', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await change(world, youth.visit, 4, 'calmer-now')
    await change(world, youth.visit, 5, 'calmer-now')
    expect(await now(world, youth.visit)).toMatchObject({ level: 5, chose: 2 })
  })

  it('hides no bad ending: what the youth chose is what two people look at', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await change(world, youth.visit, 4, 'calmer-now')
    await end(world, await now(world, youth.visit))
    await close(world, await now(world, youth.visit), { ...form, outcome: 'interrupted' })
    expect(await unsignedEndings(world)).toMatchObject([{ level: 2, how: 'interrupted' }])
  })

  it('and a talk in danger that was ended because it hurt is looked at by two, whatever the form says', async () => {
    const world = testWorld()
    const youth = await inTalk(world, 'danger')
    await change(world, youth.visit, 4, 'mistaken-choice')
    await endAndCool(world, await now(world, youth.visit))
    await close(world, await now(world, youth.visit), form)
    expect(await unsignedEndings(world)).toMatchObject([{ level: 1, how: 'interrupted' }])
  })
})

describe('changed levels in numbers', () => {
  it('are counted once a visit by way and reason, with nothing of whose it was, and none so small that it points somebody out', async () => {
    const world = testWorld()
    const none = { changed: 0, reasons: [] }
    expect(await levelChanges(world)).toMatchObject(none)
    fourWeeksBegin(world)
    for (let n = 0; n < 6; n++) {
      const youth = await inTalk(world)
      await change(world, youth.visit, 3, 'calmer-now')
      await change(world, youth.visit, 4, 'youth-said')
      await finish(world, youth.visit)
      await close(world, await now(world, youth.visit), form)
    }
    const unchanged = await inTalk(world)
    await finish(world, unchanged.visit)
    const youth = await inTalk(world, 'talk')
    await change(world, youth.visit, 1, 'worse-now')
    await finish(world, youth.visit)
    expect(await levelChanges(world), 'while the weeks go on').toMatchObject(none)
    fourWeeksAreTold(world)
    const counts = await levelChanges(world)
    expect(counts).toMatchObject({
      weeks: { from: '2026-11-30', to: '2026-12-27' },
      changed: 5,
    })
    expect(counts.reasons).toContainEqual({ why: 'worse-now', way: 'raised', visits: null })
    expect(JSON.stringify(await world.clinic.list({ pk: 'LEVELS-CHANGED' }))).not.toContain('v_')
    world.pass(29 * 24 * 3_600_000)
    expect(await levelChanges(world)).toMatchObject(none)
  })

  it('forget a change that was taken back: then the youth’s own choice stands', async () => {
    const world = testWorld()
    fourWeeksBegin(world)
    const youth = await inTalk(world)
    await change(world, youth.visit, 4, 'calmer-now')
    await change(world, youth.visit, 2, 'youth-said')
    await finish(world, youth.visit)
    fourWeeksAreTold(world)
    expect(await levelChanges(world)).toMatchObject({ changed: 0 })
  })
})
