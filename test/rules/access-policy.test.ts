/** Deny is the default: of everything anybody could wish for, the table allows what stands in it. */
import { describe, expect, test } from 'vitest'
import { AccessRole, Action, EmergencyReason, Resource } from '../../shared/rules/records/access.ts'
import {
  accessPolicy,
  mayAccess,
  places,
  relations,
  type Wish,
} from '../../shared/rules/records/access-policy.ts'

const every: Wish[] = AccessRole.options.flatMap((role) =>
  Action.options.flatMap((action) =>
    Resource.options.flatMap((resource) =>
      relations.flatMap((relation) =>
        places.map((place) => ({ role, action, resource, relation, place })),
      ),
    ),
  ),
)
const allowed = every.filter(mayAccess)

/**
 * Every yes, written out by hand: who stands how to the person, whose record it is, and what they may
 * do with it. Whoever changes the table changes it here too, and names the law for it.
 */
const decided: Readonly<Record<string, readonly string[]>> = {
  // PDL 8 kap. 5 § (log to the patient), 4 kap. 4-5 §§ (block), 6 kap. (consent). Nobody writes in
  // their own journal, and nobody erases it alone: PDL 8 kap. 4 § gives that to IVO. A copy of all
  // of it: PDL 8 kap. 2 § and GDPR 15, what was judged and done in danger among it.
  'patient self own-unit': [
    'identity read export',
    'journal read print export',
    'safety export',
    'log read export',
    'consent read share revoke export',
    'block read block unblock export',
    // OSL 12 kap. 2 §: whoever sent them in with their yes acts in their place, and is told what they let them know.
    'referral read revoke',
    // HSL 16 kap. 4 § and SoL: the plan is made with them and by their yes, which they take back.
    'sip read write share revoke',
  ],
  // PDL 3 kap. 6 §: a record says who the patient is; here by the patient's own e-identification.
  'patient new own-unit': ['identity write'],
  // The youth's own writing; the safety answers are theirs to take back (SoL, anonymous as a rule).
  'participant self own-unit': [
    // GDPR 15 and 20 (a copy of one's own), 17 (erasure, where no journal is kept).
    'enrolment read write export erase',
    'identity export',
    'answers read write export',
    'feedback read export',
    'message read write export',
    'safety read write erase export',
    'log export',
  ],
  // What was sent to the unit, and nothing else of the person: a form that anybody may fill in opens no journal.
  'counsellor referred own-unit': ['referral read write erase'],
  // Taken back: that it is given again may be written, and nobody reads.
  'counsellor stopped own-unit': ['referral write'],
  // PDL 4 kap. 1 §: whoever takes part in the care. Consent and block are read, never set, by staff.
  'counsellor in-care own-unit': [
    'identity read',
    'journal read write correct print',
    'draft read write',
    'consent read',
    'block read',
    'safety read write',
    'referral read write share revoke',
    // A plan that is over, and one that is proposed to a patient of one's own.
    'sip read write',
  ],
  // HSL 16 kap. 4 § and SoL: whoever makes the plan with the person, for as long as it is open.
  'counsellor in-plan own-unit': ['sip read write share'],
  // OSL 12 kap. 2 §: another employer that the person has said yes to reads the plan, and nothing else.
  'counsellor in-plan other-unit': ['sip read'],
  // PDL 6 kap., OSL 12 kap. 2 §: what the person has let another unit see, to read and no more.
  'counsellor consented other-unit': ['journal read', 'consent list read'],
  // PDL 4 kap. 5 §: who asks to open without a part in the care, with a reason that counts here.
  'counsellor emergency-asked own-unit': ['journal break-glass'],
  // PDL 4 kap. 4 §, danger to life: read, with an alarm; nothing is written or printed.
  'counsellor emergency-opening own-unit': ['identity read', 'journal read', 'safety read'],
  // PDL 4 kap. 1 §: a list of whom one has met; each name in it is asked for by the care relation, and noted.
  'counsellor none own-unit': ['worklist list'],
  // PDL 4 kap. 4 §: whoever is blocked learns that there is something, and not what.
  'counsellor blocked own-unit': ['block read'],
  'therapist blocked own-unit': ['block read'],
  // PDL 4 kap. 1 §: the therapist of the treatment.
  'therapist in-care own-unit': [
    'identity read',
    'journal read write correct print',
    'draft read write',
    // Handing over lets a colleague of the same employer into the care; PDL 4 kap. 1 §.
    'enrolment read write correct share',
    // Assigning a scale writes in what will be answered.
    'answers read write',
    'feedback read write',
    'message read write',
    'safety read write',
    // Who needs other help is referred, with the reason; HSL 5 kap. 1 §, PSL 6 kap. 1 §.
    'referral write',
  ],
  // PDL 4 kap. 1 §: who waits, so that nobody is left to one who is away; of others' participants no name.
  'therapist none own-unit': ['worklist list'],
  // PDL 3 kap. 1 §: whoever begins a care writes that it has begun, and nothing about anybody else.
  'therapist new own-unit': ['enrolment write'],
  // HSL 5 kap. 1 §: whoever covers takes the care over first, and reads only then.
  'therapist stand-in own-unit': ['enrolment write'],
  // HSLF-FS 2016:40: the log is reviewed by somebody who answers for it.
  'admin reviewer own-unit': ['log read list review export'],
  // PDL 2 kap. 4 § 4-6: follow-up and statistics, by counts in which whoever is few is left out.
  'admin none own-unit': ['enrolment list', 'figures list export'],
  // PDL 8 kap. 2 § and GDPR 15 (the person asks), PDL 5 kap. 3 § (care moves), PSL 7 kap. 20 § (IVO):
  // what leaves is noted with its purpose, and every one is looked over.
  'admin stated-purpose own-unit': ['enrolment export', 'identity export', 'answers export'],
  // PDL 4 kap. 4 §, again: no such purpose opens a block, which is told, and not what is behind it.
  'admin blocked own-unit': ['block read'],
  // PDL 3 kap. 17 §, GDPR article 5: what has been kept long enough goes by itself.
  'clock none own-unit': [
    'identity erase',
    'journal erase',
    'draft erase',
    'answers erase',
    'message erase',
    // HSLF-FS 2016:40: kept for at least five years, and by GDPR article 5 no longer.
    'log erase',
  ],
}
const written = Object.entries(decided).flatMap(([standing, records]) =>
  records.flatMap((record) => {
    const [resource, ...actions] = record.split(' ')
    return actions.map((action) => `${standing}: ${action} ${resource}`)
  }),
)
const said = ({ role, relation, place, action, resource }: Wish) =>
  `${role} ${relation} ${place}: ${action} ${resource}`

describe('the whole product of role, action, record, relation and place', () => {
  test('is allowed exactly where it is written out here, and nowhere else', () => {
    expect(every.length).toBe(9 * 13 * 15 * 14 * 2)
    expect(allowed.map(said).sort()).toEqual([...written].sort())
    expect(written).toHaveLength(116)
  })

  test.each([
    // PDL 4 kap. 1 §: without a part in the care there is nothing to read, also at the own unit.
    ['counsellor', 'read', 'journal', 'none', 'own-unit'],
    ['therapist', 'read', 'answers', 'none', 'own-unit'],
    ['therapist', 'read', 'message', 'none', 'own-unit'],
    // Covering is begun before anything is read, and beginning a care opens nobody else's.
    ['therapist', 'read', 'answers', 'stand-in', 'own-unit'],
    ['therapist', 'read', 'enrolment', 'new', 'own-unit'],
    ['therapist', 'write', 'enrolment', 'none', 'own-unit'],
    ['therapist', 'share', 'enrolment', 'none', 'own-unit'],
    ['therapist', 'write', 'referral', 'blocked', 'own-unit'],
    ['therapist', 'write', 'answers', 'blocked', 'own-unit'],
    // A purpose lets a record leave, and nobody look into it by the way.
    ['admin', 'read', 'answers', 'stated-purpose', 'own-unit'],
    ['admin', 'export', 'message', 'stated-purpose', 'own-unit'],
    ['admin', 'export', 'identity', 'none', 'own-unit'],
    ['admin', 'export', 'enrolment', 'none', 'own-unit'],
    ['admin', 'export', 'answers', 'stated-purpose', 'other-unit'],
    // To ask for an opening reads nothing yet, and a block is opened by no other way.
    ['counsellor', 'read', 'journal', 'emergency-asked', 'own-unit'],
    ['counsellor', 'break-glass', 'journal', 'blocked', 'own-unit'],
    ['counsellor', 'break-glass', 'journal', 'none', 'own-unit'],
    ['counsellor', 'break-glass', 'journal', 'emergency-asked', 'other-unit'],
    ['coordinator', 'list', 'figures', 'none', 'own-unit'],
    // Whoever reads the report reads counts of many, published before; of a record not even that.
    ['reader', 'list', 'figures', 'none', 'own-unit'],
    ['reader', 'read', 'log', 'none', 'own-unit'],
    ['reader', 'list', 'worklist', 'none', 'own-unit'],
    // OSL 8 kap. 1-2 §§, 25 and 26 kap.: region and municipality are borders, care or not.
    ['counsellor', 'read', 'journal', 'in-care', 'other-unit'],
    ['counsellor', 'read', 'identity', 'consented', 'other-unit'],
    ['counsellor', 'read', 'safety', 'consented', 'other-unit'],
    ['counsellor', 'write', 'journal', 'consented', 'other-unit'],
    ['therapist', 'read', 'enrolment', 'in-care', 'other-unit'],
    ['therapist', 'read', 'journal', 'consented', 'other-unit'],
    // PDL 4 kap. 4 §: a block holds against whoever takes part in the care elsewhere.
    ['counsellor', 'read', 'journal', 'blocked', 'own-unit'],
    ['counsellor', 'read', 'safety', 'blocked', 'own-unit'],
    ['therapist', 'read', 'journal', 'blocked', 'own-unit'],
    // An emergency opening is for reading what may save a life.
    ['counsellor', 'write', 'journal', 'emergency-opening', 'own-unit'],
    ['counsellor', 'print', 'journal', 'emergency-opening', 'own-unit'],
    ['counsellor', 'read', 'consent', 'emergency-opening', 'own-unit'],
    ['therapist', 'read', 'journal', 'emergency-opening', 'own-unit'],
    ['counsellor', 'read', 'journal', 'emergency-opening', 'other-unit'],
    // PDL 3 kap. 14 §: what is signed is corrected and never taken away, by staff or patient.
    ['patient', 'erase', 'journal', 'self', 'own-unit'],
    ['patient', 'write', 'journal', 'self', 'own-unit'],
    ['patient', 'correct', 'journal', 'self', 'own-unit'],
    ['counsellor', 'erase', 'journal', 'in-care', 'own-unit'],
    ['therapist', 'erase', 'journal', 'in-care', 'own-unit'],
    ['admin', 'erase', 'log', 'reviewer', 'own-unit'],
    // PDL 6 kap., 4 kap. 4 §: consent and block are the person's alone.
    ['counsellor', 'share', 'consent', 'in-care', 'own-unit'],
    ['counsellor', 'revoke', 'consent', 'in-care', 'own-unit'],
    ['counsellor', 'unblock', 'block', 'in-care', 'own-unit'],
    ['therapist', 'unblock', 'block', 'in-care', 'own-unit'],
    // HSLF-FS 2016:40: who looks after a log or a programme sees who did what, and no word of it.
    ['admin', 'read', 'journal', 'reviewer', 'own-unit'],
    ['admin', 'read', 'answers', 'none', 'own-unit'],
    ['admin', 'export', 'answers', 'none', 'own-unit'],
    ['admin', 'list', 'answers', 'none', 'own-unit'],
    ['admin', 'read', 'identity', 'none', 'own-unit'],
    ['admin', 'read', 'log', 'none', 'own-unit'],
    ['admin', 'read', 'log', 'reviewer', 'other-unit'],
    ['counsellor', 'read', 'log', 'in-care', 'own-unit'],
    // A referral is read while its consent holds, by those who were asked, and opens nothing beside it.
    ['counsellor', 'read', 'referral', 'stopped', 'own-unit'],
    ['counsellor', 'read', 'journal', 'referred', 'own-unit'],
    ['counsellor', 'read', 'identity', 'referred', 'own-unit'],
    ['counsellor', 'read', 'referral', 'referred', 'other-unit'],
    ['counsellor', 'read', 'referral', 'none', 'own-unit'],
    ['counsellor', 'erase', 'referral', 'in-care', 'own-unit'],
    ['coordinator', 'read', 'referral', 'referred', 'own-unit'],
    ['patient', 'write', 'referral', 'self', 'own-unit'],
    ['patient', 'erase', 'referral', 'self', 'own-unit'],
    ['patient', 'read', 'referral', 'new', 'own-unit'],
    // A coordinator plans shifts: no record is theirs.
    ['coordinator', 'list', 'worklist', 'none', 'own-unit'],
    ['coordinator', 'read', 'identity', 'in-care', 'own-unit'],
    ['coordinator', 'read', 'log', 'reviewer', 'own-unit'],
    // One person never reads another's.
    ['patient', 'read', 'journal', 'none', 'own-unit'],
    ['participant', 'read', 'answers', 'none', 'own-unit'],
    ['participant', 'read', 'journal', 'self', 'own-unit'],
    // What runs by itself forgets, and reads nothing.
    ['clock', 'read', 'journal', 'none', 'own-unit'],
    ['clock', 'read', 'log', 'none', 'own-unit'],
  ] as const)('refuses %s to %s %s as %s at the %s', (role, action, resource, relation, place) => {
    expect(mayAccess({ role, action, resource, relation, place })).toBe(false)
  })

  test('has no row twice, and each says by which law', () => {
    const rows = accessPolicy.map(({ role, relation, place }) => `${role} ${relation} ${place}`)
    expect(new Set(rows).size).toBe(rows.length)
    for (const { source, confirmedBy } of accessPolicy) {
      expect(source.length).toBeGreaterThan(5)
      expect(confirmedBy).toBeNull()
    }
  })

  test('lets nobody without a part in the care see what is written of a person', () => {
    const content = ['journal', 'identity', 'answers', 'message', 'safety', 'draft', 'consent']
    const seen = allowed.filter(
      ({ relation, resource, action }) =>
        relation === 'none' && content.includes(resource) && action !== 'erase',
    )
    expect(seen).toEqual([])
  })

  test('shows whoever is blocked that there is something, and nothing more', () => {
    const blocked = allowed.filter(({ relation }) => relation === 'blocked')
    expect(blocked.map(({ action, resource }) => `${action} ${resource}`)).toEqual([
      'read block',
      'read block',
      'read block',
    ])
  })

  test('lets only the person close a unit out or in, and only the person share', () => {
    for (const { action, resource, relation } of allowed) {
      if (action === 'block' || action === 'unblock') expect(relation).toBe('self')
      const isLooked = action === 'read' || action === 'list'
      if (resource === 'consent' && !isLooked) expect(relation).toBe('self')
    }
  })

  test('lets nothing be written, corrected or printed through an emergency opening or from another unit', () => {
    const others = allowed.filter(
      ({ relation, place }) => relation === 'emergency-opening' || place === 'other-unit',
    )
    expect(others.length).toBeGreaterThan(0)
    for (const { action } of others) expect(['read', 'list']).toContain(action)
  })

  test('gives coordinators nothing, and administrators no word anybody wrote unless they state why it leaves', () => {
    expect(allowed.filter(({ role }) => role === 'coordinator')).toEqual([])
    const unstated = allowed.filter(
      ({ role, relation }) => role === 'admin' && relation !== 'stated-purpose',
    )
    const seen = unstated.map(({ resource }) => resource)
    // Of a block, that there is one: not what is behind it.
    expect(new Set(seen)).toEqual(new Set(['log', 'enrolment', 'figures', 'block']))
  })

  test('lets nobody change or take away a journal but the clock, when it has been kept long enough', () => {
    const erasing = allowed.filter(
      ({ action, resource }) => action === 'erase' && resource === 'journal',
    )
    expect(erasing.map(({ role }) => role)).toEqual(['clock'])
  })
})

test('there is a closed list of reasons for an emergency opening', () => {
  expect(EmergencyReason.options.length).toBeGreaterThanOrEqual(3)
})
