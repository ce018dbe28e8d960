/** All that a county has settled leaves and comes back as one file. */
import { expect, test } from 'vitest'
import {
  deskSettings,
  keepSetting,
  openPlaces,
  showSettings,
  signSetting,
  takeFile,
  targetsNow,
} from '../../functions/settings/index.ts'
import { contactsNow, openRuleSet as openRuleNow } from '../../functions/settings/lazy.ts'
import { readSettingsFile, settingsFile } from '../../shared/rules/settings/settings-file.ts'
import { municipalitiesNamed } from '../../shared/county/dalarna.ts'
import { kitchen } from '../support/added-service.ts'
import { addressInMora, asa, britta, clinicInMora, keep, sven } from '../support/editors.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

test('a clinicInMora that begins with an exported file compares equal with the one it came from', async () => {
  const [here, fresh] = [testWorld(), testWorld()]
  const replies = [{ title: 'Stanna', text: 'Jag är kvar här med dig.' }]
  await keepSetting(
    here,
    asa,
    { name: clinicInMora, after: 0, value: addressInMora },
    'mora-kommun',
  )
  await keep(here, 'hours.mora-kommun', 12)
  await keep(here, 'hours.orsa-kommun', 3)
  await keep(here, 'hours.orsa-kommun', null, 1)
  const name = 'replies.inte-vilja-leva'
  await keep(here, name, replies)
  await signSetting(here, sven, { name, after: 1 })
  await keepSetting(here, sven, { name: 'replies.crisis', after: 0, value: replies })
  const bris = { call: '116 112', chat: 'www.bris.se/chatt' }
  await keepSetting(here, sven, { name: 'contact.bris', after: 0, value: bris })
  await signSetting(here, britta, { name: 'contact.bris', after: 1 })
  const own = [
    {
      id: 'egen-aaaaaaaa',
      name: 'Linje',
      for: 'anyone',
      hours: 'always',
      call: '0250-1',
      chat: '',
    },
  ]
  await keepSetting(here, sven, { name: 'added.contacts', after: 0, value: own })
  await signSetting(here, britta, { name: 'added.contacts', after: 1 })
  await keepSetting(here, sven, { name: 'added.services', after: 0, value: [kitchen] })
  const hidden = { call: '', web: 'www.umo.se', hidden: true }
  await keepSetting(here, sven, { name: 'service.umo', after: 0, value: hidden })
  const aim = [{ from: '2027-01', target: 0.9, decided: '2026-12-01', source: 'Länsgruppen' }]
  await keep(here, 'target.in-time', aim)
  const ways = { chat: 1, voice: 1, video: 1 }
  const rule = { people: { ...ways, chat: 2 }, anonymousAdvisers: ways }
  await keep(here, 'opening.rule', rule)
  await signSetting(here, sven, { name: 'opening.rule', after: 1 })
  const steps = [{ ask: 'Fara nu?', then: '112.' }]
  await keep(here, 'chain.sjalvskada', steps)
  await signSetting(here, sven, { name: 'chain.sjalvskada', after: 1 })
  const exported = async (world: TestWorld): Promise<string> => {
    const { settings } = await showSettings(world, britta.id)
    const held = settings.filter(({ value }) => value !== null)
    return settingsFile(Object.fromEntries(held.map((one) => [one.name, one.value])))
  }
  const file = await exported(here)
  expect(JSON.parse(file)).toEqual({
    dorren: 'settings',
    version: 1,
    values: {
      'added.contacts': own,
      'added.services': [kitchen],
      'chain.sjalvskada': steps,
      'contact.bris': bris,
      [clinicInMora]: addressInMora,
      'hours.mora-kommun': 12,
      'opening.rule': rule,
      [name]: replies,
      'service.umo': hidden,
      'target.in-time': aim,
    },
  })
  expect(file, 'nobody is named in it').not.toMatch(/Britta|Sven|Åsa/)
  const read = readSettingsFile(file)
  await takeFile(fresh, 'values' in read ? read.values : {})
  await takeFile(fresh, 'values' in read ? read.values : {})
  expect(await exported(fresh)).toBe(file)
  for (const world of [here, fresh]) world.pass(30_000)
  expect(await openPlaces(fresh)).toEqual(await openPlaces(here))
  expect(await deskSettings(fresh)).toMatchObject({ chains: { sjalvskada: steps } })
  // How often something has been kept is each clinic's own.
  const { rev: _, ...atDesk } = await deskSettings(here)
  expect(await deskSettings(fresh)).toMatchObject(atDesk)
  expect((await contactsNow(fresh, municipalitiesNamed))['egen-aaaaaaaa']).toMatchObject({
    name: 'Linje',
  })
  expect(await contactsNow(fresh, municipalitiesNamed)).toMatchObject({ bris: { call: '116 112' } })
  expect(await contactsNow(fresh, municipalitiesNamed)).toEqual(
    await contactsNow(here, municipalitiesNamed),
  )
  expect(await targetsNow(fresh)).toEqual({ 'in-time': aim })
  expect(await openRuleNow(fresh)).toEqual(rule)
})
