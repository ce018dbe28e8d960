/** What the admin is told of a programme is told once, of a year that is over: no two looks differ by one person. */
import { beforeEach, expect, it } from 'vitest'
import { publications } from '../../functions/report/months.ts'
import { keys } from '../../functions/store/keys.ts'
import { acts, actsInProgrammes, repeat } from '../support/counted-acts.ts'
import { aNight, newYearIsTold } from '../support/new-year.ts'
import { adam, day, rows, takes } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
const look = async () => JSON.stringify((await rows.figures(world, adam, {})).years)
const table = async () => (await rows.exportCsv(world, adam, {})).csv

it('whatever one participant does, whoever looked before and looks after finds the same', async () => {
  for (const { few } of Object.values(actsInProgrammes)) await repeat(6, () => few(world))
  const [before, csv] = [await look(), await table()]
  for (const [act, { few }] of Object.entries(actsInProgrammes)) {
    await few(world)
    await aNight(world)
    expect(await look(), act).toBe(before)
    expect(await table(), act).toBe(csv)
  }
})

it('of a year that an earlier release has published the admin is told too, and of no year in part', async () => {
  await repeat(6, () => acts['leave a programme']!.few(world))
  await newYearIsTold(world)
  const before = await look()
  expect(before).toMatch(/^\[\{"year":"2026"/)
  const figures = keys.programmeYear(adam.unit, '2026')
  await world.clinic.removeAll([figures])
  await aNight(world)
  expect(await look()).toBe(before)
  await world.clinic.removeAll([figures, keys.month('2026-11')])
  await aNight(world)
  expect(await look()).toBe('[]')
})

it('whoever is erased while a year goes on is in it here as in the county’s report, so that one less the other is nobody', async () => {
  const { owner } = await takes(world)
  await repeat(6, () => acts['leave a programme']!.few(world))
  world.pass(16 * day)
  await aNight(world)
  await rows.erase(world, owner, { sure: true })
  await newYearIsTold(world)
  const { counts } = (await publications(world)).get('2026')!
  const [told] = (await rows.figures(world, adam, {})).years
  expect([told?.figures.begun, counts['programme.begun']]).toEqual([7, 7])
})

it('a year that has been told is the same after somebody in it is erased, or comes back and leaves', async () => {
  const { owner } = await takes(world)
  await repeat(6, () => acts['leave a programme']!.few(world))
  await repeat(6, () => acts['recover by GAD-7']!.few(world))
  await newYearIsTold(world)
  const before = await look()
  expect(before).toContain('"begun":13')
  await rows.erase(world, owner, { sure: true })
  await aNight(world)
  expect(await look()).toBe(before)
  await repeat(7, () => acts['complete a programme']!.few(world))
  expect(await look()).toBe(before)
})

it('a year is told on the third of January and not before, and the next beside it', async () => {
  await repeat(6, () => acts['leave a programme']!.few(world))
  world.pass(Date.UTC(2027, 0, 2, 20) - world.now())
  await aNight(world)
  expect(await look()).toBe('[]')
  world.pass(day)
  await aNight(world)
  expect(await look()).toMatch(/^\[\{"year":"2026"/)
  await repeat(8, () => acts['complete a programme']!.few(world))
  world.pass(366 * day)
  await aNight(world)
  const { years } = await rows.figures(world, adam, {})
  expect(years.map(({ year, figures }) => [year, figures.begun, figures.over])).toEqual([
    ['2027', 8, 8],
    ['2026', 6, 6],
  ])
})
