/** What the letter without scripts says beside the words of letters. */
export interface PlainLetterText {
  /** Where the answer is read, before a word is written. */
  elsewhere: string
  /** Beside the five words. */
  writeDown: string
  /** Between the words and the letter. */
  longest: string
  missing: string
  newWords: string
  failed: string
  stoppedTitle: string
  stopped: string
  again: string
  toStart: string
}
