/** The guest's language: that of the browser where we have it, and one press to another. */
import { signal } from '@preact/signals'
import { languageOf, languages, type LanguageCode } from '../../shared/languages.ts'
import { callCatalogue } from '../text/call/catalogue.ts'
import { crisisCatalogue } from '../text/crisis/catalogue.ts'
import type { CrisisText } from '../ui/crisis/crisis-html.ts'
import { guestCatalogue } from '../text/guest/catalogue.ts'
import { namesCatalogue } from '../text/names/catalogue.ts'
import type { CallText } from '../text/call/sv.ts'
import type { GuestText } from '../text/guest/sv.ts'
import type { Names } from '../text/names/sv.ts'

interface GuestWords {
  lang: string
  page: GuestText['page']
  call: CallText
  crisis: CrisisText
  names: Names
}

export const guestLanguages = languages.filter(({ reaches }) => reaches === 'all')

const chosen = signal<GuestWords | undefined>(undefined)

export const words = (): GuestWords => {
  if (chosen.value === undefined) throw new Error('The catalogue has not been loaded.')
  return chosen.value
}

export const changeLanguage = async (lang: LanguageCode): Promise<void> => {
  const [{ page }, call, crisis, names] = await Promise.all([
    guestCatalogue.load(lang),
    callCatalogue.load(lang),
    crisisCatalogue.load(lang),
    namesCatalogue.load(lang),
  ])
  // A guest has no chat to be sent back to.
  const stage = { ...call.stage, lost: page.lost }
  chosen.value = { lang, page, call: { ...call, stage }, crisis, names }
  document.documentElement.lang = lang
  document.documentElement.dir = languageOf(lang).dir
  document.title = page.title
}

export const startLanguage = (): Promise<void> =>
  changeLanguage(navigator.language.startsWith('sv') ? 'sv' : 'en')
