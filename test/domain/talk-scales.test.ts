/** A rating scale in a talk outside the programme: asked for, never demanded, and gone with the talk. */
import { beforeEach, describe, expect, test } from 'vitest'
import { talkScaleHandlers as rows } from '../../functions/api/programme/talk-scales.ts'
import { erase } from '../../functions/visit/erase.ts'
import { changeLevel } from '../../functions/use-cases/talk/change-level.ts'
import { release } from '../../functions/use-cases/line/back-to-line.ts'
import { lineNow, showLine } from '../../functions/use-cases/line/line-now.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { amend } from '../../functions/visit/move.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import { times } from '../../shared/rules/line/times.ts'
import { amir, asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
let visit: Visit
beforeEach(async () => {
  world = testWorld()
  await isHere(world, elin)
  const youth = await youthJoins(world)
  await takes(world, elin)
  visit = await ready(world, await asYouth(world, youth))
})

test('is asked for once, its answers are nowhere here, and only whoever holds the talk is told that it is answered', async () => {
  const ask = { visit: visit.visit, scale: 'gad7' } as const
  await rows.sendTalkScale(world, elin, ask)
  await rows.sendTalkScale(world, elin, ask)
  expect((await rows.talkScales(world, visit, { visit: visit.visit })).scales).toHaveLength(1)
  await rows.answerTalkScale(world, visit, { ...ask, flag: 'none' })
  const { scales } = await rows.talkScalesOfMine(world, elin, { visit: visit.visit })
  expect(scales).toMatchObject([{ scale: 'gad7', answeredAt: world.now(), flag: 'none' }])
  const [stored] = await world.clinic.list({ pk: `VISIT#${visit.visit}`, prefix: 'SCALE#' })
  const kept = ['answeredAt', 'askedAt', 'expires', 'flag', 'pk', 'scale', 'sk', 'under']
  expect(Object.keys(stored ?? {}).sort()).toEqual(kept)
  await expect(rows.talkScalesOfMine(world, amir, { visit: visit.visit })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('the first answer holds, and one nobody asked for is none', async () => {
  const ask = { visit: visit.visit, scale: 'phq9' } as const
  const answer = (flag: 'safety' | 'none') => rows.answerTalkScale(world, visit, { ...ask, flag })
  await expect(answer('safety')).rejects.toMatchObject({ code: 'not-found' })
  await rows.sendTalkScale(world, elin, ask)
  await answer('safety')
  await answer('none')
  const { scales } = await rows.talkScalesOfMine(world, elin, { visit: visit.visit })
  expect(scales).toMatchObject([{ flag: 'safety' }])
})

test('about alcohol is not sent to whoever has told that they may be under fifteen', async () => {
  const ask = { visit: visit.visit, scale: 'auditc' } as const
  await amend(world, visit, { ageBand: '13-15' })
  await expect(rows.sendTalkScale(world, elin, ask)).rejects.toMatchObject({ code: 'not-now' })
  await amend(world, await now(world, visit.visit), { ageBand: '16-17' })
  await rows.sendTalkScale(world, elin, ask)
  expect((await rows.talkScales(world, visit, { visit: visit.visit })).scales).toHaveLength(1)
})

describe('an answer about safety in a talk is the youth’s own word', () => {
  const scale = { scale: 'phq9' } as const
  const answer = async (flag: 'none' | 'safety' | 'immediate') =>
    rows.answerTalkScale(world, await now(world, visit.visit), {
      visit: visit.visit,
      ...scale,
      flag,
    })
  beforeEach(async () => {
    await signOfLife(world, elin.id, 'elins-page')
    await rows.sendTalkScale(world, elin, { visit: visit.visit, ...scale })
    world.told.length = 0
  })

  test('at once P1, told to whoever has the talk, and not taken back by a milder answer or a colleague', async () => {
    await answer('immediate')
    expect(await now(world, visit.visit)).toMatchObject({ level: 1 })
    expect(world.told).toContainEqual({
      connection: 'elins-page',
      frame: expect.objectContaining({
        type: 'desk-visit',
        visit: expect.objectContaining({ level: 1 }),
      }),
    })
    world.told.length = 0
    await answer('none')
    expect(await now(world, visit.visit), 'the first answer holds').toMatchObject({ level: 1 })
    await changeLevel(world, await now(world, visit.visit), 4, 'calmer-now')
    await answer('immediate')
    expect(await now(world, visit.visit), 'said again').toMatchObject({ level: 4, chose: 1 })
  })

  test('a thought of not living is P2, and nobody in greater danger is made less urgent by it', async () => {
    await answer('safety')
    expect(await now(world, visit.visit)).toMatchObject({ level: 2 })
    await amend(world, await now(world, visit.visit), { level: 1 })
    await answer('safety')
    expect(await now(world, visit.visit)).toMatchObject({ level: 1 })
  })

  test('raises again whoever was found less urgent than they chose', async () => {
    await amend(world, await now(world, visit.visit), {
      level: 4,
      chose: 1,
      levelWhy: 'calmer-now',
    })
    await answer('immediate')
    expect(await now(world, visit.visit)).toMatchObject({ level: 1, chose: 1 })
  })

  test('rings for whoever is in the line again', async () => {
    await release(world, await now(world, visit.visit))
    await answer('immediate')
    const line = showLine(await lineNow(world))
    expect(line.entries).toMatchObject([{ visit: visit.visit, level: 1 }])
    expect(line.alarms).toMatchObject([{ visit: visit.visit, state: 'raised' }])
  })

  test('is not taken in once the talk is over, where nobody would read it', async () => {
    await end(world, await now(world, visit.visit))
    await expect(answer('immediate')).rejects.toMatchObject({ code: 'not-now' })
  })
})

test('goes with the chat: at "radera nu", and a day after it was asked for', async () => {
  const ask = { visit: visit.visit, scale: 'gad7' } as const
  await rows.sendTalkScale(world, elin, ask)
  const scalesLeft = () => world.clinic.list({ pk: `VISIT#${visit.visit}`, prefix: 'SCALE#' })
  expect(await scalesLeft()).toHaveLength(1)
  world.pass(times.chatKept + 1000)
  expect(await scalesLeft()).toEqual([])
  await rows.sendTalkScale(world, elin, { ...ask, scale: 'phq9' }).catch(() => undefined)
  const over = await end(world, await now(world, visit.visit))
  await erase(world, over)
  expect(await scalesLeft()).toEqual([])
})
