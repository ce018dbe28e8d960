/** Every text of becoming known and of who has read; loaded only when a youth goes there. */
import type { Action, BreakGlass, Resource } from '../../shared/rules/access.ts'
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
  mine: {
    title: string
    lead: string
    signIn: string
    nobody: string
    failed: string
    hello: (name: string, employer: string) => string
    readings: string
    you: string
    roles: Record<'staff' | 'admin', string>
    actions: Readonly<Partial<Record<Action, string>>>
    resources: Readonly<Partial<Record<Resource, string>>>
    reasons: Record<BreakGlass, string>
    journal: string
    readJournal: string
    corrected: (why: string) => string
    block: string
    blockAbout: (employer: string) => string
    isBlocked: (employer: string) => string
    doBlock: string
    unblock: string
    consents: string
    shares: (employer: string, until: string) => string
    revoked: (employer: string) => string
    revoke: string
  }
}
