/** Every row of the contract says what it opens of a record, so that the policy can be asked before. */
import { describe, expect, it } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { Access, Endpoint } from '../../shared/contract/endpoint.ts'
import { Action, Resource, type AccessRole } from '../../shared/rules/records/access.ts'
import { mayAccess, places, relations } from '../../shared/rules/records/access-policy.ts'

const rows = Object.entries(contract).flatMap(([audience, table]) =>
  Object.entries<Endpoint>(table).map(([name, row]) => ({ name: `${audience} ${name}`, row })),
)
const needed = ({ needs }: Endpoint): readonly Access[] => (needs === 'no-record' ? [] : needs)
const saidBy = (name: string) =>
  rows
    .filter((each) => each.name === name)
    .flatMap(({ row }) => needed(row).map(({ action, resource }) => `${action} ${resource}`))

describe('what a row opens of a record', () => {
  it.each(rows)('is said by $name in words of the policy', ({ row }) => {
    if (row.needs === 'no-record') return
    expect(row.needs.length).toBeGreaterThan(0)
    for (const { action, resource } of row.needs) {
      expect(Action.options).toContain(action)
      expect(Resource.options).toContain(resource)
    }
  })

  it.each([
    ['care becomeIdentified', ['write identity']],
    ['care chart', ['read journal']],
    ['care keepDraft', ['write draft']],
    ['care signNote', ['write journal']],
    ['care correctNote', ['correct journal']],
    ['care notePrint', ['print journal']],
    ['care openInEmergency', ['break-glass journal']],
    ['care myRecord', ['read log', 'read identity', 'read block', 'read consent']],
    ['care block', ['block block']],
    ['care consentInTalk', ['share consent']],
    ['care revoke', ['revoke consent']],
    ['care keepAssessment', ['write safety']],
    ['care review', ['review log']],
    ['care exportLog', ['export log']],
    ['programme overview', ['read enrolment', 'read message']],
    ['programme checkIn', ['write answers', 'write safety']],
    ['programme takeOut', ['export answers']],
    ['programme worklist', ['list worklist']],
    ['programme participant', ['read enrolment', 'read answers', 'read feedback', 'read message']],
    ['programme giveFeedback', ['write feedback']],
    ['programme signJournalNote', ['write journal']],
    ['programme handOver', ['share enrolment']],
    ['programme figures', ['list answers']],
    ['programme exportFhir', ['export answers']],
    ['youth join', []],
    ['counsellor take', []],
    ['coordinator board', []],
    ['rooms openAsYouth', []],
    ['safety saveAssessment', []],
    ['later writeLetter', []],
  ])('is for %s: %j', (name, expected) => {
    expect(rows.map((row) => row.name)).toContain(name)
    expect(saidBy(name)).toEqual(expected)
  })

  it('is nothing where nobody has said who they are', () => {
    const nameless = ['anyone', 'code', 'feed', 'guest']
    const opening = rows.filter(
      ({ row }) => nameless.includes(row.who) && row.needs !== 'no-record',
    )
    expect(opening.map(({ name }) => name)).toEqual([])
  })

  it('is nothing outside care and programmes: no other function reaches records', () => {
    const elsewhere = rows.filter(
      ({ name, row }) => !/^(care|programme) /.test(name) && row.needs !== 'no-record',
    )
    expect(elsewhere.map(({ name }) => name)).toEqual([])
  })
})

/** A youth in a visit reaches a record as the patient they have become in it. */
const roleOf = ({ who }: Endpoint) => (who === 'youth' ? 'patient' : who) as AccessRole
const isEverAllowed = (role: AccessRole, need: Access) =>
  relations.some((relation) =>
    places.some((place) => mayAccess({ role, relation, place, ...need })),
  )

/**
 * What is done today although the policy allows it to nobody, or before anybody stands in a relation
 * that would. A row that is new here is red; one that the policy has come to allow must be taken out.
 */
const withoutPolicy = [
  'care becomeIdentified: write identity',
  'care openInEmergency: break-glass journal',
  'programme pause: write enrolment',
  'programme resume: write enrolment',
  'programme leave: write enrolment',
  'programme takeOut: export answers',
  'programme erase: erase enrolment',
  'programme assignScale: write answers',
  'programme refer: write referral',
  'programme handOver: share enrolment',
  'programme figures: list answers',
  'programme exportCsv: export answers',
  'programme exportFhir: export answers',
]

it('is allowed by the policy in some relation, but for what is written out here', () => {
  const refused = rows.flatMap(({ name, row }) =>
    needed(row)
      .filter((need) => !isEverAllowed(roleOf(row), need))
      .map(({ action, resource }) => `${name}: ${action} ${resource}`),
  )
  expect(refused.sort()).toEqual([...withoutPolicy].sort())
})
