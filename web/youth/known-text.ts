/** Every text of becoming known and of who has read; loaded only when a youth goes there. */
import type { Movable } from '../../shared/rules/regime.ts'

export interface KnownText {
  /** False until a person who speaks the language has read every line. */
  reviewedByPerson: boolean
  become: string
  isKnown: (employer: string) => string
  /** Across the border, each by its own choice. */
  moves: { title: string; hint: string; what: Record<Movable, string> }
  title: string
  lead: string
  changesTitle: string
  changes: (name: string, employer: string) => readonly string[]
  history: string
  go: string
  /** Closes, and nothing has changed. */
  stay: string
  no: string
  sure: (fullName: string, employer: string) => string
  sureAbout: (name: string) => string
  yes: string
  busy: string
  failed: Record<'eid' | 'none' | 'visit', string>
}
