/** The words of the start page. */
import type { FullWhy, SurgeReason } from '../../../shared/rules/line/admission.ts'

/** Of an open door that takes nobody more in. */
export interface HeldText {
  why: Record<FullWhy, string>
  because: Record<SurgeReason, string>
  /** Followed by a time in words. */
  next: string
  urgent: string
}

export interface DoorText {
  /** The tab's title: says nothing of what this is. Nor is there a description: some browsers keep it in their history. */
  title: string
  leave: string
  urgent: string
  /** Who is behind this. */
  behind: string
  heading: string
  lead: string
  picture: string
  open: string
  /** Between `opens` and a time that is past: by the plan it is open, and nobody has come. */
  late: string
  closed: string
  /** Followed by the next opening in words, or by when somebody comes to an open door. */
  opens: string
  /** Where nobody could fill in the door. */
  unknown: string
  wait: (words: string) => string
  chat: string
  /** Ways for another day; offered whether the door is open or not. */
  letter: string
  book: string
  haveCode: string
  otherWays: string
  voice: string
  video: string
  loading: string
  loadFailed: string
  noScript: string
  othersNow: string
  /** For somebody in danger when the door is closed: the line takes them all the same. */
  dangerClosed: string
  plan: string
  /** The shelf of self-help. */
  practise: string
  /** The directory: who can help with what. */
  helpers: string
  mine: string
  mineAbout: string
  /** The accessibility statement. */
  ideas: string
  access: string
  fullNow: string
  held: HeldText
  whoTitle: string
  who: readonly string[]
  keptTitle: string
  kept: readonly string[]
  tracedTitle: string
  traced: readonly string[]
  exitTitle: string
  exit: readonly string[]
  /** For parents and friends: it stands with the directory. */
  nearTitle: string
  languagesTitle: string
  /** Of a translation that nobody has reviewed: it says so itself. */
  unreviewed?: string
}
