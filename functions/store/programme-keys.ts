/** Where a programme lies in the table of records: all of a participant together, and the lists beside. */
import type { StaffId, SubjectId, UnitId } from '../../shared/ids.ts'
import { recordKeys } from './record-keys.ts'
import type { Key } from './store.ts'

interface Owner {
  principal: UnitId
  subject: SubjectId
}

const under = recordKeys.underSubject
const all = recordKeys.ofSubject
const listed = (principal: UnitId) => `PROGRAMME#${principal}`

/** Whom an item of the two lists leads to. */
export const subjectListed = ({ sk }: Key): SubjectId => sk.split('#')[1] ?? ''

/** Where a known patient's own e-identification leads; the hash is one only this employer can make. */
const eid = (principal: UnitId, hash: string): Key => ({ pk: `EIDWAY#${principal}`, sk: hash })
const invitation = (hash: string): Key => ({ pk: `INVITATION#${hash}`, sk: 'INVITATION' })
const ownCode = (hash: string): Key => ({ pk: `OWNCODE#${hash}`, sk: 'OWNCODE' })
const passkey = (hash: string): Key => ({ pk: `PASSKEY#${hash}`, sk: 'PASSKEY' })

/** What a treatment remembers of how its youth comes in. */
interface Ways {
  invitation?: string | undefined
  ownCode?: string | undefined
  passkeys?: readonly string[] | undefined
  eid?: string | undefined
}

export const programmeKeys = {
  /** The one item that decides: states, times and numbers. */
  treatment: (owner: Owner): Key => under(owner, 'TREATMENT'),
  draft: (owner: Owner, module: string, field: string): Key =>
    under(owner, `DRAFT#${module}#${field}`),
  drafts: (owner: Owner, module?: string) =>
    all(owner, module === undefined ? 'DRAFT#' : `DRAFT#${module}#`),
  homework: (owner: Owner, module: string, once: string): Key =>
    under(owner, `HOMEWORK#${module}#${once}`),
  homeworks: (owner: Owner, module?: string) =>
    all(owner, module === undefined ? 'HOMEWORK#' : `HOMEWORK#${module}#`),
  entry: (owner: Owner, id: string): Key => under(owner, `THREAD#${id}`),
  thread: (owner: Owner) => all(owner, 'THREAD#'),
  result: (owner: Owner, id: string): Key => under(owner, `RESULT#${id}`),
  results: (owner: Owner) => all(owner, 'RESULT#'),
  week: (owner: Owner, id: string): Key => under(owner, `WEEK#${id}`),
  weeks: (owner: Owner) => all(owner, 'WEEK#'),
  /** What staff did beside the rails, and why. */
  staffAction: (owner: Owner, id: string): Key => under(owner, `DEED#${id}`),
  staffActions: (owner: Owner) => all(owner, 'DEED#'),
  letter: (owner: Owner): Key => under(owner, 'LETTER'),

  /** `ON` while somebody answers for it, then `OVER`. */
  listed: ({ principal, subject }: Owner, on: boolean): Key => ({
    pk: listed(principal),
    sk: `${on ? 'ON' : 'OVER'}#${subject}`,
  }),
  listedOn: (principal: UnitId) => ({ pk: listed(principal), prefix: 'ON#' }),
  listedAll: (principal: UnitId) => ({ pk: listed(principal) }),

  /** Keyed hashes: who has not the words cannot even ask. */
  invitation,
  ownCode,
  passkey,
  eid,
  /** Every way in that there is: whoever ends them forgets none. */
  waysIn: ({ principal }: Owner, ways: Ways): Key[] => [
    ...(ways.invitation === undefined ? [] : [invitation(ways.invitation)]),
    ...(ways.ownCode === undefined ? [] : [ownCode(ways.ownCode)]),
    ...(ways.passkeys ?? []).map(passkey),
    ...(ways.eid === undefined ? [] : [eid(principal, ways.eid)]),
  ],

  therapist: (principal: UnitId, staff: StaffId): Key => ({
    pk: `THERAPISTS#${principal}`,
    sk: staff,
  }),
  therapists: (principal: UnitId) => ({ pk: `THERAPISTS#${principal}` }),
  offered: (programme: string, principal: UnitId): Key => ({
    ...recordKeys.programmes,
    sk: `${programme}#${principal}`,
  }),
} as const
