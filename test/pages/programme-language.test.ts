/** Whoever is treated in English or in easy Swedish meets the programme's pages in it, without looking for a switch. */
import { h } from 'preact'
import { beforeEach, expect, it, vi } from 'vitest'
import { EnterPage } from '../../web/programme/entry/enter-page.tsx'
import { enterVisitFrom } from '../../web/programme/line/enter-visit.ts'
import { startLanguage, useLanguage, words } from '../../web/programme/programme-words.ts'
import { closeSession, keepSession } from '../../web/programme/session.ts'
import { clinic, show } from '../support/page.ts'

const comesIn = (language?: string) =>
  keepSession({
    token: 't',
    until: 9e15,
    ways: { passkey: false, code: true },
    ...(language !== undefined && { language }),
  })
const { documentElement: page } = document
const eventually = (language: string) => vi.waitFor(() => expect(page.lang).toBe(language))

beforeEach(async () => {
  closeSession('left')
  sessionStorage.clear()
  await startLanguage()
  expect(page.lang).toBe('sv')
})

it.each([
  ['en', 'Hi Kim'],
  ['sv-x-latt', 'Hej Kim'],
])('comes in to pages in the language of the treatment: %s', async (language, greeting) => {
  comesIn(language)
  await eventually(language)
  expect(words().overview.hello('Kim')).toBe(greeting)
  // Loaded anew it is there from the first word.
  await startLanguage()
  expect(page.lang).toBe(language)
})

it('leads from its foot to the start page and the statement of the same language', async () => {
  document.body.innerHTML =
    '<footer class="page foot" lang="sv"><a href="/">Till startsidan</a> <a href="/tillganglighet/">Tillgänglighet</a></footer>'
  comesIn('en')
  await eventually('en')
  const links = [...document.querySelectorAll('a')]
  expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.lang])).toEqual([
    ['To the start page', '/en/', 'en'],
    ['Accessibility', '/en/tillganglighet/', 'en'],
  ])
  await useLanguage('sv-x-latt')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/latt/',
    '/latt/tillganglighet/',
  ])
})

it.each([
  ['en', '/en/#besok'],
  ['sv-x-latt', '/latt/#besok'],
  ['sv', '/#besok'],
])('goes from there into the line in the same language: %s', async (language, to) => {
  const went = vi.spyOn(location, 'assign').mockImplementation(() => undefined)
  comesIn(language)
  await eventually(language)
  enterVisitFrom({ visit: 'v_1' as never, secret: 's' })
  expect(went.mock.calls).toEqual([[to]])
  went.mockRestore()
})

it('leads whoever is not in to the start page of the language that they chose first', async () => {
  clinic(() => ({}))
  await useLanguage('en')
  await show(h(EnterPage, {}))
  const names = [...document.querySelectorAll('.languages button')].map((one) => one.textContent)
  expect(names).toEqual(['Svenska', 'Lätt svenska', 'English'])
  const [first] = document.querySelectorAll('.languages, main p')
  expect(first?.classList.contains('languages')).toBe(true)
  const hrefs = [...document.querySelectorAll('main a')].map((one) => one.getAttribute('href'))
  expect(hrefs).toContain('/en/')
  expect(hrefs).not.toContain('/')
})

it('stays in the language that was chosen in the tab, whatever the treatment’s is', async () => {
  await useLanguage('sv')
  comesIn('en')
  await startLanguage()
  expect(page.lang).toBe('sv')
})

it('knows of no language that no page speaks, nor of one that an older tab was not told', async () => {
  comesIn()
  await startLanguage()
  comesIn('so')
  await startLanguage()
  expect(page.lang).toBe('sv')
})
