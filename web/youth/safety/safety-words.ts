/** The words of danger and of the plan, fetched with their pages and in the language around them. */
import { signal } from '@preact/signals'
import { words } from '../language.ts'
import type { SafetyText } from '../../text/safety/type.ts'

const catalogues: Record<string, () => Promise<SafetyText>> = {
  sv: async () => (await import('../../text/safety/sv.ts')).safetySv,
  'sv-x-latt': async () => (await import('../../text/safety/latt.ts')).safetyLatt,
  en: async () => (await import('../../text/safety/en.ts')).safetyEn,
}

const loaded = signal<Readonly<Record<string, SafetyText>>>({})

export const loadSafetyWords = async (lang: string): Promise<void> => {
  const load = catalogues[lang]
  if (load === undefined || loaded.value[lang] !== undefined) return
  loaded.value = { ...loaded.value, [lang]: await load() }
}

/** Undefined while the catalogue is on its way. */
export const safetyWords = (): SafetyText | undefined => loaded.value[words().lang]
