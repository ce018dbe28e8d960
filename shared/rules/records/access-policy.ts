/**
 * Who may do what to which record: deny by default, and this table is the only yes. Sources: PDL
 * 4 kap. 1 § (whoever takes part in the care), 4 § (block), 5 § (log to the patient), 6 kap.
 * (consent); HSLF-FS 2016:40. A lawyer of the county confirms before live use.
 */
import type { AccessRole, Action, Resource } from './access.ts'

/** How somebody stands to the person whose record it is. */
export const relations = [
  /** It is their own. */
  'self',
  /** Their unit takes part in the care, and the person has not blocked it. */
  'in-care',
  /** The person has agreed that this unit may. */
  'consented',
  /** They have said why they must, and everybody knows. */
  'emergency-opening',
  /** They review the log of their own unit. */
  'reviewer',
  /** The person has blocked their unit. */
  'blocked',
  'none',
] as const
export type Relation = (typeof relations)[number]

/** Whether the record is kept by the unit of whoever asks. */
export const places = ['own-unit', 'other-unit'] as const
export type Place = (typeof places)[number]

export interface Wish {
  role: AccessRole
  action: Action
  resource: Resource
  relation: Relation
  place: Place
}

interface Rule {
  role: AccessRole
  relation: Relation
  place: Place
  may: Readonly<Partial<Record<Resource, readonly Action[]>>>
  source: string
  confirmedBy: string | null
}

const rule = (
  role: AccessRole,
  relation: Relation,
  place: Place,
  source: string,
  may: Rule['may'],
): Rule => ({ role, relation, place, may, source, confirmedBy: null })

const pdl = 'PDL 4 kap. 1 §'

export const accessPolicy: readonly Rule[] = [
  rule('patient', 'self', 'own-unit', 'PDL 4 kap. 4–5 §§, 8 kap. 5 §', {
    identity: ['read'],
    journal: ['read', 'print'],
    log: ['read'],
    consent: ['read', 'share', 'revoke'],
    block: ['read', 'block', 'unblock'],
  }),
  rule('participant', 'self', 'own-unit', pdl, {
    enrolment: ['read'],
    answers: ['read', 'write'],
    feedback: ['read'],
    message: ['read', 'write'],
    safety: ['read', 'write', 'erase'],
  }),
  rule('counsellor', 'in-care', 'own-unit', pdl, {
    identity: ['read'],
    journal: ['read', 'write', 'correct', 'print'],
    draft: ['read', 'write'],
    consent: ['read'],
    block: ['read'],
    safety: ['read', 'write'],
    referral: ['read', 'write', 'share', 'revoke'],
  }),
  rule('counsellor', 'consented', 'other-unit', 'PDL 6 kap., OSL 12 kap. 2 §', {
    journal: ['read'],
    consent: ['read'],
  }),
  rule('counsellor', 'emergency-opening', 'own-unit', 'PDL 4 kap. 4 §, danger to life', {
    identity: ['read'],
    journal: ['read'],
    safety: ['read'],
  }),
  // Whoever is blocked learns that there is something, and nothing of what it is.
  rule('counsellor', 'blocked', 'own-unit', 'PDL 4 kap. 4 §', { block: ['read'] }),
  rule('therapist', 'in-care', 'own-unit', pdl, {
    identity: ['read'],
    journal: ['read', 'write', 'correct', 'print'],
    draft: ['read', 'write'],
    enrolment: ['read', 'write', 'correct'],
    answers: ['read'],
    feedback: ['read', 'write'],
    message: ['read', 'write'],
    safety: ['read', 'write'],
  }),
  rule('therapist', 'none', 'own-unit', 'the own work list shows who waits', {
    worklist: ['list'],
  }),
  rule('therapist', 'blocked', 'own-unit', 'PDL 4 kap. 4 §', { block: ['read'] }),
  rule('admin', 'reviewer', 'own-unit', 'HSLF-FS 2016:40, review of the log', {
    log: ['read', 'list', 'review', 'export'],
  }),
  rule('admin', 'none', 'own-unit', 'looks after the programme, never its content', {
    enrolment: ['list'],
  }),
  rule('clock', 'none', 'own-unit', 'what has been kept long enough', {
    identity: ['erase'],
    journal: ['erase'],
    draft: ['erase'],
    answers: ['erase'],
    message: ['erase'],
  }),
]

/** Yes only when a row of the table says so. */
export const mayAccess = ({ role, action, resource, relation, place }: Wish): boolean =>
  accessPolicy.some(
    (row) =>
      row.role === role &&
      row.relation === relation &&
      row.place === place &&
      row.may[resource]?.includes(action) === true,
  )
