/** What is clinical, or decides who is met, holds when two have signed it, and not before. */
import { describe, expect, test } from 'vitest'
import { doorPages } from '../../functions/api/door-pages.ts'
import {
  deskSettings,
  dropProposal,
  keepSetting,
  settingBefore,
  signSetting,
} from '../../functions/settings/index.ts'
import { contactsNow, openRuleSet as openRuleNow } from '../../functions/settings/lazy.ts'
import { doorHours } from '../../functions/opening/index.ts'
import { municipalitiesNamed } from '../../shared/county/dalarna.ts'
import { elin } from '../support/county.ts'
import { britta, keep, sven, told } from '../support/editors.ts'
import { plan, planned } from '../support/shifts.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

describe('what is said to somebody in danger', () => {
  const name = 'replies.inte-vilja-leva'
  const value = [{ title: 'Stanna', text: 'Jag är kvar här med dig.' }]
  const replies = async (world: TestWorld) => {
    world.pass(30_000)
    return (await deskSettings(world)).replies['inte-vilja-leva']
  }

  test('changes when another has signed exactly that, and not before', async () => {
    const world = testWorld()
    expect(await keep(world, name, value)).toBe('proposed')
    expect(await replies(world)).toBeUndefined()
    expect(await told(signSetting(world, britta, { name, after: 1 }))).toBe('own-signature')
    expect(await replies(world)).toBeUndefined()
    const signed = await signSetting(world, sven, { name, after: 1 })
    expect(signed).toMatchObject({ outcome: 'kept', setting: { by: 'Britta', signedBy: 'Sven' } })
    expect(await replies(world)).toEqual(value)
  })

  test('is not signed by whoever saw another text', async () => {
    const world = testWorld()
    await keep(world, name, value)
    const other = [{ title: 'Annat', text: 'Något annat.' }]
    await keep(world, name, other, 1)
    expect(await signSetting(world, sven, { name, after: 1 })).toMatchObject({
      outcome: 'changed',
      setting: { proposed: { value: other, by: 'Britta', mine: false } },
    })
    expect(await replies(world)).toBeUndefined()
  })

  test('goes on holding when a proposal is taken away, also one to go back to the default', async () => {
    const world = testWorld()
    await keep(world, name, value)
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
    expect(await keep(world, 'replies.somn', value)).toBe('kept')
    const call = { call: '0771-00 00 00', web: '' }
    expect(await keep(world, 'service.sjalvmordslinjen', call)).toBe('proposed')
    expect(await keep(world, 'service.umo', call)).toBe('kept')
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
    await keep(world, name, value)
    await signSetting(world, sven, { name, after: 1 })
    world.pass(30_000)
  }

  test('has its new number in the served page when a second has signed, and 112 as ever', async () => {
    const world = testWorld()
    const pages = doorPages(world, { '/': page })
    expect(await keep(world, name, value)).toBe('proposed')
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
    await expect(keep(world, 'contact.112', { call: '911' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(keep(world, 'service.112', { call: '', web: '' })).rejects.toMatchObject({
      code: 'not-found',
    })
    for (const given of [
      { call: '<b>1</b>', chat: '' },
      { call: 'ring', chat: '' },
      { call: '90101', chat: 'javascript:alert(1)' },
      { call: '90101' },
    ])
      await expect(keep(world, name, given)).rejects.toMatchObject({ code: 'bad-input' })
    for (const [of, given] of [
      ['contact.jourhavande-prast', { call: '070-11', chat: 'prast.example' }],
      ['contact.jourhavande-kompis', { call: '070-11', chat: 'kompis.example' }],
    ] as const)
      await expect(keep(world, of, given)).rejects.toMatchObject({ code: 'bad-input' })
    expect(await keep(world, 'contact.samisk-stodlinje', { call: '' })).toBe('proposed')
    expect(await keep(world, 'service.vardcentral', { call: '1177', web: 'www.1177.se' })).toBe(
      'kept',
    )
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
    expect(await keep(world, name, value)).toBe('proposed')
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
      await expect(keep(world, name, given)).rejects.toMatchObject({ code: 'bad-input' })
  })
})
