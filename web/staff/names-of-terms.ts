/** What the words of the contract are called on the staff pages. */
import type { Level } from '../../shared/rules/line/triage.ts'
import type * as z from 'zod/mini'
import type { AgeBand, Channel, Language, Profession } from '../../shared/ids.ts'
import { text as names } from '../text/names/sv.ts'

export { topicName } from '../data/topic-names.ts'
export const professionName = (profession: Profession): string => names.professions[profession]
export const languageName = (language: Language): string => names.languages[language]
export const channelName = (channel: Channel): string => names.channels[channel]
export const ageName = (band: z.infer<typeof AgeBand>): string => names.ages[band]
/** Begins with P1 … P5. */
export const levelName = (level: Level): string => names.levels[level]
/** The same beside a mark that says P1 … P5. */
export const levelWords = (level: Level): string => levelName(level).replace(/^P\d\s*/, '')
