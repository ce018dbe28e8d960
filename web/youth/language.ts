/** The page's language: its catalogue is fetched alone, and a change keeps the place. */
import { signal } from '@preact/signals'
import type { Language } from '../../shared/ids.ts'
import { languageOf, languages, spokenFrom } from '../../shared/languages.ts'
import { untilItComes } from '../data/lazy-part.ts'
import { youthCatalogue } from '../text/youth/catalogue.ts'
import type { Days } from '../../shared/time-words/type.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { YouthText } from '../text/youth/sv.ts'
import { namesIn } from './offered.ts'

const chosen = signal<YouthText | undefined>(undefined)
/** Of the start page that stands in the document, whatever is spoken beyond it. */
const doorLanguage = document.documentElement.lang

/** The words of the page; read only after `startLanguage`. */
export const words = (): YouthText => chosen.value!

/** How the language says days and times. */
export const locale = (): Days => words().chat.locale

/** What whoever reads this page reads, as the line and the desk name languages. */
export const languageRead = (): Language => {
  const { file } = languageOf(words().lang)
  return file === 'latt' ? 'sv' : (file as Language)
}

/** For `Intl`, of a language that every platform has; "en" alone would be American. */
export const tagOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang)

/** The same of a topic that may stand in another language than the page. */
export const daysIn = (topic: Catalogue<unknown>): Days => {
  const { lang } = topic.metIn(words().lang)
  return lang === words().lang ? locale() : tagOf(lang)
}

const use = (text: YouthText): void => {
  document.title = text.door.title
  chosen.value = { ...text, names: namesIn(text.names, text.lang) }
}

/** Says in the document which language is read now: that of the start page, or that beyond it. */
export const sayLanguage = (place: 'door' | 'beyond'): void => {
  const { lang, dir } = languageOf(place === 'door' ? doorLanguage : words().lang)
  document.documentElement.lang = lang
  document.documentElement.dir = dir
}

/** The language of the start page that this page grew out of, as far as it reaches. */
export const startLanguage = async (): Promise<void> =>
  use(await youthCatalogue.load(spokenFrom(doorLanguage).lang))

let wanted: string
/** Changes the language where one stands, as soon as its words have come; the address follows, so that a refresh keeps it. */
export const changeLanguage = async (lang: string): Promise<void> => {
  wanted = lang
  const text = await untilItComes(() => youthCatalogue.load(lang))
  // Another has been pressed meanwhile.
  if (wanted !== lang) return
  use(text)
  sayLanguage('beyond')
  history.replaceState(history.state, '', languageOf(lang).path + location.hash)
}

/** Going back may lead to the address of a language that has been left: the words stay, and it follows. */
export const keepAddress = (): void => {
  const there = languages.find(({ path }) => path === location.pathname)
  if (there === undefined || spokenFrom(there.lang).lang === words().lang) return
  history.replaceState(history.state, '', languageOf(words().lang).path + location.hash)
}

/** Where the start page in the language that is read stands, when it is not the one in the document. */
export const otherDoor = (): string | undefined =>
  spokenFrom(doorLanguage).lang === words().lang ? undefined : languageOf(words().lang).path
