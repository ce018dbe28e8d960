/** Where everything lies in the table of records, and the little of it that must lie outside it. */
import type { StaffId, SubjectId, UnitId, VisitId } from '../../shared/ids.ts'
import type { Key } from './store.ts'

interface Owner {
  principal: UnitId
  subject: SubjectId
}

const padded = (n: number) => String(n).padStart(10, '0')
const person = ({ principal, subject }: Owner) => `SUBJECT#${principal}#${subject}`

export const recordKeys = {
  /** Everything of one person, as known to one employer, lies together. */
  ofSubject: (owner: Owner, prefix?: string) =>
    prefix === undefined ? { pk: person(owner) } : { pk: person(owner), prefix },
  underSubject: (owner: Owner, sk: string): Key => ({ pk: person(owner), sk }),
  /** The person's data key, sealed by the principal's. */
  dataKey: (owner: Owner): Key => ({ pk: person(owner), sk: 'KEY' }),
  /** The access log of one principal, one numbered entry after the other. */
  entry: (principal: UnitId, seq: number): Key => ({ pk: `LOG#${principal}`, sk: padded(seq) }),
  entries: (principal: UnitId) => ({ pk: `LOG#${principal}` }),
  /** The same entry once more under the person it is about, so that they can see it. */
  read: (owner: Owner, seq: number): Key => ({ pk: person(owner), sk: `READ#${padded(seq)}` }),
  reads: (owner: Owner) => ({ pk: person(owner), prefix: 'READ#' }),
  /** Leads from the hash of a personal number to the person; see functions/records/identity/person.ts. */
  person: (principal: UnitId, hash: string): Key => ({ pk: `PERSON#${principal}`, sk: hash }),
  people: (principal: UnitId) => ({ pk: `PERSON#${principal}` }),
  /** Leads from a visit to the person who chose to be known in it; the Clinic table does not. */
  visit: (visit: VisitId): Key => ({ pk: `VISIT#${visit}`, sk: 'SUBJECT' }),
  care: (owner: Owner, unit: UnitId): Key => ({ pk: person(owner), sk: `CARE#${unit}` }),
  /** A unit the person has closed out. */
  block: (owner: Owner, unit: UnitId): Key => ({ pk: person(owner), sk: `BLOCK#${unit}` }),
  blocks: (owner: Owner) => ({ pk: person(owner), prefix: 'BLOCK#' }),
  /** An emergency opening: one member of staff who may read, for an hour. */
  emergencyOpening: (owner: Owner, staff: StaffId): Key => ({
    pk: person(owner),
    sk: `GLASS#${staff}`,
  }),
  /** An emergency opening as an alarm to whoever is responsible, by its number in the access log. */
  emergencyAlarm: (principal: UnitId, seq: number): Key => ({
    pk: `GLASS#${principal}`,
    sk: padded(seq),
  }),
  emergencyAlarms: (principal: UnitId) => ({ pk: `GLASS#${principal}` }),
  consent: (owner: Owner, consent: string, version: number): Key => ({
    pk: person(owner),
    sk: `CONSENT#${consent}#${padded(version)}`,
  }),
  /** What a counsellor has suggested in one talk, and nobody has agreed to yet. */
  suggestion: (owner: Owner, visit: VisitId): Key => ({
    pk: person(owner),
    sk: `SUGGESTED#${visit}`,
  }),
  /** Where a unit looks for what it has been let in to; the consent itself decides. */
  shared: (unit: UnitId, { principal, subject }: Owner): Key => ({
    pk: `SHARED#${unit}`,
    sk: `${principal}#${subject}`,
  }),
  sharedWith: (unit: UnitId) => ({ pk: `SHARED#${unit}` }),
  /** When the person last signed out: older proofs are worth nothing. */
  signedOut: (owner: Owner): Key => ({ pk: person(owner), sk: 'SIGNED-OUT' }),
  consents: (owner: Owner) => ({ pk: person(owner), prefix: 'CONSENT#' }),
  /** A signed note; its id is the press it was signed by. */
  note: (owner: Owner, once: string): Key => ({ pk: person(owner), sk: `NOTE#${once}` }),
  notes: (owner: Owner) => ({ pk: person(owner), prefix: 'NOTE#' }),
  /** A version of an assessment, or of a safety procedure, of one talk. */
  safety: (owner: Owner, version: string): Key => ({ pk: person(owner), sk: `SAFETY#${version}` }),
  safeties: (owner: Owner, visit?: VisitId) => ({
    pk: person(owner),
    prefix: visit === undefined ? 'SAFETY#' : `SAFETY#${visit}#`,
  }),
  /** What one member of staff has written in one talk or treatment and not signed. */
  draft: (owner: Owner, contact: VisitId | SubjectId, staff: StaffId): Key => ({
    pk: person(owner),
    sk: `DRAFT#${contact}#${staff}`,
  }),
  /** Where one of the staff finds their own again: `MET#` and the person, `UNSIGNED#`, person and talk. */
  ownOf: (principal: UnitId, staff: StaffId) => ({ pk: `OWN#${principal}#${staff}` }),
  /** What a review of a principal's log found. */
  review: (principal: UnitId, once: string): Key => ({ pk: `REVIEW#${principal}`, sk: once }),
  reviews: (principal: UnitId) => ({ pk: `REVIEW#${principal}` }),
  /** Which programmes the county offers. */
  programmes: { pk: 'PROGRAMMES' },

  /** In the Clinic table: the newest entry of a principal's log, where the log cannot reach it. */
  anchor: (principal: UnitId): Key => ({ pk: 'ANCHORS', sk: principal }),
  /** In the Clinic table: whom no restored copy of the records may bring back. */
  erased: ({ principal, subject }: Owner): Key => ({
    pk: 'ERASED',
    sk: `${principal}#${subject}`,
  }),
  allErased: { pk: 'ERASED' },
  /** In the Clinic table: what no restored copy of the records may open again. */
  closed: ({ pk, sk }: Key): Key => ({ pk: 'CLOSED', sk: `of ${pk} ${sk}` }),
} as const
