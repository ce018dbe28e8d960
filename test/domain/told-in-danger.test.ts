/** What is told and written in acute danger is read by whom it is for, and gone with the visit. */
import { describe, expect, it } from 'vitest'
import { alarmOf } from '../../functions/safety/alarm.ts'
import { assessmentOf, saveAssessment } from '../../functions/safety/assessment.ts'
import { placeFor, takeAlarm, tellPlace } from '../../functions/use-cases/safety/alarm.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { erase } from '../../functions/visit/erase.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { amir, asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { alarmsSeen, inDanger, inTalk, place } from '../support/danger.ts'
import { testWorld } from '../support/test-world.ts'

describe('where the youth is', () => {
  it('is told only in acute danger, and read only by whoever has the alarm or the talk', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const other = await youthJoins(world, { urgency: 'not-live' })
    await expect(tellPlace(world, await asYouth(world, other), place)).rejects.toMatchObject({
      code: 'not-now',
    })
    const youth = await inDanger(world)
    expect(await tellPlace(world, await asYouth(world, youth), place)).toMatchObject({
      placeTold: true,
    })
    expect(JSON.stringify(await alarmsSeen(world))).not.toContain(place.data)
    await expect(placeFor(world, amir.id, youth.visit)).rejects.toMatchObject({ code: 'not-found' })
    await takeAlarm(world, amir, youth.visit)
    expect(await placeFor(world, amir.id, youth.visit)).toMatchObject({ place })
    await takes(world, elin)
    expect(await placeFor(world, elin.id, youth.visit)).toMatchObject({ place })
  })

  it('is gone with the visit: nobody reads it after the end, and erasing takes it away', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await inDanger(world)
    await tellPlace(world, await asYouth(world, youth), place)
    await takes(world, elin)
    await ready(world, await asYouth(world, youth))
    await end(world, await asYouth(world, youth))
    await expect(placeFor(world, elin.id, youth.visit)).rejects.toMatchObject({ code: 'not-found' })
    await erase(world, await asYouth(world, youth))
    expect(await alarmOf(world, youth.visit)).toBeUndefined()
  })
})

describe('the assessment', () => {
  const body = { v: 0, kid: 'none', data: 'QmVkb21uaW5n' }

  it('lies beside the visit, dies with it, and is gone when the youth erases', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await saveAssessment(world, await now(world, youth.visit), body)
    await saveAssessment(world, await now(world, youth.visit), { ...body, data: 'Tnl0dA' })
    expect(await assessmentOf(world, await now(world, youth.visit))).toMatchObject({
      body: { data: 'Tnl0dA' },
    })
    await end(world, await asYouth(world, youth))
    await erase(world, await asYouth(world, youth))
    const left = await world.clinic.list({ pk: `VISIT#${youth.visit}` })
    expect(left.filter(({ closed }) => closed !== true)).toHaveLength(1)
    expect(await assessmentOf(world, await now(world, youth.visit))).toEqual({})
  })

  it('is never readable a day after it was written', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    const visit = await now(world, youth.visit)
    await saveAssessment(world, visit, body)
    world.pass(24 * 3_600_000 + 1000)
    expect(await assessmentOf(world, visit)).toEqual({})
  })
})
