/** The guest's language: the first of the browser's that the stage shows, and one press to another. */
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

/** By language: what each link at the foot says, and where it leads. */
export type Foot = Readonly<Record<string, readonly (readonly [string, string])[]>>

interface GuestWords {
  lang: string
  page: GuestText['page']
  call: CallText
  crisis: CrisisText
  names: Names
}

/** What the page was built with: a stage need not show all. */
const foot = JSON.parse(document.body.dataset['foot'] ?? '{}') as Foot

export const guestLanguages = languages.filter(
  ({ lang, reaches }) => reaches === 'all' || lang in foot,
)

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
  const links = document.querySelectorAll<HTMLAnchorElement>('footer.foot a')
  for (const [at, [said, href]] of (foot[lang] ?? []).entries())
    if (links[at] !== undefined) Object.assign(links[at], { lang, textContent: said, href })
}

const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0]

export const startLanguage = (): Promise<void> => {
  const known = navigator.languages
    .map((tag) => guestLanguages.find(({ lang }) => base(lang) === base(tag)))
    .find((one) => one !== undefined)
  return changeLanguage(known?.lang ?? 'en')
}
