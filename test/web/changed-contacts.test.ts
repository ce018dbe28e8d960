/** A number of urgent help that the county has changed is the same in the page as served, in the page as drawn, and nowhere half. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  changedContacts,
  type ContactValues,
  withContacts,
} from '../../shared/county/crisis-changes.ts'
import { type AddedContact, calledIn } from '../../shared/county/added.ts'
import { municipalitiesNamed } from '../../shared/county/dalarna.ts'
import { languages } from '../../shared/languages.ts'
import { contactsNow } from '../../web/ui/crisis/crisis-numbers.ts'
import { crisisHtml, type CrisisText } from '../../web/ui/crisis/crisis-html.ts'

const text = async (file: string): Promise<CrisisText> =>
  ((await import(`../../web/text/crisis/${file}.ts`)) as { text: CrisisText }).text
const decided = {
  mind: { call: '90 202', chat: 'chatt.mind.se/prata' },
  bris: { call: '116 222', chat: '' },
  'samisk-stodlinje': { call: '' },
  'jourhavande-prast': { chat: 'prast.example' },
}
const changesOf = (values: ContactValues, added: AddedContact[] = []) =>
  changedContacts(values, added, municipalitiesNamed)
/** As the page has them a moment after its list stands (crisis-parts.ts). */
const inLanguage = (lang: string) =>
  contactsNow().map((one) => ({ ...one, name: calledIn(one, lang) }))
const told = (contacts: object, lang = 'sv') =>
  vi.stubGlobal('document', {
    body: { dataset: { contacts: JSON.stringify(contacts) } },
    documentElement: { lang },
  })
afterEach(() => vi.unstubAllGlobals())

describe.each(languages.map(({ file, lang }) => [file, lang]))('in %s', (file, lang) => {
  test('a served list is what a page draws that has been told', async () => {
    const words = await text(file)
    const changed = changesOf(decided)
    told(changed, lang)
    const drawn = crisisHtml(words, inLanguage(lang))
    expect(withContacts(crisisHtml(words), changed, lang)).toBe(drawn)
    expect(drawn).toContain('href="tel:90202"')
    expect(drawn).toMatch(/90\s202/)
    expect(drawn).toContain('href="https://chatt.mind.se/prata"')
    expect(drawn).not.toMatch(/90101|116\s?111|070-282|070282|bris\.se/)
    expect(drawn.match(/href="tel:112"/g), '112, and by way of 112').toHaveLength(2)
    expect(drawn).toContain('href="https://prast.example"')
    expect(drawn.match(/<li /g), 'whoever has no way left is not in the list').toHaveLength(9)
  })

  test('a number with a hyphen is read in its own direction, and who is left out is not there', async () => {
    const words = await text(file)
    const changed = changesOf({
      kvinnofridslinjen: { call: '0771-11 22 33' },
      'jourhavande-prast': { chat: 'www.svenskakyrkan.se/jourhavandeprast', hidden: true },
      mind: { call: '90101', chat: 'mind.se', hidden: true },
    })
    told(changed, lang)
    const drawn = crisisHtml(words, inLanguage(lang))
    expect(withContacts(crisisHtml(words), changed, lang)).toBe(drawn)
    expect(drawn).toContain('href="tel:0771112233"')
    expect(drawn).not.toMatch(/020.?-?.?50|90101|svenskakyrkan/)
    expect(drawn.match(/<li /g)).toHaveLength(8)
  })

  test('whoever the county has added comes last, in words of the language, with each way it has', async () => {
    const words = await text(file)
    const added = (id: string, more: object) => ({
      ...{ id, name: 'Ungas linje', for: 'anyone', hours: 'varies', call: '', chat: '' },
      ...more,
    })
    const changed = changesOf({ bris: { call: '116 222', chat: '' } }, [
      added('egen-aaaaaaaa', { call: '0250-12 34 56', chat: 'unga.example/Bris' }),
      added('egen-bbbbbbbb', {
        name: 'Natt i Mora',
        hours: 'always',
        for: 'violence',
        call: '020 1',
      }),
      added('egen-dddddddd', {
        ...{ chat: 'orsa.example', municipalities: ['2034'] },
        names: { [lang]: lang === 'sv' ? '' : 'Own name' },
      }),
      added('egen-cccccccc', { name: 'Bara text', for: 'care-advice', chat: 'text.example' }),
    ] as AddedContact[])
    told(changed, lang)
    const drawn = crisisHtml(words, inLanguage(lang))
    expect(withContacts(crisisHtml(words), changed, lang)).toBe(drawn)
    const rows = drawn.split('<li ').slice(-4)
    expect(rows[0]).toContain('<strong>Ungas linje</strong>')
    expect(rows[0]).toContain(words.about.anyone)
    expect(rows[0]).toContain('href="tel:0250123456"')
    expect(rows[0]).toContain('href="https://unga.example/Bris"')
    expect(rows[1]).toContain(words.about.violence)
    expect(rows[1]).toContain(words.hours.always)
    expect(rows[1]).not.toContain('https://')
    expect(rows[2]).toContain(
      `<strong>${lang === 'sv' ? 'Ungas linje' : 'Own name'} (Orsa)</strong>`,
    )
    expect(rows[3]).not.toContain('tel:')
  })

  test('nothing changed is what was built', async () => {
    const words = await text(file)
    expect(withContacts(crisisHtml(words), changesOf({}), lang)).toBe(crisisHtml(words))
    told({})
    expect(crisisHtml(words, contactsNow())).toBe(crisisHtml(words))
  })
})

test('112 stands whatever is decided', async () => {
  const words = await text('sv')
  const all = changesOf({ '112': { call: '' }, 'jourhavande-prast': { call: '', chat: '' } })
  told(all)
  for (const list of [
    withContacts(crisisHtml(words), all, 'sv'),
    crisisHtml(words, contactsNow()),
  ]) {
    expect(list).toContain('<li data-for="danger">')
    expect(list.match(/href="tel:112"/g), 'itself, and the way to a priest').toHaveLength(2)
  }
})
