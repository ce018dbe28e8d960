/** Every page that a young person or whoever they bring opens, and what it takes to have it before one's eyes. */
import type { Page } from 'playwright-core'
import { languages, type LanguageCode } from '../../shared/languages.ts'

const door = (lang: LanguageCode): string => languages.find((one) => one.lang === lang)!.path
const everyLanguage = languages.filter(({ reaches }) => reaches === 'all').map(({ lang }) => lang)

/** Secrets of the right form, which open nothing: the page is fetched and shown all the same. */
const guestLink = `#v_${'a'.repeat(26)}.${'A'.repeat(43)}`
const referralLink = `#${'A'.repeat(22)}.${'A'.repeat(43)}`

export interface YouthPage {
  readonly name: string
  readonly at: (lang: LanguageCode) => string
  /** What is drawn when the page can be used: the first thing to press or to read. */
  readonly usable: string
  readonly languages: readonly LanguageCode[]
}

const page = (
  name: string,
  at: YouthPage['at'],
  usable: string,
  among: readonly LanguageCode[] = everyLanguage,
): YouthPage => ({ name, at, usable, languages: among })

export const youthPages: readonly YouthPage[] = [
  page('start', door, 'body[data-ready] #door h1'),
  page('join', (lang) => `${door(lang)}#prata`, '#app fieldset input'),
  page('letter', (lang) => `${door(lang)}#brev`, '#app fieldset input'),
  page('times', (lang) => `${door(lang)}#boka`, '#app fieldset input, #app main button.full'),
  page('code', (lang) => `${door(lang)}#kod`, '#app textarea'),
  page('plan', (lang) => `${door(lang)}#plan`, '#app textarea'),
  page('shelf', (lang) => `${door(lang)}#ova`, '#app main details'),
  page('mitt', (lang) => `${door(lang)}#mitt`, '#app button.full'),
  page('programme', () => '/program/', '#app textarea'),
  // The guest's language is the browser's: one with neither of the two meets English.
  page('guest', () => `/gast/${guestLink}`, '#app button.full', ['sv', 'en']),
  page('referral', () => `/hanvisning/${referralLink}`, '#app [role=alert]', ['sv']),
  page('sender', () => '/remiss/', '#app fieldset input', ['sv']),
  page('ideas', (lang) => `${door(lang)}ideer/`, '#words'),
  page('statement', (lang) => `${door(lang)}tillganglighet/`, '#tell'),
  page('adults', (lang) => `${door(lang)}for-vuxna/`, 'article'),
  page('directory', (lang) => `${door(lang)}vem-hjalper/`, 'main details'),
]

/** Notes in the page when something is drawn, counted from its beginning; before the first page. */
export const watchFor = (onto: Pick<Page, 'addInitScript'>, usable: string): Promise<unknown> =>
  onto.addInitScript((selector) => {
    const look = setInterval(() => {
      if (document.querySelector(selector)?.checkVisibility() !== true) return
      Object.assign(window, { usableAt: performance.now() })
      clearInterval(look)
    }, 10)
  }, usable)

/** When it was drawn; waits for it. */
export const usableAt = async (on: Page, within = 60_000): Promise<number> => {
  const seen = await on.waitForFunction(
    () => (window as { usableAt?: number }).usableAt,
    undefined,
    {
      timeout: within,
    },
  )
  return (await seen.jsonValue()) as number
}

/** As a person who has chosen this language before: the programme keeps it in the tab, the guest's browser says it. */
export const speaks = (onto: Pick<Page, 'addInitScript'>, lang: LanguageCode): Promise<unknown> =>
  onto.addInitScript((language) => sessionStorage.setItem('language', language), lang)

/** What was asked for over HTTP, in order; beside it nothing but the live line. */
export const requestsOf = (on: Page): string[] => {
  const asked: string[] = []
  on.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(new URL(request.url()).pathname)
  })
  return asked
}
