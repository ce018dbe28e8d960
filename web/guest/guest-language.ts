/** The guest's language: that of the browser where we have it, and one press to another. */
import { signal } from '@preact/signals'
import type { CallText } from '../text/call/sv.ts'
import type { GuestText } from '../text/guest/sv.ts'
import type { Names } from '../text/names/sv.ts'

interface GuestWords {
  lang: string
  page: GuestText['page']
  call: CallText
  names: Names
}

export const languages = [
  { lang: 'sv', name: 'Svenska' },
  { lang: 'sv-x-latt', name: 'Lätt svenska' },
  { lang: 'en', name: 'English' },
] as const
type Language = (typeof languages)[number]['lang']

const catalogues: Record<Language, () => Promise<Omit<GuestWords, 'lang'>>> = {
  sv: async () => {
    const [{ guestSv }, { callSv }, { names }] = await Promise.all([
      import('../text/guest/sv.ts'),
      import('../text/call/sv.ts'),
      import('../text/names/sv.ts'),
    ])
    return { page: guestSv.page, call: callSv, names }
  },
  'sv-x-latt': async () => {
    const [{ guestLatt }, { callLatt }, { names }] = await Promise.all([
      import('../text/guest/latt.ts'),
      import('../text/call/latt.ts'),
      import('../text/names/latt.ts'),
    ])
    return { page: guestLatt.page, call: callLatt, names }
  },
  en: async () => {
    const [{ guestEn }, { callEn }, { names }] = await Promise.all([
      import('../text/guest/en.ts'),
      import('../text/call/en.ts'),
      import('../text/names/en.ts'),
    ])
    return { page: guestEn.page, call: callEn, names }
  },
}

const chosen = signal<GuestWords | undefined>(undefined)

export const words = (): GuestWords => {
  if (chosen.value === undefined) throw new Error('The catalogue has not been loaded.')
  return chosen.value
}

export const changeLanguage = async (lang: Language): Promise<void> => {
  const { page, call, names } = await catalogues[lang]()
  // A guest has no chat to be sent back to.
  const stage = { ...call.stage, lost: page.lost }
  chosen.value = { lang, page, call: { ...call, stage }, names }
  document.documentElement.lang = lang
  document.title = page.title
}

export const startLanguage = (): Promise<void> =>
  changeLanguage(navigator.language.startsWith('sv') ? 'sv' : 'en')
