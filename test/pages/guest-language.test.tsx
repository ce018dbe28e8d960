/** Whoever is brought along is met in a language of their browser that the stage shows, from the first word to the foot of the page. */
import { beforeEach, expect, it, vi } from 'vitest'
import { footIn } from '../../web/build/door-pages.ts'
import { languages } from '../../shared/languages.ts'
import { settled } from '../support/page.ts'

vi.mock('../../web/data/live.ts', () => import('../support/quiet-line.ts'))

const opens = async (browser: readonly string[], shown: readonly string[]) => {
  vi.resetModules()
  Object.defineProperty(navigator, 'languages', { configurable: true, value: browser })
  const among = languages.filter(({ lang }) => shown.includes(lang))
  document.body.dataset['foot'] = JSON.stringify(await footIn(among))
  document.body.innerHTML = `<div id="app"></div><footer class="foot" lang="sv"><a href="/">Till startsidan</a> <a href="/tillganglighet/">Tillgänglighet</a></footer>`
  const { guestLanguages, startLanguage, words } = await import('../../web/guest/guest-language.ts')
  await startLanguage()
  await settled()
  const foot = [...document.querySelectorAll('footer a')].map((link) => [
    link.getAttribute('lang'),
    link.textContent,
    link.getAttribute('href'),
  ])
  const { lang, dir } = document.documentElement
  return { lang, dir, words: words(), foot, offered: guestLanguages.map((one) => one.lang) }
}

beforeEach(() => {
  delete document.body.dataset['foot']
})

const every = languages.map(({ lang }) => lang)

it('an Arabic-speaking parent reads Arabic, from right to left, and finds home in Arabic', async () => {
  const { lang, dir, words, foot } = await opens(['ar-SY', 'sv-SE'], every)
  expect([lang, dir]).toEqual(['ar', 'rtl'])
  expect(words.page.invited).toBe('أنت مدعو إلى محادثة')
  expect(words.names.professions.kurator).toContain('مرشد')
  expect(foot).toEqual([
    ['ar', 'إلى صفحة البداية', '/ar/'],
    ['ar', 'إمكانية الوصول (English)', '/en/tillganglighet/'],
  ])
})

it.each([
  ['fa-IR', 'fa-AF'],
  ['so', 'so'],
  ['ti-ER', 'ti'],
  ['uk-UA', 'uk'],
  ['sv-FI', 'sv'],
  ['pl', 'en'],
])('who has %s first in the browser is met in %s', async (tag, met) => {
  expect((await opens([tag], every)).lang).toBe(met)
})

it('where the stage does not show it, the next that the browser knows is read, and it is not offered', async () => {
  const { lang, offered } = await opens(['ar', 'sv'], ['sv', 'sv-x-latt', 'en'])
  expect(lang).toBe('sv')
  expect(offered).toEqual(['sv', 'sv-x-latt', 'en'])
})
