/** What a county has changed lies over the defaults, by revision, and nothing is lost between two editors. */
import { describe, expect, test } from 'vitest'
import {
  keepSetting,
  openPlaces,
  placesInWords,
  settingBefore,
  showSettings,
  targetsNow,
} from '../../functions/settings/index.ts'
import { settingsKeys } from '../../functions/store/settings-keys.ts'
import { indicatorsFor, indicatorsWith } from '../../shared/rules/report/indicators.ts'
import { addressInMora, asa, britta, clinicInMora, keep, sven, told } from '../support/editors.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const place = async (world: TestWorld, id = 'mottagning-mora') =>
  (await openPlaces(world)).places.find((one) => one.id === id)!

describe('a place', () => {
  test('says the default until its own admin has changed it, and within half a minute what it was changed to', async () => {
    const world = testWorld()
    expect(await place(world)).toMatchObject({
      name: 'Ungdomsmottagningen Mora',
      address: '',
      web: 'www.mora.se',
    })
    expect(
      await told(
        keepSetting(
          world,
          asa,
          { name: clinicInMora, after: 0, value: addressInMora },
          'mora-kommun',
        ),
      ),
    ).toBe('kept')
    world.pass(30_000)
    expect(await place(world)).toMatchObject(addressInMora)
    expect(await placesInWords(world)).toContain('Vasagatan 1, Mora\nMåndag–torsdag 13–16\n0250')
    expect(await place(world, 'mora-kommun')).toMatchObject({ address: '' })
  })

  test('is not there for the admins of another unit, nor for a coordinator', async () => {
    const world = testWorld()
    const change = { name: clinicInMora, after: 0, value: addressInMora }
    await expect(keepSetting(world, asa, change, 'falun-kommun')).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(keepSetting(world, britta, change)).rejects.toMatchObject({ code: 'not-found' })
    const hours = { name: 'hours.mora-kommun', after: 0, value: 12 }
    await expect(keepSetting(world, asa, hours, 'mora-kommun')).rejects.toMatchObject({
      code: 'not-found',
    })
    await keepSetting(world, asa, change, 'mora-kommun')
    expect((await showSettings(world, 'bo-falun', 'falun-kommun')).settings).toEqual([])
  })

  test('takes words and numbers, and neither markup nor another’s field', async () => {
    const world = testWorld()
    for (const value of [
      { ...addressInMora, address: '<b>Mora</b>' },
      { ...addressInMora, phone: 'ring mig' },
      { ...addressInMora, web: 'javascript:alert(1)' },
      { ...addressInMora, name: 'Annan' },
      'Mora',
    ])
      await expect(
        keepSetting(world, asa, { name: clinicInMora, after: 0, value }, 'mora-kommun'),
      ).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('can be given back what it said before, and the default', async () => {
    const world = testWorld()
    const change = (after: number, value: unknown) =>
      told(keepSetting(world, asa, { name: clinicInMora, after, value }, 'mora-kommun'))
    await change(0, addressInMora)
    world.pass(1000)
    await change(1, { ...addressInMora, phone: '' })
    const [before] = await settingBefore(world, clinicInMora)
    expect(before).toMatchObject({ rev: 1, value: addressInMora, by: 'Åsa' })
    expect(await change(2, before!.value)).toBe('kept')
    world.pass(30_000)
    expect(await place(world)).toMatchObject(addressInMora)
    expect(await change(3, null)).toBe('kept')
    world.pass(30_000)
    expect(await place(world)).toMatchObject({ address: '', web: 'www.mora.se' })
    expect((await settingBefore(world, clinicInMora)).map(({ rev }) => rev)).toEqual([3, 2, 1])
  })
})

describe('two editors of one text', () => {
  test('the second is told who was first and what it says now; the first is not overwritten', async () => {
    const world = testWorld()
    const name = 'hours.mora-kommun'
    expect(await keep(world, name, 12)).toBe('kept')
    const second = await keepSetting(world, sven, { name, after: 0, value: 4 })
    expect(second).toMatchObject({
      outcome: 'changed',
      setting: { value: 12, by: 'Britta', rev: 1 },
    })
    const both = await Promise.all([
      keepSetting(world, britta, { name, after: 1, value: 6 }),
      keepSetting(world, sven, { name, after: 1, value: 7 }),
    ])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'kept'])
  })
})

describe('a goal', () => {
  const name = 'target.in-time'
  const decided = { from: '2027-01', target: 0.85, decided: '2026-12-01', source: 'Länsgruppen' }

  test('holds from its month, and what was before keeps the one it had', async () => {
    const world = testWorld()
    expect(await keep(world, name, [decided])).toBe('kept')
    world.pass(30_000)
    const all = indicatorsWith(await targetsNow(world))
    const held = (period: string) => indicatorsFor(period, all).find(({ id }) => id === 'in-time')
    expect(held('2026-12')).toMatchObject({ version: 1, target: { atLeast: 0.8 } })
    expect(held('2027-01')).toMatchObject({
      version: 2,
      target: { atLeast: 0.85 },
      source: 'Länsgruppen',
      decided: '2026-12-01',
      confirmedBy: null,
    })
    const reversed = indicatorsWith({ 'gave-up-late': [{ ...decided, target: 0.01 }] })
    expect(
      indicatorsFor('2027', reversed).find(({ id }) => id === 'gave-up-late'),
      'fewer is better there',
    ).toMatchObject({ target: { atMost: 0.01 } })
  })

  test('is a number that can be reached, in the order of its months, of what is followed', async () => {
    const world = testWorld()
    for (const value of [
      [{ ...decided, target: 85 }],
      [{ ...decided, from: '2027-13' }],
      [{ ...decided, source: '' }],
      [decided, decided],
      [{ ...decided, from: '2027-06' }, decided],
    ])
      await expect(keep(world, name, value)).rejects.toMatchObject({ code: 'bad-input' })
    await expect(keep(world, 'target.narnia', [decided])).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await keep(world, 'target.listened', [{ ...decided, target: 4.2 }])).toBe('kept')
  })
})

test('a value that is no longer of its shape is passed over, and the default holds', async () => {
  const world = testWorld()
  const key = settingsKeys.setting(clinicInMora)
  const odd = { name: clinicInMora, rev: 1, value: '{"address":7}', by: 'Åsa', at: 0 }
  await world.clinic.write({ put: { ...odd, ...key } })
  expect(await place(world)).toMatchObject({ address: '' })
  expect((await showSettings(world, asa.id, 'mora-kommun')).settings).toMatchObject([
    { name: clinicInMora, value: null },
  ])
})
