/** What a profession is called in the chosen language; the words stand in the door's own catalogues. */
import type { Profession } from '../../../shared/ids.ts'
import { wordsIn } from '../../../shared/languages.ts'
import { text as en } from '../../text/names/en.ts'
import { text as sv } from '../../text/names/sv.ts'

/** In the middle of a sentence. */
export const nameOfProfession = (profession: Profession): string =>
  wordsIn({ sv, en }, document.documentElement.lang).professions[profession].toLowerCase()
