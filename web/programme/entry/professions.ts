/** What a profession is called in the chosen language; the words stand in the door's own catalogues. */
import type { Profession } from '../../../shared/ids.ts'
import { names as en } from '../../text/names/en.ts'
import { names as sv } from '../../text/names/sv.ts'

/** In the middle of a sentence. */
export const nameOfProfession = (profession: Profession): string =>
  (document.documentElement.lang === 'en' ? en : sv).professions[profession].toLowerCase()
