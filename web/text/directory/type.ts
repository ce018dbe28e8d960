/** What the directory needs to be said in a language. */
import type { Need } from '../../../shared/county/directory.ts'
import type { Reason } from '../../../shared/rules/safety/care-level.ts'

export interface DirectoryText {
  lang: string
  title: string
  lead: string
  /** Says that this is a map and no judgement. */
  about: string
  urgent: string
  leave: string
  toStart: string
  ages: { under18: string; over18: string }
  /** For parents and friends, and for whoever is younger or older: advice, never about a youth who has written. */
  nearTitle: string
  near: readonly string[]
  /** The sheet for adults around somebody in the programme. */
  adults: { link: string; print: string; unreviewed: string }
  needsTitle: string
  /** Without scripts the list is as it was built; `words`: what has been changed since. */
  asBuilt: { about: string; words: string }
  needs: Record<Need, string>
  services: Readonly<Record<string, { name: string; about: string }>>
  reasons: Record<Reason, string>
  call: (number: string) => string
  ways: Record<'1177' | 'school' | 'municipal-switchboard' | 'web' | 'number', string>
  /** The physical youth clinics; `words`: the same without scripts. */
  clinics: { title: string; about: string; words: string }
  municipalTitle: string
  municipalAbout: string
  checked: (day: string) => string
}
