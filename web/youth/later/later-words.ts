/** The words of these pages, in the language of the page around them. */
import { signal } from '@preact/signals'
import { words } from '../language.ts'
import type { LaterText } from '../../text/later/type.ts'

const catalogues: Record<string, () => Promise<LaterText>> = {
  sv: async () => (await import('../../text/later/sv.ts')).sv,
  'sv-x-latt': async () => (await import('../../text/later/latt.ts')).latt,
  en: async () => (await import('../../text/later/en.ts')).en,
}

const loaded = signal<Readonly<Record<string, LaterText>>>({})

export const loadLaterWords = async (lang: string): Promise<void> => {
  const load = catalogues[lang]
  if (load === undefined || loaded.value[lang] !== undefined) return
  loaded.value = { ...loaded.value, [lang]: await load() }
}

/** Undefined while the catalogue is on its way. */
export const laterWords = (): LaterText | undefined => loaded.value[words().lang]

/** The words, on a page that is shown only when they are there. */
export const later = (): LaterText => {
  const text = laterWords()
  if (text === undefined) throw new Error('The catalogue has not been loaded.')
  return text
}
