/** The few words around what was not sent before the talk ended, and of the end while the other side writes. */
import { wordsIn } from '../../../shared/languages.ts'
import { words } from '../language.ts'

interface UnsentWords {
  title: string
  about: string
  letter: string
  copy: string
  copied: string
  copyFailed: string
  again: string
  remove: string
  failed: string
}

const sv: UnsentWords = {
  title: 'Det här hann inte skickas',
  about:
    'Samtalet tog slut innan det gick iväg. Ingen har läst det. Det ligger bara i den här fliken.',
  letter: 'Skicka som brev',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  again: 'Ställ dig i kön igen och ta med texten',
  remove: 'Ta bort texten',
  failed: 'Det gick inte att öppna brevet. Texten är kvar. Försök igen.',
}

const en: UnsentWords = {
  title: 'This was not sent in time',
  about: 'The talk ended before it got away. Nobody has read it. It is only in this tab.',
  letter: 'Send it as a letter',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'It could not be copied. Select the text and copy it yourself.',
  again: 'Join the line again and take the text along',
  remove: 'Remove the text',
  failed: 'The letter could not be opened. The text is still here. Try again.',
}

const latt: UnsentWords = {
  ...sv,
  about: 'Samtalet slutade innan texten skickades. Ingen har läst den. Den finns bara här.',
  again: 'Ställ dig i kön igen. Texten följer med.',
}

const byFile: Readonly<Record<string, UnsentWords>> = { sv, latt, en }

export const unsentWords = (): UnsentWords => wordsIn(byFile, words().lang)
