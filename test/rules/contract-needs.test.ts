/** Every row of the contract says what it opens of a record, so that the policy can be asked before. */
import { describe, expect, it } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { Action, Resource, type AccessRole, type Need } from '../../shared/rules/records/access.ts'
import { mayAccess, places, relations } from '../../shared/rules/records/access-policy.ts'

const rows = Object.entries(contract).flatMap(([audience, table]) =>
  Object.entries<Endpoint>(table).map(([name, row]) => ({ name: `${audience} ${name}`, row })),
)
const needed = ({ needs }: Endpoint): readonly Need[] => (needs === 'no-record' ? [] : needs)
const saidBy = (name: string) =>
  rows
    .filter((each) => each.name === name)
    .flatMap(({ row }) => needed(row).map(({ action, resource }) => `${action} ${resource}`))

/** By hand: whoever lets a row open something else of a record, or no longer say that it does, signs for it here. */
const signed: readonly [name: string, opens: readonly string[]][] = [
  ['care becomeIdentified', ['write identity']],
  ['intake senderReply', ['read referral']],
  ['intake senderTakesBack', ['revoke referral']],
  ['intake intakes', ['list worklist']],
  ['intake intakeCase', ['read referral']],
  ['intake decideIntake', ['write referral']],
  ['intake judgeMaturity', ['write referral']],
  ['intake recordConsent', ['write referral']],
  ['intake recordMet', ['write referral']],
  ['intake removeFalse', ['erase referral']],
  ['intake consultation', ['list worklist']],
  ['intake ownSips', ['read sip']],
  ['intake wishSip', ['write sip', 'read identity']],
  ['intake sayGoals', ['write sip']],
  ['intake agreeToSip', ['share sip']],
  ['intake takeSipBack', ['revoke sip']],
  ['intake answerSip', ['write sip']],
  ['intake sips', ['list worklist']],
  ['intake sip', ['read sip']],
  ['intake sharedSip', ['read sip']],
  ['intake proposeSip', ['write sip', 'read identity']],
  ['intake writeSip', ['write sip']],
  ['intake recordSipConsent', ['write sip']],
  ['intake callToSip', ['share sip']],
  ['intake handSipOut', ['share sip']],
  ['intake followSipUp', ['write sip']],
  ['intake closeSip', ['write sip']],
  ['care chart', ['read identity', 'read journal']],
  ['care keepDraft', ['write draft']],
  ['care signNote', ['write journal']],
  ['care correctNote', ['correct journal']],
  ['care notePrint', ['print journal']],
  ['care openInEmergency', ['break-glass journal']],
  ['care unsignedNotes', ['list worklist']],
  ['care ownPatients', ['list worklist']],
  ['care patientChart', ['read identity', 'read journal']],
  ['care keepPatientDraft', ['write draft']],
  ['care signPatientNote', ['write journal']],
  ['care correctPatientNote', ['correct journal']],
  ['care notePatientPrint', ['print journal']],
  ['care keptAssessment', ['read safety']],
  ['care keepAssessment', ['write safety']],
  ['care keepProcedure', ['write safety']],
  ['care myRecord', ['read log', 'read identity', 'read block', 'read consent']],
  ['care myJournal', ['read journal']],
  [
    'care takeOutRecord',
    ['export identity', 'export journal', 'export consent', 'export block', 'export log'],
  ],
  ['care block', ['block block']],
  ['care unblock', ['unblock block']],
  ['care consent', ['share consent']],
  ['care revoke', ['revoke consent']],
  ['care consentsInTalk', ['read consent']],
  ['care consentInTalk', ['share consent']],
  ['care revokeInTalk', ['revoke consent']],
  ['care askForSip', ['share consent']],
  ['care suggestion', ['read consent']],
  ['care sharedWithUs', ['list consent']],
  ['care openShared', ['read consent']],
  ['care seeEmergencyAlarm', ['read log']],
  ['care sample', ['list log']],
  ['care searchLog', ['read log']],
  ['care review', ['review log']],
  ['care exportLog', ['export log']],
  ['programme overview', ['read enrolment', 'read message']],
  ['programme readModule', ['read answers', 'read feedback']],
  ['programme keepPlace', ['write answers']],
  ['programme keepDraft', ['write answers']],
  ['programme sendHomework', ['write answers']],
  ['programme checkIn', ['write answers', 'write safety']],
  ['programme answerScale', ['write answers']],
  ['programme askReminder', ['write enrolment']],
  ['programme curve', ['read answers']],
  ['programme thread', ['read message']],
  ['programme write', ['write message']],
  ['programme seen', ['read message']],
  ['programme stuck', ['read enrolment', 'read feedback']],
  ['programme enterTalk', ['read enrolment']],
  ['programme pause', ['write enrolment']],
  ['programme resume', ['write enrolment']],
  ['programme leave', ['write enrolment']],
  [
    'programme takeOut',
    [
      'export enrolment',
      'export identity',
      'export answers',
      'export feedback',
      'export message',
      'export safety',
      'export log',
    ],
  ],
  ['programme erase', ['erase enrolment']],
  ['programme writeLetter', ['write answers']],
  ['programme readLetter', ['read answers']],
  ['programme worklist', ['list worklist']],
  ['programme enrol', ['write enrolment']],
  [
    'programme participant',
    [
      'read enrolment',
      'read identity',
      'read answers',
      'read feedback',
      'read message',
      'read safety',
    ],
  ],
  ['programme therapists', ['list worklist']],
  ['programme invite', ['write enrolment']],
  ['programme giveFeedback', ['write feedback']],
  ['programme putBack', ['write feedback']],
  ['programme release', ['write enrolment']],
  ['programme openModule', ['write enrolment']],
  ['programme skipModule', ['write enrolment']],
  ['programme repeatModule', ['write enrolment']],
  ['programme addExtra', ['write feedback']],
  ['programme writeTo', ['write message']],
  ['programme answeredOtherwise', ['write message']],
  ['programme assignScale', ['write answers']],
  ['programme handleFlag', ['write safety']],
  ['programme finishTask', ['write enrolment']],
  ['programme planTalk', ['write enrolment']],
  ['programme callOffTalk', ['write enrolment']],
  ['programme setLineNote', ['write feedback']],
  ['programme pauseFor', ['write enrolment']],
  ['programme resumeFor', ['write enrolment']],
  ['programme refer', ['write referral']],
  ['programme finishFollowUp', ['write enrolment']],
  ['programme handOver', ['share enrolment']],
  ['programme coverFor', ['write enrolment']],
  ['programme endCover', ['write enrolment']],
  ['programme bookedTalks', ['list worklist']],
  ['programme participantJournal', ['read identity', 'read journal']],
  ['programme keepJournalDraft', ['write draft']],
  ['programme signJournalNote', ['write journal']],
  ['programme correctJournalNote', ['correct journal']],
  ['programme noteJournalPrint', ['print journal']],
  ['programme adminParticipants', ['list enrolment']],
  ['programme figures', ['list figures']],
  ['programme contents', ['list figures']],
  ['programme exportCsv', ['export figures']],
  ['programme exportFhir', ['export enrolment', 'export identity', 'export answers']],
]

describe('what a row opens of a record', () => {
  it.each(rows)('is said by $name in words of the policy', ({ row }) => {
    if (row.needs === 'no-record') return
    expect(row.needs.length).toBeGreaterThan(0)
    for (const { action, resource } of row.needs) {
      expect(Action.options).toContain(action)
      expect(Resource.options).toContain(resource)
    }
  })

  it('is what is signed here, and nothing for any other row', () => {
    const opens = rows.filter(({ row }) => row.needs !== 'no-record').map(({ name }) => name)
    expect(opens.sort()).toEqual(signed.map(([name]) => name).sort())
  })

  it.each(signed)('is for %s: %j', (name, expected) => {
    expect(saidBy(name)).toEqual(expected)
  })

  it('is nothing where nobody has said who they are', () => {
    const nameless = ['anyone', 'code', 'feed', 'guest']
    const opening = rows.filter(
      ({ row }) => nameless.includes(row.who) && row.needs !== 'no-record',
    )
    expect(opening.map(({ name }) => name)).toEqual([])
  })

  it('is nothing outside care, programmes and referrals in: no other function reaches records', () => {
    const elsewhere = rows.filter(
      ({ name, row }) => !/^(care|programme|intake) /.test(name) && row.needs !== 'no-record',
    )
    expect(elsewhere.map(({ name }) => name)).toEqual([])
  })
})

/** A youth in a visit reaches a record as the patient they have become in it; who sent somebody in, in their place. */
const roleOf = ({ who }: Endpoint) =>
  (who === 'youth' || who === 'sender' ? 'patient' : who) as AccessRole
const isEverAllowed = (role: AccessRole, need: Need) =>
  relations.some((relation) =>
    places.some((place) => mayAccess({ role, relation, place, ...need })),
  )

it('is allowed by the policy in some relation: no row does what nobody may', () => {
  const refused = rows.flatMap(({ name, row }) =>
    needed(row)
      .filter((need) => !isEverAllowed(roleOf(row), need))
      .map(({ action, resource }) => `${name}: ${action} ${resource}`),
  )
  expect(refused).toEqual([])
})
