/** What the page of ideas and answers needs to be said in a language. */
export interface WallText {
  lang: string
  title: string
  lead: string
  leave: string
  urgent: string
  toStart: string
  answers: {
    title: string
    loading: string
    none: string
    failed: string
    again: string
    idea: string
    did: string
    on: (day: string) => string
    noScript: string
    asWords: string
  }
  question: {
    title: string
    about: string
    send: string
    choose: string
    sending: string
    thanks: string
    over: string
    failed: string
  }
  idea: {
    title: string
    lead: string
    noNames: string
    words: string
    kept: (days: number) => string
    send: string
    sending: string
    missing: string
    tooLong: (over: string) => string
    thanks: (days: number) => string
    failed: string
    offline: string
    full: string
    noScript: string
  }
  /** Where the words of others are in another language than the page. */
  othersLanguage: string
}
