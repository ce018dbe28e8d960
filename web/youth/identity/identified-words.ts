/** The words of becoming known, in the language of the page around them. */
import { signal } from '@preact/signals'
import type { KnownText } from '../../text/identified/type.ts'
import { words } from '../language.ts'

const catalogues: Record<string, () => Promise<KnownText>> = {
  sv: async () => (await import('../../text/identified/sv.ts')).sv,
  'sv-x-latt': async () => (await import('../../text/identified/latt.ts')).latt,
  en: async () => (await import('../../text/identified/en.ts')).en,
}

const loaded = signal<Readonly<Record<string, KnownText>>>({})

export const loadKnownWords = async (lang: string): Promise<void> => {
  const load = catalogues[lang]
  if (load === undefined || loaded.value[lang] !== undefined) return
  loaded.value = { ...loaded.value, [lang]: await load() }
}

/** Undefined while the catalogue is on its way. */
export const knownWords = (): KnownText | undefined => loaded.value[words().lang]
