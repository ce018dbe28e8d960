/** The words of the pages that are built beforehand, in every language that has them all. */
import { text as directoryEn } from '../text/directory/en.ts'
import { text as directoryLatt } from '../text/directory/latt.ts'
import { text as directorySv } from '../text/directory/sv.ts'
import { en, latt, sv } from '../text/youth/with-door.ts'
import { languages } from '../../shared/languages.ts'

const directories = { sv: directorySv, 'sv-x-latt': directoryLatt, en: directoryEn } as const
const catalogues = { sv, 'sv-x-latt': latt, en } as const

export const pageWords = languages
  .filter((one) => one.reaches === 'all')
  .map((one) => ({ ...catalogues[one.lang], ...one, directory: directories[one.lang] }))
