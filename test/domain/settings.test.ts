/** What a county has changed lies over the defaults, by revision; two sign what is clinical, and nothing is lost between two editors. */
import { describe, expect, test } from 'vitest'
import { doorPages } from '../../functions/api/door-pages.ts'
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
  targetsNow,
} from '../../functions/settings/index.ts'
import { contactsNow, openRuleSet as openRuleNow } from '../../functions/settings/lazy.ts'
import { doorHours } from '../../functions/opening/index.ts'
import { settingsKeys } from '../../functions/store/settings-keys.ts'
import { readSettingsFile, settingsFile } from '../../shared/rules/settings/settings-file.ts'
import { indicatorsFor, indicatorsWith } from '../../shared/rules/report/indicators.ts'
import { elin } from '../support/county.ts'
import { plan, planned } from '../support/shifts.ts'
import { municipalitiesNamed } from '../../shared/county/dalarna.ts'
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

describe('urgent help', () => {
  const name = 'contact.mind'
  const value = { call: '90 202', chat: 'mind.se' }
  const row =
    '<li data-for="anyone"><a class="button quiet" href="tel:90101">Ring 90101</a><a class="button quiet" href="https://mind.se" target="_blank">Chatta</a></li>'
  const page = `<body data-door=""><a href="tel:90101">90101</a><section class="card" id="akut"><ul>${row}<li data-for="danger"><a class="button urgent" href="tel:112">Ring 112</a></li></ul></section>`
  const served = async (pages: ReturnType<typeof doorPages>) => (await pages.request('/')).text()
  const sign = async (world: TestWorld) => {
    await keepSetting(world, britta, { name, after: 0, value })
    await signSetting(world, sven, { name, after: 1 })
    world.pass(30_000)
  }

  test('has its new number in the served page when a second has signed, and 112 as ever', async () => {
    const world = testWorld()
    const pages = doorPages(world, { '/': page })
    expect(await told(keepSetting(world, britta, { name, after: 0, value }))).toBe('proposed')
    world.pass(30_000)
    expect(await served(pages)).toContain(
      '<ul><li data-for="anyone"><a class="button quiet" href="tel:90101">Ring 90101</a>',
    )
    await signSetting(world, sven, { name, after: 1 })
    world.pass(30_000)
    const html = await served(pages)
    expect(html).toContain('href="tel:90202">Ring 90 202</a>')
    expect(html, 'elsewhere it is something else').toContain('<a href="tel:90101">90101</a>')
    expect(html).toContain('href="tel:112">Ring 112</a>')
    const known = { call: '90 202', chat: { at: 'mind.se', hours: 'varies' } }
    expect(html).toContain(`data-contacts='${JSON.stringify({ mind: known })}'`)
    expect(await contactsNow(world, municipalitiesNamed)).toEqual({ mind: known })
  })

  test('stands with the number that was read last while the database is silent', async () => {
    const world = testWorld()
    await sign(world)
    const pages = doorPages(world, { '/': page })
    await served(pages)
    world.pass(60_000)
    Object.assign(world, {
      clinic: { ...world.clinic, list: () => Promise.reject(new Error('away')) },
    })
    expect(await served(pages)).toContain('href="tel:90202">Ring 90 202</a>')
  })

  test('is the code’s again when the proposal to go back is signed', async () => {
    const world = testWorld()
    await sign(world)
    expect(await told(keepSetting(world, sven, { name, after: 2, value: null }))).toBe('proposed')
    await signSetting(world, britta, { name, after: 3 })
    world.pass(30_000)
    expect(await contactsNow(world, municipalitiesNamed)).toEqual({})
    expect((await settingBefore(world, name)).map((one) => one.value)).toEqual([value, null])
  })

  test('takes a way away or changes it, gives none, and leaves 112 alone', async () => {
    const world = testWorld()
    const keep = (of: string, given: unknown) =>
      told(keepSetting(world, britta, { name: of, after: 0, value: given }))
    await expect(keep('contact.112', { call: '911' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(keep('service.112', { call: '', web: '' })).rejects.toMatchObject({
      code: 'not-found',
    })
    for (const given of [
      { call: '<b>1</b>', chat: '' },
      { call: 'ring', chat: '' },
      { call: '90101', chat: 'javascript:alert(1)' },
      { call: '90101' },
    ])
      await expect(keep(name, given)).rejects.toMatchObject({ code: 'bad-input' })
    for (const [of, given] of [
      ['contact.jourhavande-prast', { call: '070-11', chat: 'prast.example' }],
      ['contact.jourhavande-kompis', { call: '070-11', chat: 'kompis.example' }],
    ] as const)
      await expect(keep(of, given)).rejects.toMatchObject({ code: 'bad-input' })
    expect(await keep('contact.samisk-stodlinje', { call: '' })).toBe('proposed')
    expect(await keep('service.vardcentral', { call: '1177', web: 'www.1177.se' })).toBe('kept')
  })
})

describe('what opens the door', () => {
  const name = 'opening.rule'
  const one = { chat: 1, voice: 1, video: 1 }
  const value = { people: { ...one, chat: 2 }, anonymousAdvisers: one }

  test('is stricter for everybody when two have signed, and not before', async () => {
    const world = testWorld()
    await planned(world, elin, plan(-1, 4, { channels: ['chat', 'voice', 'video'] }))
    expect(await doorHours(world)).toMatchObject({ channels: ['chat', 'voice', 'video'] })
    expect(await told(keepSetting(world, britta, { name, after: 0, value }))).toBe('proposed')
    world.pass(30_000)
    expect(await doorHours(world)).toMatchObject({ channels: ['chat', 'voice', 'video'] })
    await signSetting(world, sven, { name, after: 1 })
    world.pass(30_000)
    expect(await doorHours(world)).toMatchObject({ open: true, channels: ['voice', 'video'] })
    expect(await openRuleNow(world)).toEqual(value)
  })

  test('is never nobody, and never without somebody whose talk may stay without a name', async () => {
    const world = testWorld()
    for (const given of [
      { people: { ...one, chat: 0 }, anonymousAdvisers: one },
      { people: one, anonymousAdvisers: { ...one, video: 0 } },
      { people: one, anonymousAdvisers: { ...one, voice: 2 } },
      { people: { ...one, chat: 1.5 }, anonymousAdvisers: one },
    ])
      await expect(
        keepSetting(world, britta, { name, after: 0, value: given }),
      ).rejects.toMatchObject({ code: 'bad-input' })
  })
})

describe('a goal', () => {
  const name = 'target.in-time'
  const decided = { from: '2027-01', target: 0.85, decided: '2026-12-01', source: 'Länsgruppen' }

  test('holds from its month, and what was before keeps the one it had', async () => {
    const world = testWorld()
    expect(await told(keepSetting(world, britta, { name, after: 0, value: [decided] }))).toBe(
      'kept',
    )
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
    const keep = (value: unknown, of = name) =>
      keepSetting(world, britta, { name: of, after: 0, value })
    for (const value of [
      [{ ...decided, target: 85 }],
      [{ ...decided, from: '2027-13' }],
      [{ ...decided, source: '' }],
      [decided, decided],
      [{ ...decided, from: '2027-06' }, decided],
    ])
      await expect(keep(value)).rejects.toMatchObject({ code: 'bad-input' })
    await expect(keep([decided], 'target.narnia')).rejects.toMatchObject({ code: 'not-found' })
    expect(await told(keep([{ ...decided, target: 4.2 }], 'target.listened'))).toBe('kept')
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
  const kitchen = {
    ...{ id: 'egen-bbbbbbbb', name: 'Köket', about: 'Mat.', level: 'first' },
    ...{ ages: { from: 13, to: 24 }, needs: ['money'], byReferral: true },
    ...{ call: '', web: 'koket.example.se', checked: '2026-11-30' },
  }
  await keepSetting(here, sven, { name: 'added.services', after: 0, value: [kitchen] })
  const hidden = { call: '', web: 'www.umo.se', hidden: true }
  await keepSetting(here, sven, { name: 'service.umo', after: 0, value: hidden })
  const aim = [{ from: '2027-01', target: 0.9, decided: '2026-12-01', source: 'Länsgruppen' }]
  await keepSetting(here, britta, { name: 'target.in-time', after: 0, value: aim })
  const ways = { chat: 1, voice: 1, video: 1 }
  const rule = { people: { ...ways, chat: 2 }, anonymousAdvisers: ways }
  await keepSetting(here, britta, { name: 'opening.rule', after: 0, value: rule })
  await signSetting(here, sven, { name: 'opening.rule', after: 1 })
  const steps = [{ ask: 'Fara nu?', then: '112.' }]
  await keepSetting(here, britta, { name: 'chain.sjalvskada', after: 0, value: steps })
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
      [clinic]: address,
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
