/** A topic is called what two have signed: by the start page in every language, by staff and by the report, and nobody loses what was. */
import { expect, test } from 'vitest'
import { doorPages } from '../../functions/api/door-pages.ts'
import { showReport } from '../../functions/report/lazy.ts'
import {
  deskSettings,
  keepSetting,
  settingBefore,
  settingsRev,
  signSetting,
  takeFile,
} from '../../functions/settings/index.ts'
import { settingsKeys } from '../../functions/store/settings-keys.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const britta = { id: 'britta-samordnare', firstName: 'Britta' }
const sven = { id: 'sven-samordnare', firstName: 'Sven' }
const name = 'named.topics'
const own = { sv: { somn: 'Sova' }, en: { somn: 'Sleeping' } }
const keep = async (world: TestWorld, value: unknown, after = 0) =>
  (await keepSetting(world, britta, { name, after, value })).outcome
const served = async (world: TestWorld): Promise<unknown> => {
  const app = doorPages(world, { '/': '<body data-door=""><main></main></body>' })
  const html = await (await app.request('/')).text()
  const told = / data-named='([^']*)'/.exec(html)?.[1]
  return told === undefined ? undefined : JSON.parse(told)
}
/** What each is told half a minute later. */
const said = async (world: TestWorld) => {
  world.pass(30_000)
  return {
    youth: await served(world),
    desk: (await deskSettings(world)).topics,
    report: (await showReport(world, {})).topics,
  }
}
const asBuilt = { youth: undefined, desk: {}, report: {} }

test('waits for another’s signature, holds then for youth, desk and report, and can be given back', async () => {
  const world = testWorld()
  expect(await said(world)).toEqual(asBuilt)
  expect(await keep(world, own)).toBe('proposed')
  expect(await said(world)).toEqual(asBuilt)
  expect((await signSetting(world, britta, { name, after: 1 })).outcome).toBe('own-signature')
  const rev = await settingsRev(world)
  expect((await signSetting(world, sven, { name, after: 1 })).outcome).toBe('kept')
  expect(await said(world)).toEqual({ youth: own, desk: own.sv, report: own.sv })
  expect(await settingsRev(world), 'a desk that stands open hears of it').toBeGreaterThan(rev)
  expect(await keep(world, null, 2)).toBe('proposed')
  await signSetting(world, sven, { name, after: 3 })
  expect(await said(world)).toEqual(asBuilt)
  expect((await settingBefore(world, name)).map(({ value }) => value)).toContainEqual(own)
})

test('no topic of danger, no script, nothing empty and no name twice is proposed', async () => {
  const world = testWorld()
  for (const odd of [
    { sv: { vald: 'Bråk' } },
    { sv: { 'inte-vilja-leva': 'Tung dag' } },
    { sv: { heder: 'Regler hemma' } },
    { sv: { annat: 'Övrigt' } },
    { sv: { somn: '<script>alert(1)</script>' } },
    { sv: { somn: '' } },
    { sv: { somn: 'Familjen' } },
    { en: { somn: 'Sleeping' } },
    'Sova',
  ])
    await expect(keep(world, odd), JSON.stringify(odd)).rejects.toMatchObject({ code: 'bad-input' })
})

test('goes with the file to a clinic that begins', async () => {
  const fresh = testWorld()
  await takeFile(fresh, { [name]: own })
  expect(await said(fresh)).toEqual({ youth: own, desk: own.sv, report: own.sv })
})

test.each([
  [{ sv: { somn: "x'><script>alert(1)</script>" } }],
  [{ sv: { "x'><script>": 'Sova' } }],
  [{ "x'><script>": { somn: 'Sova' } }],
  [{ sv: { vald: 'Bråk' } }],
  [{ sv: 'Sova' }],
  ['Sova'],
])('what lies in the table and could be more than a name is told to nobody: %j', async (odd) => {
  const world = testWorld()
  const value = JSON.stringify(odd)
  const put = { name, rev: 1, value, by: 'Britta', at: 0, ...settingsKeys.setting(name) }
  await world.clinic.write({ put })
  expect(await said(world)).toEqual(asBuilt)
})
