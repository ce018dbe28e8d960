/** What a county has changed lies over the defaults, by revision; two sign what is clinical, and nothing is lost between two editors. */
import { describe, expect, test } from 'vitest'
import {
  deskSettings,
  dropProposal,
  keepSetting,
  openPlaces,
  placesInWords,
  settingBefore,
  showSettings,
  signSetting,
  takeFile,
} from '../../functions/settings/index.ts'
import { settingsKeys } from '../../functions/store/settings-keys.ts'
import { readSettingsFile, settingsFile } from '../../shared/rules/settings/settings-file.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const britta = { id: 'britta-samordnare', firstName: 'Britta' }
const sven = { id: 'sven-samordnare', firstName: 'Sven' }
const asa = { id: 'asa-mora', firstName: 'Åsa' }
const clinic = 'place.mottagning-mora'
const address = {
  address: 'Vasagatan 1, Mora',
  hours: 'Måndag–torsdag 13–16',
  phone: '0250-49 30 00',
  web: 'www.mora.se/ungdomsmottagning',
}
const place = async (world: TestWorld, id = 'mottagning-mora') =>
  (await openPlaces(world)).places.find((one) => one.id === id)!
const told = async <T extends { outcome: string }>(asked: Promise<T>): Promise<string> =>
  (await asked).outcome

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
        keepSetting(world, asa, { name: clinic, after: 0, value: address }, 'mora-kommun'),
      ),
    ).toBe('kept')
    world.pass(30_000)
    expect(await place(world)).toMatchObject(address)
    expect(await placesInWords(world)).toContain('Vasagatan 1, Mora\nMåndag–torsdag 13–16\n0250')
    expect(await place(world, 'mora-kommun')).toMatchObject({ address: '' })
  })

  test('is not there for the admins of another unit, nor for a coordinator', async () => {
    const world = testWorld()
    const change = { name: clinic, after: 0, value: address }
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
      { ...address, address: '<b>Mora</b>' },
      { ...address, phone: 'ring mig' },
      { ...address, web: 'javascript:alert(1)' },
      { ...address, name: 'Annan' },
      'Mora',
    ])
      await expect(
        keepSetting(world, asa, { name: clinic, after: 0, value }, 'mora-kommun'),
      ).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('can be given back what it said before, and the default', async () => {
    const world = testWorld()
    const keep = (after: number, value: unknown) =>
      told(keepSetting(world, asa, { name: clinic, after, value }, 'mora-kommun'))
    await keep(0, address)
    world.pass(1000)
    await keep(1, { ...address, phone: '' })
    const [before] = await settingBefore(world, clinic)
    expect(before).toMatchObject({ rev: 1, value: address, by: 'Åsa' })
    expect(await keep(2, before!.value)).toBe('kept')
    world.pass(30_000)
    expect(await place(world)).toMatchObject(address)
    expect(await keep(3, null)).toBe('kept')
    world.pass(30_000)
    expect(await place(world)).toMatchObject({ address: '', web: 'www.mora.se' })
    expect((await settingBefore(world, clinic)).map(({ rev }) => rev)).toEqual([3, 2, 1])
  })
})

describe('two editors of one text', () => {
  test('the second is told who was first and what it says now; the first is not overwritten', async () => {
    const world = testWorld()
    const name = 'hours.mora-kommun'
    expect(await told(keepSetting(world, britta, { name, after: 0, value: 12 }))).toBe('kept')
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

describe('what is said to somebody in danger', () => {
  const name = 'replies.inte-vilja-leva'
  const value = [{ title: 'Stanna', text: 'Jag är kvar här med dig.' }]
  const replies = async (world: TestWorld) => {
    world.pass(30_000)
    return (await deskSettings(world)).replies['inte-vilja-leva']
  }

  test('changes when another has signed exactly that, and not before', async () => {
    const world = testWorld()
    expect(await told(keepSetting(world, britta, { name, after: 0, value }))).toBe('proposed')
    expect(await replies(world)).toBeUndefined()
    expect(await told(signSetting(world, britta, { name, after: 1 }))).toBe('own-signature')
    expect(await replies(world)).toBeUndefined()
    const signed = await signSetting(world, sven, { name, after: 1 })
    expect(signed).toMatchObject({ outcome: 'kept', setting: { by: 'Britta', signedBy: 'Sven' } })
    expect(await replies(world)).toEqual(value)
  })

  test('is not signed by whoever saw another text', async () => {
    const world = testWorld()
    await keepSetting(world, britta, { name, after: 0, value })
    const other = [{ title: 'Annat', text: 'Något annat.' }]
    await keepSetting(world, britta, { name, after: 1, value: other })
    expect(await signSetting(world, sven, { name, after: 1 })).toMatchObject({
      outcome: 'changed',
      setting: { proposed: { value: other, by: 'Britta', mine: false } },
    })
    expect(await replies(world)).toBeUndefined()
  })

  test('goes on holding when a proposal is taken away, also one to go back to the default', async () => {
    const world = testWorld()
    await keepSetting(world, britta, { name, after: 0, value })
    await signSetting(world, sven, { name, after: 1 })
    expect(await told(keepSetting(world, sven, { name, after: 2, value: null }))).toBe('proposed')
    expect(await told(dropProposal(world, britta, { name, after: 3 }))).toBe('kept')
    expect(await replies(world)).toEqual(value)
    await keepSetting(world, sven, { name, after: 4, value: null })
    await signSetting(world, britta, { name, after: 5 })
    expect(await replies(world)).toBeUndefined()
  })

  test('an everyday reply needs one hand, and the number to an acute door two', async () => {
    const world = testWorld()
    expect(await told(keepSetting(world, britta, { name: 'replies.somn', after: 0, value }))).toBe(
      'kept',
    )
    const call = { call: '0771-00 00 00', web: '' }
    expect(
      await told(
        keepSetting(world, britta, { name: 'service.sjalvmordslinjen', after: 0, value: call }),
      ),
    ).toBe('proposed')
    expect(
      await told(keepSetting(world, britta, { name: 'service.umo', after: 0, value: call })),
    ).toBe('kept')
  })
})

test('a value that is no longer of its shape is passed over, and the default holds', async () => {
  const world = testWorld()
  const key = settingsKeys.setting(clinic)
  const odd = { name: clinic, rev: 1, value: '{"address":7}', by: 'Åsa', at: 0 }
  await world.clinic.write({ put: { ...odd, ...key } })
  expect(await place(world)).toMatchObject({ address: '' })
  expect((await showSettings(world, asa.id, 'mora-kommun')).settings).toMatchObject([
    { name: clinic, value: null },
  ])
})

test('a clinic that begins with an exported file compares equal with the one it came from', async () => {
  const [here, fresh] = [testWorld(), testWorld()]
  const replies = [{ title: 'Stanna', text: 'Jag är kvar här med dig.' }]
  await keepSetting(here, asa, { name: clinic, after: 0, value: address }, 'mora-kommun')
  await keepSetting(here, britta, { name: 'hours.mora-kommun', after: 0, value: 12 })
  await keepSetting(here, britta, { name: 'hours.orsa-kommun', after: 0, value: 3 })
  await keepSetting(here, britta, { name: 'hours.orsa-kommun', after: 1, value: null })
  const name = 'replies.inte-vilja-leva'
  await keepSetting(here, britta, { name, after: 0, value: replies })
  await signSetting(here, sven, { name, after: 1 })
  await keepSetting(here, sven, { name: 'replies.crisis', after: 0, value: replies })
  const exported = async (world: TestWorld): Promise<string> => {
    const { settings } = await showSettings(world, britta.id)
    const held = settings.filter(({ value }) => value !== null)
    return settingsFile(Object.fromEntries(held.map((one) => [one.name, one.value])))
  }
  const file = await exported(here)
  expect(JSON.parse(file)).toEqual({
    dorren: 'settings',
    version: 1,
    values: { [clinic]: address, 'hours.mora-kommun': 12, [name]: replies },
  })
  expect(file, 'nobody is named in it').not.toMatch(/Britta|Sven|Åsa/)
  const read = readSettingsFile(file)
  await takeFile(fresh, 'values' in read ? read.values : {})
  await takeFile(fresh, 'values' in read ? read.values : {})
  expect(await exported(fresh)).toBe(file)
  for (const world of [here, fresh]) world.pass(30_000)
  expect(await openPlaces(fresh)).toEqual(await openPlaces(here))
  expect(await deskSettings(fresh)).toEqual(await deskSettings(here))
})
