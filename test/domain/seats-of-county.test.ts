/** How many talks at once a counsellor may choose is the county's: six until two have signed another number, and never more than eight. */
import { expect, it } from 'vitest'
import { changeDuty, showDesk } from '../../functions/use-cases/desk/desk.ts'
import { showPlan } from '../../functions/use-cases/desk/show-plan.ts'
import { deskSettings, signSetting } from '../../functions/settings/index.ts'
import { elin, takes, youthJoins } from '../support/county.ts'
import { britta, keep, sven } from '../support/editors.ts'
import { plan, planned } from '../support/shifts.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const name = 'desk.talks'

const chooses = async (world: TestWorld, value: number) => {
  await keep(world, name, value)
  await signSetting(world, sven, { name, after: 1 })
  world.pass(30_000)
}
const wants = async (world: TestWorld, seats: number): Promise<number> =>
  (await changeDuty(world, elin, { status: 'here', seats, channels: ['chat'] })).seats

it('is six where the county has chosen nothing, whatever is asked for', async () => {
  const world = testWorld()
  expect(await wants(world, 8)).toBe(6)
  expect(await wants(world, 3)).toBe(3)
  expect((await showDesk(world, elin)).mostTalks).toBeUndefined()
})

it('is eight where two have signed it, and the eighth youth is met', async () => {
  const world = testWorld()
  await keep(world, name, 8)
  world.pass(30_000)
  expect(await wants(world, 8)).toBe(6)
  await signSetting(world, sven, { name, after: 1 })
  world.pass(30_000)
  expect(await wants(world, 8)).toBe(8)
  const seats = [1, 2, 3, 4, 5, 6, 7, 8]
  for (const seat of seats) {
    const { visit } = await youthJoins(world)
    expect((await takes(world, elin, seat))?.visit).toBe(visit)
  }
  expect(await showDesk(world, elin)).toMatchObject({
    mostTalks: 8,
    // Pages of 0.1.0 know six seats; newer ones read the other field.
    visits: [
      ...[1, 2, 3, 4, 5, 6].map((seat) => ({ seat })),
      { seat: 6, seatNow: 7 },
      { seat: 6, seatNow: 8 },
    ],
  })
  expect((await showPlan(world, undefined, britta.id)).mostTalks).toBe(8)
})

it('is told to a desk that stays open with what changes, as is every other setting', async () => {
  const world = testWorld()
  const first = (await showDesk(world, elin)).settings ?? 0
  await keep(world, 'replies.somn', null)
  world.pass(30_000)
  const then = (await showDesk(world, elin)).settings ?? 0
  expect(then).toBeGreaterThan(first)
  await keep(world, 'replies.somn', null, 1)
  world.pass(30_000)
  const { settings } = await showDesk(world, elin)
  expect(settings).toBeGreaterThan(then)
  expect((await deskSettings(world)).rev).toBe(settings)
})

it('holds for a shift that was planned with more', async () => {
  const world = testWorld()
  await planned(world, elin, plan(-1, 4, { talks: 7 }))
  expect((await showDesk(world, elin)).seats).toBe(6)
  await chooses(world, 4)
  expect((await showDesk(world, elin)).seats).toBe(4)
})

it('is never nine, nor none', async () => {
  const world = testWorld()
  for (const value of [0, 9, 6.5, '6'])
    await expect(keep(world, name, value)).rejects.toMatchObject({
      code: 'bad-input',
    })
})
