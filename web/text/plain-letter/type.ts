/** What the letter without scripts says beside the words of letters. */
export interface PlainLetterText {
  /** That one can write here, before where the answer is read. */
  may: string
  /** Where the answer is read: said before a word is written, and when it is sent. */
  elsewhere: string
  /** Beside the five words. */
  writeDown: string
  /** Between the words and the letter. */
  longest: string
  /** `over`: how many characters must go. */
  tooLong: (over: string) => string
  missing: string
  newWords: string
  failed: string
  stoppedTitle: string
  stopped: string
  again: string
  toStart: string
}
