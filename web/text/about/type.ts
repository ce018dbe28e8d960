/** Every text of the one page with everything about a youth; loaded only with it. */
import type * as z from 'zod/mini'
import type { LetterEvent } from '../../../shared/contract/later/letters.ts'
import type { BookingTakenOut } from '../../../shared/contract/later/take-out.ts'
import type { Section } from '../../../shared/contract/programme/take-out.ts'

export interface AboutText {
  title: string
  lead: string
  /** Why it is opened in parts. */
  apart: string
  ways: Record<'code' | 'programme' | 'known', { title: string; about: string; open: string }>
  /** A way that is open, but not all the way. */
  bothWays: string
  loading: string
  failed: string
  nothing: string
  notHere: { title: string; points: readonly string[] }
  /** What the law asks us to say; the county may say it in its own words. */
  legal: Record<'data' | 'complaints', { title: string; text: string }>
  save: string
  saveAbout: string
  asPage: string
  asData: string
  asFhir: string
  print: string
  /** The files say nothing of what they are. */
  file: string
  made: (time: string) => string
  underCode: string
  keptUntil: (day: string) => string
  letter: (time: string) => string
  booking: (time: string) => string
  wish: string
  links: string
  fields: Record<
    | 'wrote'
    | 'called'
    | 'topics'
    | 'language'
    | 'level'
    | 'mayCross'
    | 'promised'
    | 'note'
    | 'history'
    | 'notice'
    | 'kept'
    | 'with'
    | 'how'
    | 'state'
    | 'talk'
    | 'suits'
    | 'offered'
    | 'name'
    | 'number',
    string
  >
  answer: (from: string, time: string) => string
  /** A notice outside the page is asked for. */
  noticeOn: string
  yes: string
  no: string
  events: Record<z.infer<typeof LetterEvent>, string>
  bookingStates: Record<BookingTakenOut['state'], string>
  talk: (isOver: boolean, until: string) => string
  atEmployer: (employer: string) => string
  who: string
  note: (time: string) => string
  assessed: (time: string) => string
  procedure: (time: string) => string
  blocked: string
  since: (day: string) => string
  opened: string
  inProgramme: (name: string) => string
  sections: Record<Section['kind'], string>
}
