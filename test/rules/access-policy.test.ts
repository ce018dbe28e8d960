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
  // their own journal, and nobody erases it alone: PDL 8 kap. 4 § gives that to IVO.
  'patient self own-unit': [
    'identity read',
    'journal read print',
    'log read',
    'consent read share revoke',
    'block read block unblock',
  ],
  // The youth's own writing; the safety answers are theirs to take back (SoL, anonymous as a rule).
  'participant self own-unit': [
    'enrolment read',
    'answers read write',
    'feedback read',
    'message read write',
    'safety read write erase',
  ],
  // PDL 4 kap. 1 §: whoever takes part in the care. Consent and block are read, never set, by staff.
  'counsellor in-care own-unit': [
    'identity read',
    'journal read write correct print',
    'draft read write',
    'consent read',
    'block read',
    'safety read write',
    'referral read write share revoke',
  ],
  // PDL 6 kap., OSL 12 kap. 2 §: what the person has let another unit see, to read and no more.
  'counsellor consented other-unit': ['journal read', 'consent read'],
  // PDL 4 kap. 4 §, danger to life: read, with an alarm; nothing is written or printed.
  'counsellor emergency-opening own-unit': ['identity read', 'journal read', 'safety read'],
  // PDL 4 kap. 4 §: whoever is blocked learns that there is something, and not what.
  'counsellor blocked own-unit': ['block read'],
  'therapist blocked own-unit': ['block read'],
  // PDL 4 kap. 1 §: the therapist of the treatment.
  'therapist in-care own-unit': [
    'identity read',
    'journal read write correct print',
    'draft read write',
    'enrolment read write correct',
    'answers read',
    'feedback read write',
    'message read write',
    'safety read write',
  ],
  'therapist none own-unit': ['worklist list'],
  // HSLF-FS 2016:40: the log is reviewed by somebody who answers for it.
  'admin reviewer own-unit': ['log read list review export'],
  'admin none own-unit': ['enrolment list'],
  // PDL 3 kap. 17 §, GDPR article 5: what has been kept long enough goes by itself.
  'clock none own-unit': [
    'identity erase',
    'journal erase',
    'draft erase',
    'answers erase',
    'message erase',
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
    expect(every.length).toBe(7 * 13 * 13 * 7 * 2)
    expect(allowed.map(said).sort()).toEqual([...written].sort())
    expect(written).toHaveLength(69)
  })

  test.each([
    // PDL 4 kap. 1 §: without a part in the care there is nothing to read, also at the own unit.
    ['counsellor', 'read', 'journal', 'none', 'own-unit'],
    ['therapist', 'read', 'answers', 'none', 'own-unit'],
    ['therapist', 'read', 'message', 'none', 'own-unit'],
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
    ['clock', 'erase', 'log', 'none', 'own-unit'],
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
    ])
  })

  test('lets only the person close a unit out or in, and only the person share', () => {
    for (const { action, resource, relation } of allowed) {
      if (action === 'block' || action === 'unblock') expect(relation).toBe('self')
      if (resource === 'consent' && action !== 'read') expect(relation).toBe('self')
    }
  })

  test('lets nothing be written, corrected or printed through an emergency opening or from another unit', () => {
    const others = allowed.filter(
      ({ relation, place }) => relation === 'emergency-opening' || place === 'other-unit',
    )
    expect(others.length).toBeGreaterThan(0)
    for (const { action } of others) expect(action).toBe('read')
  })

  test('gives coordinators nothing, and administrators no word anybody wrote', () => {
    expect(allowed.filter(({ role }) => role === 'coordinator')).toEqual([])
    const seen = allowed.filter(({ role }) => role === 'admin').map(({ resource }) => resource)
    expect(new Set(seen)).toEqual(new Set(['log', 'enrolment']))
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
