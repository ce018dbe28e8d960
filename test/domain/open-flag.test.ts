/** A visit in which the youth has said danger is closed by nobody alone, and by no clock, until two people have seen to it. */
import { beforeEach, expect, test } from 'vitest'
import { counsellorHandlers as desk } from '../../functions/api/counsellor.ts'
import { talkScaleHandlers as scales } from '../../functions/api/programme/talk-scales.ts'
import { alarmOf } from '../../functions/safety/alarm.ts'
import { unsignedEndings } from '../../functions/safety/bad-endings.ts'
import { changeLevel } from '../../functions/use-cases/talk/change-level.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { answerHandover, askHandover } from '../../functions/use-cases/talk/hand-over.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { times } from '../../shared/rules/line/times.ts'
import {
  amir,
  asYouth,
  elin,
  isHere,
  now,
  takes,
  youthJoins,
  type Youth,
} from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const form = { topics: [], outcome: 'calmer' as const, whereTo: [] }
let world: TestWorld
let youth: Youth
const mine = () => ({ visit: youth.visit })
const state = async (): Promise<string> => (await now(world, youth.visit)).state
const refused = (closing: Promise<unknown>) =>
  closing.then(
    () => undefined,
    ({ code }: { code?: string }) => code,
  )

/** An ordinary talk, in which a form that was asked for has been answered so that danger shows at once. */
beforeEach(async () => {
  world = testWorld()
  await isHere(world, elin)
  youth = await youthJoins(world)
  await takes(world, elin)
  await ready(world, await asYouth(world, youth))
  const asked = { ...mine(), scale: 'phq9' } as const
  await scales.sendTalkScale(world, elin, asked)
  await scales.answerTalkScale(world, await asYouth(world, youth), { ...asked, flag: 'immediate' })
})

test.each(['end', 'endAndCool'] as const)('a counsellor does not: %s', async (how) => {
  expect(await refused(desk[how](world, elin, mine()))).toBe('danger-first')
  await changeLevel(world, await now(world, youth.visit), 4, 'calmer-now')
  expect(await refused(desk[how](world, elin, mine())), 'nor found calmer').toBe('danger-first')
  expect(await state()).toBe('talking')
})

test('a form that is filed before the end closes nothing', async () => {
  expect(await refused(desk.close(world, elin, { ...mine(), ...form }))).toBe('not-now')
  expect(await state()).toBe('talking')
})

test('whoever goes home leaves the talk as it is', async () => {
  await desk.duty(world, elin, { status: 'away', seats: 2, channels: ['chat'] })
  expect(await state()).toBe('talking')
})

test('whoever takes it over does not either', async () => {
  await isHere(world, amir)
  await askHandover(world, await now(world, youth.visit), { colleague: amir.id })
  await answerHandover(world, await asYouth(world, youth), { yes: true })
  await desk.accept(world, amir, { ...mine(), press: 'the-press-of-amir-12345', seat: 1 })
  expect(await refused(desk.end(world, amir, mine()))).toBe('danger-first')
})

test.each([
  [
    'put back by the counsellor',
    async (): Promise<void> => void (await desk.release(world, elin, mine())),
  ],
  [
    'left by one whose page is gone',
    async (): Promise<void> => {
      await signOfLife(world, elin.id)
      world.pass(times.counsellorQuiet + 1_000)
      await sweep(world)
    },
  ],
] as const)('%s, it stands first in the line, and rings', async (_, happens) => {
  await happens()
  expect(await now(world, youth.visit)).toMatchObject({ state: 'waiting', level: 1 })
  expect(await alarmOf(world, youth.visit)).toMatchObject({ visit: youth.visit })
})

test('a youth who is gone for the whole grace is an ending that two people sign', async () => {
  await desk.release(world, elin, mine())
  world.pass(times.grace + 1_000)
  await isHere(world, elin)
  await sweep(world)
  expect(await state()).toBe('lost')
  expect(await unsignedEndings(world)).toMatchObject([{ level: 1, how: 'lost' }])
})

test('one whom nobody writes up after the youth has ended it is, too', async () => {
  await isHere(world, elin)
  await end(world, await asYouth(world, youth))
  world.pass(times.counsellorQuiet + 1_000)
  await sweep(world)
  expect(await unsignedEndings(world)).toMatchObject([{ level: 1, how: 'unfiled' }])
})
