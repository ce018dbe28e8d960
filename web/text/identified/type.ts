/** Every text of becoming known and of who has read; loaded only when a youth goes there. */
import type {
  AccessRole,
  Action,
  AccessReason,
  Resource,
} from '../../../shared/rules/records/access.ts'
import type { Movable } from '../../../shared/rules/records/regime.ts'
import type { ConsentText } from '../consent/type.ts'

export interface IdentifiedText {
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
  failed: Record<'eid' | 'none' | 'visit' | 'unanswered', string>
  mine: MineText
  consent: ConsentText
}

/** The own pages of somebody who is known. */
export interface MineText {
  title: string
  lead: string
  signIn: string
  signInAbout: string
  nobody: string
  failed: string
  offline: string
  again: string
  /** The proof is older than an hour, or was ended in another tab. */
  over: string
  hello: (name: string, employer: string) => string
  signOut: string
  signingOut: string
  signOutAbout: string
  signOutFailed: string
  signedOutTitle: string
  signedOut: string
  readings: string
  readingsAbout: string
  noReadings: string
  own: (count: number) => string
  older: (count: number) => string
  roles: Record<AccessRole, string>
  actions: Readonly<Record<Action, string>>
  resources: Readonly<Record<Resource, string>>
  reasons: Record<AccessReason, string>
  journal: string
  journalAbout: string
  readJournal: string
  noNotes: string
  parts: Record<'reason' | 'assessment' | 'action' | 'maturity' | 'codes', string>
  by: (name: string, employer: string) => string
  corrected: (why: string) => string
  print: string
  about: string
  block: string
  blockAbout: (employer: string) => string
  isBlocked: (employer: string) => string
  doBlock: string
  unblock: string
  /** A part of the employer alone. */
  blockWithinAbout: string
  blockWithin: Record<'counsellor' | 'therapist', { shut: string; open: string }>
  erase: string
  eraseAbout: readonly string[]
}
