/** The words of danger and of the plan, fetched with their pages and in the language around them. */
import { untilItComes } from '../../data/lazy-part.ts'
import { safetyCatalogue } from '../../text/safety/catalogue.ts'
import type { SafetyText } from '../../text/safety/type.ts'
import { words } from '../language.ts'

export const loadSafetyWords = (lang: string) => untilItComes(() => safetyCatalogue.load(lang))

/** Undefined while the catalogue is on its way. */
export const safetyWords = (): SafetyText | undefined => safetyCatalogue.now(words().lang)
