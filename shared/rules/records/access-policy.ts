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
  /** A referral about the person waits for their unit, and the consent it rests on holds. */
  'referred',
  /** The same, and the consent has been taken back. */
  'stopped',
  /** A plan that is made with the person and their unit takes part in it, by the person's own yes where it is another's. */
  'in-plan',
  /** The person has agreed that this unit may. */
  'consented',
  /** They say why they must, and that is a reason here: the opening itself. */
  'emergency-asked',
  /** They have said why they must, and everybody knows. */
  'emergency-opening',
  /** They review the log of their own unit. */
  'reviewer',
  /** The person has blocked their unit. */
  'blocked',
  /** Whoever answers for the person is away, or the person waits longer than was promised. */
  'stand-in',
  /** They say for which of a few purposes a record leaves, and it is looked at afterwards. */
  'stated-purpose',
  /** There is no record yet: this begins it. */
  'new',
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
  rule('patient', 'self', 'own-unit', 'PDL 4 kap. 4–5 §§, 8 kap. 2 and 5 §§; GDPR 15', {
    identity: ['read', 'export'],
    journal: ['read', 'print', 'export'],
    safety: ['export'],
    log: ['read', 'export'],
    consent: ['read', 'share', 'revoke', 'export'],
    block: ['read', 'block', 'unblock', 'export'],
    // By whoever sent them in with their yes, who acts in their place so far.
    referral: ['read', 'revoke'],
    sip: ['read', 'write', 'share', 'revoke'],
  }),
  rule('patient', 'new', 'own-unit', 'PDL 3 kap. 6 §: who the patient is, by their own proof', {
    identity: ['write'],
  }),
  rule('participant', 'self', 'own-unit', pdl, {
    enrolment: ['read', 'write', 'export', 'erase'],
    identity: ['export'],
    answers: ['read', 'write', 'export'],
    feedback: ['read', 'export'],
    message: ['read', 'write', 'export'],
    safety: ['read', 'write', 'erase', 'export'],
    log: ['export'],
  }),
  rule('counsellor', 'referred', 'own-unit', pdl, {
    referral: ['read', 'write', 'erase'],
  }),
  // That a consent holds again is written; until then nobody reads.
  rule('counsellor', 'stopped', 'own-unit', pdl, {
    referral: ['write'],
  }),
  // Longer than a care relation lasts: it is followed up after months.
  rule('counsellor', 'in-plan', 'own-unit', `${pdl}; HSL 16 kap. 4 §`, {
    sip: ['read', 'write', 'share'],
  }),
  rule('counsellor', 'in-plan', 'other-unit', 'OSL 12 kap. 2 §; SoL and HSL 16 kap. 4 §', {
    sip: ['read'],
  }),
  rule('counsellor', 'in-care', 'own-unit', pdl, {
    identity: ['read'],
    journal: ['read', 'write', 'correct', 'print'],
    draft: ['read', 'write'],
    consent: ['read'],
    block: ['read'],
    safety: ['read', 'write'],
    referral: ['read', 'write', 'share', 'revoke'],
    sip: ['read', 'write'],
  }),
  rule('counsellor', 'consented', 'other-unit', 'PDL 6 kap., OSL 12 kap. 2 §', {
    journal: ['read'],
    consent: ['list', 'read'],
  }),
  rule('counsellor', 'emergency-asked', 'own-unit', 'PDL 4 kap. 1 and 5 §§, with an alarm', {
    journal: ['break-glass'],
  }),
  rule('counsellor', 'emergency-opening', 'own-unit', 'PDL 4 kap. 4 §, danger to life', {
    identity: ['read'],
    journal: ['read'],
    safety: ['read'],
  }),
  rule('counsellor', 'none', 'own-unit', 'the own work list shows who waits', {
    worklist: ['list'],
  }),
  // Whoever is blocked learns that there is something, and nothing of what it is.
  rule('counsellor', 'blocked', 'own-unit', 'PDL 4 kap. 4 §', { block: ['read'] }),
  rule('therapist', 'in-care', 'own-unit', pdl, {
    identity: ['read'],
    journal: ['read', 'write', 'correct', 'print'],
    draft: ['read', 'write'],
    // To hand over is to share within the employer: PDL 4 kap. 1 § lets whoever takes over in.
    enrolment: ['read', 'write', 'correct', 'share'],
    // To assign a scale is to write in what will be answered.
    answers: ['read', 'write'],
    feedback: ['read', 'write'],
    message: ['read', 'write'],
    safety: ['read', 'write'],
    referral: ['write'],
  }),
  rule('therapist', 'none', 'own-unit', 'the own work list shows who waits', {
    worklist: ['list'],
  }),
  rule('therapist', 'new', 'own-unit', 'PDL 3 kap. 1 §: whoever begins a care writes', {
    enrolment: ['write'],
  }),
  rule('therapist', 'stand-in', 'own-unit', 'HSL 5 kap. 1 §: nobody is left without a carer', {
    enrolment: ['write'],
  }),
  rule('therapist', 'blocked', 'own-unit', 'PDL 4 kap. 4 §', { block: ['read'] }),
  rule('admin', 'reviewer', 'own-unit', 'HSLF-FS 2016:40, review of the log', {
    log: ['read', 'list', 'review', 'export'],
  }),
  rule('admin', 'none', 'own-unit', 'looks after the programme, never its content', {
    enrolment: ['list'],
    figures: ['list', 'export'],
  }),
  rule('admin', 'stated-purpose', 'own-unit', 'PDL 2 kap. 4 §, 8 kap. 2 §, 10 kap.; GDPR 15', {
    enrolment: ['export'],
    identity: ['export'],
    answers: ['export'],
  }),
  rule('admin', 'blocked', 'own-unit', 'PDL 4 kap. 4 §', { block: ['read'] }),
  rule('clock', 'none', 'own-unit', 'what has been kept long enough', {
    identity: ['erase'],
    journal: ['erase'],
    draft: ['erase'],
    answers: ['erase'],
    message: ['erase'],
    log: ['erase'],
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
