/** What a county puts beside what the code ships, and leaves out of it: in its own list, in its languages, for its municipalities, and a receiver as any other. */
import { describe, expect, test } from 'vitest'
import { doorPages } from '../../functions/api/door-pages.ts'
import { makeReferral } from '../../functions/later/referral/make-referral.ts'
import { lookAtReferral } from '../../functions/later/referral/open-referral.ts'
import { stopHashOf } from '../../functions/later/referral/referral.ts'
import { youthReferralHandlers } from '../../functions/api/later/referrals.ts'
import {
  deskSettings,
  keepSetting,
  openPlaces,
  placesInWords,
  settingBefore,
  showSettings,
  signSetting,
  takeFile,
} from '../../functions/settings/index.ts'
import { contactsNow } from '../../functions/settings/lazy.ts'
import type { MakeReferral } from '../../shared/contract/later/referral.ts'
import { asYouth, isTaken, now, youthJoins } from '../support/county.ts'
import { municipalitiesNamed } from '../../shared/county/dalarna.ts'
import { kitchen } from '../support/added-service.ts'
import { keep, sven } from '../support/editors.ts'
import { testWorld } from '../support/test-world.ts'

const line = {
  id: 'egen-aaaaaaaa',
  name: 'Ungas linje',
  for: 'under-25',
  hours: 'varies',
  call: '0250-12 34 56',
  chat: '',
}
/** Reached by its page alone. */
const lunch = { ...kitchen, call: '' }

describe('what the county adds', () => {
  test('to urgent help is in the served page when two have signed, and gone when two have taken it away', async () => {
    const world = testWorld()
    const words = (await import('../../web/text/crisis/sv.ts')).text
    const { crisisHtml } = await import('../../web/ui/crisis/crisis-html.ts')
    const page = `<body data-door=""><section class="card" id="akut">${crisisHtml(words)}</section>`
    const pages = doorPages(world, { '/': page })
    const served = async () => (await pages.request('/')).text()
    const name = 'added.contacts'
    expect(await keep(world, name, [line])).toBe('proposed')
    world.pass(30_000)
    expect(await served()).not.toContain('Ungas linje')
    await signSetting(world, sven, { name, after: 1 })
    world.pass(30_000)
    const html = await served()
    expect(html).toContain(
      '<li data-for="under-25"><p><strong>Ungas linje</strong> för dig under 25. Unga svarar. <span class="quiet" data-hours="varies">Vissa tider.</span></p>',
    )
    expect(html).toContain('href="tel:0250123456"')
    expect(html.match(/href="tel:112"/g), 'as ever').toHaveLength(2)
    expect(html).toContain('"egen-aaaaaaaa":{')
    await keep(world, name, [], 2)
    await signSetting(world, sven, { name, after: 3 })
    world.pass(30_000)
    expect(await served()).not.toContain('Ungas linje')
    expect((await settingBefore(world, name)).map((one) => one.value)).toEqual([[line], null])
  })

  test('to the directory is there for everybody, for staff, and without scripts', async () => {
    const world = testWorld()
    expect(await placesInWords(world)).toMatch(
      /^Inget är ändrat i listan över vem som kan hjälpa\.\n\nAvesta kommun\n/,
    )
    expect(await keep(world, 'added.services', [lunch])).toBe('kept')
    world.pass(30_000)
    expect((await openPlaces(world)).added).toEqual([lunch])
    expect((await deskSettings(world)).added).toEqual([lunch])
    expect(await placesInWords(world)).toContain(
      'Öppna köket\nMat och någon att prata med.\nkoket.example.se',
    )
  })

  test('to the directory is refused by the name that is in the code’s list, and told so', async () => {
    const world = testWorld()
    for (const name of ['Tjejjouren', ' habiliteringen', 'UMO.se'])
      await expect(keep(world, 'added.services', [{ ...lunch, name }]), name).rejects.toMatchObject(
        {
          code: 'bad-input',
          fields: ['name'],
        },
      )
    await expect(keep(world, 'added.contacts', [{ ...line, name: 'Bris' }])).rejects.toMatchObject({
      fields: ['name'],
    })
    expect(await showSettings(world, 'britta-samordnare')).toEqual({ settings: [] })
  })

  test('stands when a later release ships the same name: nobody’s list is gone by it', async () => {
    const world = testWorld()
    const [contacts, services] = [[{ ...line, name: 'Bris' }], [{ ...lunch, name: 'UMO.se' }]]
    await takeFile(world, { 'added.contacts': contacts, 'added.services': services })
    expect((await openPlaces(world)).added).toEqual(services)
    expect((await showSettings(world, 'britta-samordnare')).settings).toMatchObject([
      { name: 'added.contacts', value: contacts },
      { name: 'added.services', value: services },
    ])
  })

  test('is refused where it is there already, reaches nobody, or is more than words', async () => {
    const world = testWorld()
    const other = { ...line, id: 'egen-cccccccc', name: 'En annan', call: '0250-11 11 11' }
    for (const rows of [
      [line, { ...other, name: 'ungas LINJE ' }],
      [line, { ...other, call: '0250 12 34 56' }],
      [line, { ...other, id: line.id }],
      [{ ...line, name: 'Bris' }],
      [{ ...line, call: '112' }],
      [{ ...line, call: '' }],
      [{ ...line, call: 'ring' }],
      [{ ...line, chat: 'https://x.se' }],
      [{ ...line, name: '<b>Linje</b>' }],
      [{ ...line, name: "O'Linje" }],
      [{ ...line, name: 'Linje $`' }],
      [{ ...line, name: '  ' }],
      [{ ...line, name: '\u202eLinje' }],
      [{ ...line, name: 'Lin\nje' }],
      [{ ...line, name: 'Bris\u200b' }],
      [{ ...line, name: 'Jourhavande  präst'.normalize('NFD') }],
      [{ ...line, for: 'danger' }],
      [{ ...line, hours: 'night' }],
      [{ ...line, id: 'bris' }],
    ])
      await expect(keep(world, 'added.contacts', rows), JSON.stringify(rows)).rejects.toMatchObject(
        {
          code: 'bad-input',
        },
      )
    for (const row of [
      { ...lunch, needs: [] },
      { ...lunch, needs: ['money', 'money'] },
      { ...lunch, ages: { from: 20, to: 16 } },
      { ...lunch, level: 'acute' },
      { ...lunch, web: '' },
      { ...lunch, checked: 'i går' },
    ])
      await expect(keep(world, 'added.services', [row])).rejects.toMatchObject({
        code: 'bad-input',
      })
  })

  test('two who add to one list: the second is told, and neither is lost', async () => {
    const world = testWorld()
    await keep(world, 'added.services', [lunch])
    const second = await keepSetting(world, sven, { name: 'added.services', after: 0, value: [] })
    expect(second).toMatchObject({ outcome: 'changed', setting: { value: [lunch], by: 'Britta' } })
  })

  test('by one for some municipalities says which, wherever it stands', async () => {
    const world = testWorld()
    const some = { municipalities: ['2062', '2034'] }
    await keep(world, 'added.services', [{ ...lunch, ...some }])
    await keep(world, 'added.contacts', [{ ...line, ...some, names: { en: 'Youth line' } }])
    await signSetting(world, sven, { name: 'added.contacts', after: 1 })
    world.pass(30_000)
    expect(await placesInWords(world)).toContain('Öppna köket\nMora, Orsa\nMat och någon')
    expect((await contactsNow(world, municipalitiesNamed))['egen-aaaaaaaa']).toMatchObject({
      name: 'Ungas linje (Mora, Orsa)',
      names: { en: 'Youth line (Mora, Orsa)' },
    })
    for (const municipalities of [[], ['2062', '2062'], ['0180'], ['Mora'], '2062'])
      await expect(
        keep(world, 'added.services', [{ ...lunch, municipalities }], 1),
      ).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('in another language is words alone, of a language that the list is read in, and nobody who is there', async () => {
    const world = testWorld()
    const listed = (more: object) => keep(world, 'added.contacts', [{ ...line, ...more }])
    for (const names of [
      { de: 'Jugend' },
      { sv: 'Annat' },
      { en: '<b>Line</b>' },
      { ar: "O'Line" },
      { en: 'Bris' },
      { en: ' ' },
      'Youth',
    ])
      await expect(listed({ names }), JSON.stringify(names)).rejects.toMatchObject({
        code: 'bad-input',
      })
    for (const more of [
      { names: { ar: 'مطبخ' } },
      { abouts: { en: '<script>' } },
      { abouts: { ar: 'طعام' } },
    ])
      await expect(
        keep(world, 'added.services', [{ ...lunch, ...more }]),
        JSON.stringify(more),
      ).rejects.toMatchObject({ code: 'bad-input' })
    expect(await listed({ names: { ar: 'خط الشباب', en: '' } })).toBe('proposed')
    const own = { names: { en: 'Open kitchen' }, abouts: { en: 'Food and company.' } }
    expect(await keep(world, 'added.services', [{ ...lunch, ...own }])).toBe('kept')
  })
})

describe('a referral to who is added', () => {
  const link = 'L'.repeat(22)
  const ask: MakeReferral = {
    link,
    stopHash: stopHashOf('S'.repeat(22)),
    kind: 'referral',
    receiver: lunch.id,
    body: 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn',
    days: 7,
  }

  test('is made, says whom it is for, and goes on saying it when the entry is gone', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isTaken(world, youth)
    const make = async (more: object = {}) =>
      makeReferral(world, await now(world, youth.visit), { ...ask, ...more })
    await expect(make(), 'nobody has added it').rejects.toMatchObject({ fields: ['receiver'] })
    await keep(world, 'added.services', [lunch])
    world.pass(30_000)
    await make()
    await keep(world, 'added.services', [], 1)
    world.pass(30_000)
    expect(await lookAtReferral(world, link)).toMatchObject({
      receiver: lunch.id,
      receiverName: 'Öppna köket',
    })
    const visit = await asYouth(world, youth)
    const { referrals } = await youthReferralHandlers.referralDraft(world, visit, {
      visit: visit.visit,
    })
    expect(referrals).toMatchObject([{ receiver: lunch.id, receiverName: 'Öppna köket' }])
    await expect(make({ link: 'M'.repeat(22) }), 'no new one').rejects.toMatchObject({
      fields: ['receiver'],
    })
    await make({ link: 'N'.repeat(22), receiver: 'vardcentral' })
    expect(await lookAtReferral(world, 'N'.repeat(22))).not.toHaveProperty('receiverName')
  })
})

describe('what the county leaves out', () => {
  test('keeps its ways, is not shown, and is nobody who answers in danger', async () => {
    const world = testWorld()
    const umo = { call: '', web: 'www.umo.se', hidden: true }
    expect(await keep(world, 'service.umo', umo)).toBe('kept')
    world.pass(30_000)
    expect(await openPlaces(world)).toMatchObject({
      hidden: ['umo'],
      services: { umo: { call: '', web: 'www.umo.se' } },
    })
    expect(await keep(world, 'service.tjejjouren', { call: '020-11 22 33', web: '' })).toBe('kept')
    world.pass(30_000)
    const words = await placesInWords(world)
    expect(words).toMatch(
      /^Ändrat i listan över vem som kan hjälpa\n\nVisas inte längre\nUMO.se\n\n/,
    )
    expect(words).toContain('\n\nTjejjouren\n020-11 22 33\n')
    for (const of of ['sjalvmordslinjen', 'elevhalsa', 'vardcentral', 'socialjour'])
      await expect(
        keep(world, `service.${of}`, { call: '1177', web: '', hidden: true }),
      ).rejects.toMatchObject({ code: 'bad-input' })
    const prast = { chat: 'www.svenskakyrkan.se/jourhavandeprast', hidden: true }
    expect(await keep(world, 'contact.jourhavande-prast', prast)).toBe('proposed')
    await signSetting(world, sven, { name: 'contact.jourhavande-prast', after: 1 })
    world.pass(30_000)
    expect(await contactsNow(world, municipalitiesNamed)).toEqual({ 'jourhavande-prast': null })
    for (const of of ['112', 'socialjour'])
      await expect(keep(world, `contact.${of}`, { hidden: true })).rejects.toMatchObject({
        code: 'not-found',
      })
  })
})
