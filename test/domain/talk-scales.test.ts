/** A rating scale in a talk outside the programme: asked for, never demanded, and gone with the talk. */
import { beforeEach, expect, test } from 'vitest'
import { talkScaleHandlers as rows } from '../../functions/api/programme/talk-scales.ts'
import { erase } from '../../functions/visit/erase.ts'
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

test('is scored alike for every counsellor, by whoever holds the talk and nobody else', async () => {
  const ask = { visit: visit.visit, scale: 'gad7' } as const
  await rows.sendTalkScale(world, elin, ask)
  await rows.sendTalkScale(world, elin, ask)
  expect((await rows.talkScales(world, visit, { visit: visit.visit })).scales).toHaveLength(1)
  const answers = [2, 2, 2, 2, 2, 2, null]
  const told = await rows.answerTalkScale(world, visit, { ...ask, answers })
  expect(told).toEqual({ outcome: 'noted', help: false })
  expect(JSON.stringify(told)).not.toContain('måttlig')
  const { scales } = await rows.talkScalesOfMine(world, elin, { visit: visit.visit })
  expect(scales).toMatchObject([{ scale: 'gad7', score: 14, band: 'måttlig', prorated: true }])
  await expect(rows.talkScalesOfMine(world, amir, { visit: visit.visit })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('a thought of not living shows help at once, the first answer holds, and one nobody asked for is none', async () => {
  const ask = { visit: visit.visit, scale: 'phq9' } as const
  const answers = [0, 0, 0, 0, 0, 0, 0, 0, 1]
  await expect(rows.answerTalkScale(world, visit, { ...ask, answers })).rejects.toMatchObject({
    code: 'not-found',
  })
  await rows.sendTalkScale(world, elin, ask)
  expect((await rows.answerTalkScale(world, visit, { ...ask, answers })).help).toBe(true)
  await rows.answerTalkScale(world, visit, { ...ask, answers: Array<number>(9).fill(0) })
  const { scales } = await rows.talkScalesOfMine(world, elin, { visit: visit.visit })
  expect(scales).toMatchObject([{ score: 1, flag: 'safety' }])
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
