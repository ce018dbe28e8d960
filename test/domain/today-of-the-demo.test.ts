/** A newcomer's board has figures of the day at any hour, also in its first minutes and after a night with the machine off. */
import { expect, test } from 'vitest'
import { seedToday, seedWeeks } from '../../functions/local/demo/weeks.ts'
import { talliesOf } from '../../functions/report/index.ts'
import { showBoard } from '../../functions/use-cases/desk/board.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const hour = 3_600_000
/** The world begins at seven in the evening of the county. */
const atHour = (at: number): TestWorld => {
  const world = testWorld()
  world.pass((at - 19 + 24) * hour)
  return world
}

test.each([0, 3, 8, 12, 23])('at %i a day has waits and talks to show', async (at) => {
  const world = atHour(at)
  await seedWeeks(world)
  await seedToday(world)
  const { today, evening } = await showBoard(world)
  expect(today.medianWait).toEqual(expect.any(Number))
  expect(today.medianTalk).toBeGreaterThanOrEqual(8)
  expect(today.talks).toBeGreaterThanOrEqual(8)
  expect(
    Math.max(...evening.map((one) => one.hour)),
    'nobody comes later than now',
  ).toBeLessThanOrEqual(at)
})

test('again adds nothing, and the next day has its own', async () => {
  const world = atHour(8)
  await seedToday(world)
  await seedToday(world)
  expect(await talliesOf(world, '2026-11-19')).toHaveLength(8)
  world.pass(16 * hour)
  expect((await showBoard(world)).today.medianWait).toBeUndefined()
  await seedToday(world)
  expect((await showBoard(world)).today.medianWait).toEqual(expect.any(Number))
  expect(await talliesOf(world, '2026-11-20')).toHaveLength(8)
})
