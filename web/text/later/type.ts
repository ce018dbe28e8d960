/** Every text of letters, booked times and return codes; loaded only with their pages. */
import type { ReminderTime } from '../../../shared/rules/calendar/reminder-file.ts'
import type { WhenSuits } from '../../../shared/rules/later/wish.ts'

export interface LaterText {
  failed: string
  offline: string
  tooMany: string
  tooManyHere: string
  tooMuch: string
  notRound: string
  othersNow: string
  yes: string
  no: string
  card: {
    title: string
    about: string
    points: readonly string[]
    hide: string
    show: string
    copy: string
    copied: string
    copyFailed: string
  }
  letter: {
    title: string
    lead: string
    promise: string
    urgentHint: string
    helpTitle: string
    talkNow: string
    write: string
    writeTitle: string
    writeHint: string
    draft: string
    more: string
    law: string
    lawHint: string
    see: string
    send: string
    sending: string
    empty: string
    tooLong: string
    sentTitle: string
    sent: (time: string) => string
    /** Of words written while the letter before them was on its way. */
    stillHere: string
    writeOn: string
  }
  book: {
    title: string
    changeTitle: string
    lead: string
    none: string
    noneNow: string
    choose: string
    minutes: (length: number) => string
    more: string
    see: string
    rules: readonly string[]
    book: string
    change: string
    booking: string
    taken: string
    doneTitle: string
    done: (time: string) => string
  }
  /** A booked time in the youth's own calendar. */
  calendar: {
    open: string
    about: string
    title: string
    titleHint: string
    /** Stands there until the youth writes something else; says nothing of what it is. */
    titleNow: string
    when: string
    before: Readonly<Record<ReminderTime, string>>
    seen: string
    save: string
    saved: string
    change: string
    /** The file's name says nothing of what it is. */
    file: string
  }
  wish: {
    title: string
    noneSuits: string
    lead: string
    when: string
    suits: Readonly<Record<WhenSuits, string>>
    how: string
    see: string
    noPromise: string
    missing: string
    send: string
    sending: string
    sentTitle: string
    sent: (day: string) => string
    cardTitle: string
    waits: (day: string) => string
    answered: string
    gone: string
    accept: string
    decline: string
    withdraw: string
    withdrawAsk: string
  }
  code: {
    title: string
    lead: string
    label: string
    hint: string
    open: string
    opening: string
    count: (words: number) => string
    unknown: (word: string) => string
    unclear: (word: string) => string
    wrong: string
    ended: string
  }
  /** Links made in a talk, kept under a code. */
  links: {
    title: string
    states: Record<'waiting' | 'opened' | 'answered' | 'stopped' | 'ended', string>
    until: (time: string) => string
    stop: string
    keepTitle: string
    keepAbout: string
    haveCode: string
    newCode: string
    underOpen: string
    keep: string
    keeping: string
    kept: string
  }
  mine: {
    title: string
    none: string
    letters: string
    sentAt: (time: string) => string
    waits: (time: string) => string
    late: string
    answered: string
    read: string
    answerFrom: (name: string, profession: string, employer: string) => string
    own: string
    keptUntil: (time: string) => string
    eraseLetter: string
    eraseLetterAsk: string
    times: string
    withWhom: (name: string, profession: string, employer: string) => string
    enterFrom: (time: string) => string
    enterNow: (time: string) => string
    enter: string
    calledOff: string
    missed: string
    entered: string
    back: string
    change: string
    cancel: string
    cancelAsk: string
    writeMore: string
    bookMore: string
    plan: string
    about: string
    eraseTitle: string
    eraseAbout: string
    eraseAll: string
    eraseAllAsk: string
    erasedTitle: string
    erased: (
      letters: number,
      bookings: number,
      wishes: number,
      links: number,
      time: string,
    ) => string
    close: string
    closeAbout: string
  }
}
