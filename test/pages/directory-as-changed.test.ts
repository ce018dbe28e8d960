/** The directory as the county has changed it: who is added stands in its place by the same rule, and who is left out is not there. */
import { expect, test } from 'vitest'
import { directoryPage } from '../../web/directory/directory-page.ts'
import { showPlacesNow } from '../../web/directory/update-places.ts'
import { text as crisis } from '../../web/text/crisis/sv.ts'
import { text as en } from '../../web/text/directory/en.ts'
import { text } from '../../web/text/directory/sv.ts'
import { kitchen } from '../support/added-service.ts'
import { clinic } from '../support/page.ts'

const signed = { ...kitchen, name: 'Öppna <köket>', ages: { from: 18, to: 24 } }
const page = () =>
  directoryPage({
    ...{ text, crisis, lang: 'sv', dir: 'ltr', title: 'Vem', home: '/', access: 'Om' },
    ...{ script: '', styles: [] },
  }).replace(/.*<body>/s, '')
const names = (need: string) =>
  [...document.querySelectorAll(`[data-need="${need}"] .doors`)].map((list) =>
    [...list.querySelectorAll('strong')].map((one) => one.textContent),
  )

test('what is added is in the list of its age, after its own level and before the next, as words', async () => {
  document.body.innerHTML = page()
  const before = names('money')
  clinic(() => ({ places: [], services: {}, hidden: ['bris'], added: [signed] }))
  await showPlacesNow()
  const [young, older] = names('money')
  expect(young).toEqual(before[0]!.filter((name) => name !== 'Bris'))
  expect(older).toEqual([...before[1]!, 'Öppna <köket>'])
  const row = [...document.querySelectorAll('[data-need="money"] li')].at(-1)!
  expect(row.textContent).toContain('Mat och någon att prata med.')
  expect(row.textContent).toContain(text.reasons['first-door'])
  expect(row.querySelector('a')!.getAttribute('href')).toBe('tel:0250123456')
  expect(document.querySelector('[data-service="bris"]')).toBeNull()
})

test('what is added says for which municipalities it is, in the language of the page where both its name and what it does are written in it', async () => {
  const some = { ...signed, municipalities: ['2062', '2034'] }
  const own = { names: { en: 'Open kitchen' }, abouts: { en: 'Food.' } }
  const half = { ...signed, id: 'egen-cccccccc', name: 'Halva', names: own.names }
  document.documentElement.lang = 'en'
  document.body.innerHTML = directoryPage({
    ...{ text: en, crisis, lang: 'en', dir: 'ltr', title: 'Who', home: '/', access: 'About' },
    ...{ script: '', styles: [] },
  }).replace(/.*<body>/s, '')
  clinic(() => ({ places: [], services: {}, added: [{ ...some, ...own }, half] }))
  await showPlacesNow()
  document.documentElement.lang = 'sv'
  const rows = [...document.querySelectorAll('[data-need="money"] li')].slice(-2)
  expect(rows[0]!.textContent).toContain('Open kitchen · Mora, Orsa Food.')
  expect(rows[0]!.querySelector('p')!.lang).toBe('en')
  expect(rows[1]!.textContent).toContain('Halva Mat och någon att prata med.')
  expect(rows[1]!.querySelector('p')!.lang).toBe('sv')
})

test('without scripts the page says that its list is as it was built, and where the changes are', () => {
  const [, said = ''] = /id="needs">[^<]*<\/h2>\s*<noscript>(.*?)<\/noscript>/s.exec(page()) ?? []
  expect(said).toContain('som den var när sidan gjordes')
  expect(said).toContain('href="/api/settings/youth/places/words"')
})

test('of functions of the last release, which know of none, the page stands as it was built', async () => {
  document.body.innerHTML = page()
  const before = document.body.innerHTML
  clinic(() => ({ places: [], services: {} }))
  await showPlacesNow()
  expect(document.body.innerHTML).toBe(before)
})
