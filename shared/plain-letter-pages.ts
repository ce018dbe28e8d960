/** What the pages of a letter without scripts and the function that fills them agree on: fields, tokens and address. */

/** Where its form is sent, and answered by a page. */
export const plainLetterPath = '/api/later/plain-letter'

/** Why a letter is not sent yet; each is a sentence of the page, hidden until its token is emptied. */
export const plainTroubles = ['empty', 'too-long', 'urgency', 'new-words', 'failed'] as const
export type PlainTrouble = (typeof plainTroubles)[number]

export const tokenOf = (name: string): string => `{{${name}}}`

/** `write` with the words and the field, `sent` with the words and by when, `stopped` when none can be begun. */
export interface PlainLetterPages {
  write: string
  sent: string
  stopped: string
}
export type PagesByLanguage = Readonly<Record<string, PlainLetterPages>>
