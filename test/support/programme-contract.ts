/** A valid body of every row of programmes, and somebody who takes part. */
import { useInvitation } from '../../functions/programme/entry/invitation.ts'
import { makeSession } from '../../functions/programme/entry/session.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import type { programmeApi } from '../../shared/contract/programme/programme.ts'
import type { Bodies } from './bodies.ts'
import { work } from './coded.ts'
import type { TestWorld } from './test-world.ts'
import { programmeRows } from './programme-rows.ts'

const once = 'A'.repeat(22)

const proof = {
  challenge: {
    parameters: {
      algorithm: 'PBKDF2/SHA-256',
      nonce: '00',
      salt: '0'.repeat(32),
      cost: 4_000,
      keyLength: 32,
      keyPrefix: '00',
      expiresAt: 1_900_000_000,
    },
    signature: 'signature',
  },
  solution: { counter: 1, derivedKey: '00' },
}
const override = { why: 'needs-it-now', words: 'Vi pratade om det.' } as const

const noteParts = {
  reason: 'Oro',
  assessment: 'Som förut',
  action: 'Fortsätter',
  codes: ['DU011' as const],
}

export const checklist = {
  assessed: true,
  noAcuteRisk: true,
  ocdNotPrimary: true,
  adultContact: true,
  wantsTo: true,
}
export const enrolling = {
  once,
  programme: 'angesthjalpen-ung',
  language: 'sv',
  alias: 'Charlie',
  ageBand: '16-17',
  checklist,
} as const

const broughtByEid = {
  code: 'code',
  verifier: 'v'.repeat(43),
  redirect: 'http://localhost:3000/program/',
}

/** A row that gets a body and no sample here does not compile. */
export const programmeBodies: Bodies<typeof programmeApi> = {
  useInvitation: { proof, words: 'abborre', once },
  enterByCode: { proof, words: 'abborre' },
  askPasskey: { proof },
  enterByPasskey: { challenge: 'a.b', response: '{}' },
  keepPasskey: { challenge: 'a.b', response: '{}' },
  enterByEid: broughtByEid,
  keepEid: broughtByEid,
  keepPlace: { place: 'block-3', read: true },
  keepDraft: { field: 'situation', value: '"I matsalen"', version: 0, chosen: false },
  sendHomework: { once, fields: [{ field: 'situation', version: 1 }] },
  checkIn: { once, module: 'm1', answers: [1, 2, null, 0], safety: 0 },
  answerScale: { once, scale: 'gad7', occasion: 'pre', answers: [1, 1, 1, 1, 1, 1, null] },
  write: { once, text: 'Hej' },
  seen: { upTo: once },
  stuck: { proof, nonce: once, urgency: 'talk', language: 'sv', share: true },
  pause: { weeks: 2 },
  leave: { why: 'no-time' },
  erase: { sure: true },
  askReminder: { to: { endpoint: 'https://push.example/send', key: 'B'.repeat(87) } },
  writeLetter: { text: 'Hej framtida jag' },
  enrol: enrolling,
  giveFeedback: { once, text: 'Bra jobbat', release: true },
  putBack: { once, text: 'Berätta mer' },
  openModule: override,
  skipModule: override,
  repeatModule: override,
  addExtra: { once, text: 'En gång till', exercise: 'm2.kroppskartan' },
  writeTo: { once, text: 'Hej' },
  assignScale: { once, scale: 'phq9' },
  handleFlag: { did: 'called', words: 'Vi pratade.' },
  planTalk: { once, kind: 'start', start: 1_800_000_000_000, length: 30, channel: 'video' },
  setLineNote: { text: 'Övar på att stanna kvar.' },
  keepJournalDraft: noteParts,
  signJournalNote: { once, parts: noteParts },
  correctJournalNote: { once, corrects: once, why: 'Fel ord', parts: noteParts },
  pauseFor: { weeks: 2 },
  refer: { to: 'bup', words: 'Efter samtal.' },
  handOver: { to: 'other-region', words: 'Känner familjen.' },
  goAway: { from: 1_800_000_000_000, until: 1_800_600_000_000 },
  offer: { programme: 'angesthjalpen-ung', offered: true },
  exportFhir: { purpose: 'asked-by-person' },
  sendTalkScale: { scale: 'gad7' },
  answerTalkScale: { flag: 'none' },
}

/** The path with ids that nobody has. */
export const programmePath = (path: Endpoint['path']): string =>
  path
    .replace(':participant', `s_${once}`)
    .replace(':module', 'm1')
    .replace(':flag', once)
    .replace(':task', 'plan-start-talk')
    .replace(':talk', `b_${once}`)
    .replace(':scale', 'gad7')

/** Enrolled by this therapist and inside, with the header that proves it. */
export const takesPart = async (
  world: TestWorld,
  therapist: StaffMember,
): Promise<{ participant: string; words: string; authorization: string }> => {
  const enrolled = await programmeRows.enrol(world, therapist, { ...enrolling, once: world.id() })
  if (enrolled.outcome !== 'enrolled') throw new Error(enrolled.outcome)
  const { words } = enrolled.invitation
  const stored = await useInvitation(world, { proof: await work(world), words, once: world.id() })
  return {
    participant: enrolled.participant,
    words,
    authorization: `Participant ${makeSession(world, stored).token}`,
  }
}
