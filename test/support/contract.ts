/** The three doors of the contract over a test world, and a valid call of every row. */
import type { Hono } from 'hono/tiny'
import { careApp } from '../../functions/api/records/care-app.ts'
import { programmeApp } from '../../functions/api/programme/programme.ts'
import { coordinatorApp } from '../../functions/api/coordinator.ts'
import { counsellorApp } from '../../functions/api/counsellor.ts'
import { intakeApp } from '../../functions/api/intake-app.ts'
import { laterApp } from '../../functions/api/later/later-app.ts'
import { roomsApp } from '../../functions/api/rooms.ts'
import { safetyApp } from '../../functions/api/safety-app.ts'
import { settingsApp } from '../../functions/api/settings.ts'
import { demoAccounts } from '../../functions/local/demo/accounts.ts'
import { youthApp } from '../../functions/api/youth.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { setOpeningHours } from '../../functions/opening/hours.ts'
import { hashSecret } from '../../functions/visit/find-visit.ts'
import { keepPerson } from '../../functions/records/identity/person.ts'
import { peerVideo } from '../../functions/cloud/video/peer.ts'
import { contract, type Audience } from '../../shared/contract/contract.ts'
import type { Endpoint, StaffRole } from '../../shared/contract/endpoint.ts'
import { codesForYouth } from '../../shared/contract/later/codes.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import { sipConsentTextNow } from '../../shared/rules/sip/sip-consent-text.ts'
import type { Bodies } from './bodies.ts'
import { charliesReferral } from './intake.ts'
import { programmeBodies, programmePath } from './programme-contract.ts'
import { charlie, testEid, wordOf } from './test-eid.ts'
import { testWorld, type TestWorld } from './test-world.ts'

const staff = (
  id: string,
  unit: string,
  roles: StaffMember['roles'],
  profession: StaffMember['profession'] = 'kurator',
): StaffMember => ({ id, firstName: 'Elin', unit, profession, languages: ['sv', 'en'], roles })

/** Two municipalities, the region, and four with one other role each. The token is the id. */
export const people = {
  mora: staff('elin-mora', 'mora-kommun', ['counsellor']),
  orsa: staff('nils-orsa', 'orsa-kommun', ['counsellor']),
  region: staff('sara-region', 'region-dalarna', ['counsellor'], 'barnmorska'),
  planner: staff('karin-plan', 'region-dalarna', ['coordinator']),
  therapist: staff('tilda-region', 'region-dalarna', ['therapist'], 'psykolog'),
  elsewhere: staff('moa-falun', 'falun-kommun', ['therapist'], 'psykolog'),
  admin: staff('adam-region', 'region-dalarna', ['admin'], 'psykolog'),
  reader: staff('rut-lasare', 'region-dalarna', ['reader']),
  developer: staff('ylva-utvecklare', 'region-dalarna', ['youth-developer']),
} as const

/** Somebody with this role at this employer, who has a part in nothing yet. */
export const anybody = (role: StaffRole, unit: string): StaffMember =>
  staff(`any-${role}-${unit}`, unit, [role])
const isAnybody = /^any-(counsellor|coordinator|therapist|admin|reader)-(.+)$/

const verify = (token: string) => {
  const [, role, unit] = isAnybody.exec(token) ?? []
  if (unit !== undefined) return Promise.resolve(anybody(role as StaffRole, unit))
  return Promise.resolve(Object.values(people).find((member) => member.id === token))
}

const audiences = Object.keys(contract) as Audience[]
const once = 'A'.repeat(22)
const sealed = { v: 1, kid: 'none', data: 'aGVq' }
const sipPress = { rev: 1, once }
const solution = { counter: 1, derivedKey: '00' }

const starts = Date.UTC(2026, 10, 25, 16)
const plan = { starts, ends: starts + 4 * 3_600_000, channels: ['chat' as const], talks: 2 }
const oneDay = { shift: `s_${once}`, day: '2026-11-25' }
const shiftBodies = {
  changeShift: {
    shift: oneDay.shift,
    rev: 1,
    starts: plan.starts,
    ends: plan.ends,
    despite: [],
  },
  removeShift: { shift: oneDay.shift, rev: 1 },
  awayFromShift: { ...oneDay, why: 'sick' as const },
  undoShift: { shift: oneDay.shift, rev: 1 },
}
const parts = { reason: 'Sömn', assessment: 'Samtal', action: 'Ny tid', codes: ['ZV051' as const] }
const assessed = { triggers: [], protection: [], near: [], actions: [] }
const read = { text: consentTextNow, lang: 'sv' as const }
const wishForConsent = { receiver: 'mora-kommun', content: ['journal' as const], days: 14 }
const key = `BA${'A'.repeat(85)}`
const link = { link: once, stopHash: 'A'.repeat(43), body: 'a.b.c.d.e' }
const letter = { once, body: sealed, topics: [], language: 'sv' } as const
const time = { time: `t_${once}`, start: 1_800_000_000_000 }
const wish = { wish: `w_${once}` }
const account = {
  firstName: 'Nora',
  profession: 'kurator' as const,
  languages: ['sv' as const],
  roles: [],
}
const asked = { to: { endpoint: 'https://push.example/send', key: 'B'.repeat(87) } }

/** A row that gets a body and no sample here does not compile. */
export const bodies: { readonly [A in Audience]: Bodies<(typeof contract)[A]> } = {
  youth: {
    ready: { epoch: 2 },
    answerHandover: { yes: true },
    askMedium: { to: 'voice', why: 'chosen' },
    answerMedium: { to: 'voice', yes: true },
    say: { mid: once, after: 0, body: sealed },
    survey: { listened: 5 },
    tellMore: { topics: ['angest'], municipality: '2062', avoidOwn: true },
  },
  counsellor: {
    planShift: { press: once, plan, differs: [{ day: '2026-11-26' }], despite: [] },
    ...shiftBodies,
    offerShift: oneDay,
    keepShift: oneDay,
    takeShift: { ...oneDay, despite: [] },
    answerCall: { answer: 'coming' },
    seenShifts: { until: 1_800_000_000_000 },
    askMedium: { to: 'voice', why: 'chosen' },
    answerMedium: { to: 'voice', yes: true },
    duty: { status: 'here', seats: 2, channels: ['chat'] },
    take: { press: once, seat: 1 },
    say: { mid: once, after: 0, body: sealed },
    close: { topics: ['angest'], outcome: 'advice', whereTo: ['none'] },
    level: { level: 3, reason: 'calmer-now' },
    offer: { to: { colleague: people.orsa.id } },
    accept: { press: once, seat: 1 },
    pageKey: { key },
  },
  coordinator: {
    planShift: {
      press: once,
      plan,
      despite: [],
      person: {
        staff: people.mora.id,
        firstName: 'Elin',
        unit: people.mora.unit,
        profession: 'kurator',
        languages: ['sv'],
      },
    },
    ...shiftBodies,
    offerShift: oneDay,
    keepShift: oneDay,
    keepYardstick: {
      yardstick: {
        kind: 'languages',
        source: 'Skolverket',
        year: 2025,
        rows: [{ language: 'so', people: 400 }],
      },
    },
    keepCountyWords: { year: '2026', after: 0, summary: 'Fler', learned: '', next: '' },
    setSurge: { mode: 'call-in', reason: 'many-waiting', minutes: 30, call: [people.mora.id] },
  },
  rooms: {
    openAsYouth: { ended: 'a.b' },
    leaveAsYouth: { ticket: 'a.b' },
    openAsCounsellor: { ended: 'a.b' },
    leaveAsCounsellor: { ticket: 'a.b' },
    openSeat: { kind: 'adult', minutes: 30, link: 'A'.repeat(43) },
    redeem: { link: 'A'.repeat(43), secret: 'B'.repeat(43) },
    openAsGuest: { ended: 'a.b' },
  },
  care: {
    prove: { code: 'code', verifier: 'v'.repeat(43), redirect: 'http://localhost:3000/' },
    becomeIdentified: { word: 'a.b.c', understood: true },
    keepDraft: parts,
    signNote: { once, parts },
    correctNote: { once, corrects: once, why: 'Fel ord', parts },
    keepPatientDraft: parts,
    signPatientNote: { once, parts },
    correctPatientNote: { once, corrects: once, why: 'Fel ord', parts },
    openInEmergency: {
      personalNumber: '200901010000',
      reason: 'danger-to-life',
      words: 'Svarar inte, sa att hen tänker dö.',
    },
    keepAssessment: { once, form: assessed },
    block: { unit: 'region-dalarna' },
    unblock: { unit: 'region-dalarna' },
    consent: { once, ...wishForConsent, ...read },
    revoke: { consent: 'mora-kommun' },
    consentInTalk: { once, ...wishForConsent, ...read },
    revokeInTalk: { consent: 'mora-kommun' },
    askForSip: { make: { ...link, kind: 'sip', receiver: 'elevhalsa', days: 14 }, ...read },
    suggestConsent: wishForConsent,
    openShared: { receipt: '0000-0000' },
    seeEmergencyAlarm: { seq: 1 },
    searchLog: { personalNumber: '200901010000' },
    review: { once, marks: [{ seq: 1, finding: 'in-order' }] },
    exportLog: { from: 0, to: 1_900_000_000_000 },
  },
  intake: {
    sendIn: { secret: 'A'.repeat(43), form: charliesReferral },
    senderTakesBack: { whose: 'guardians' },
    decideIntake: { rev: 1, once, decision: 'accept', senderChecked: true },
    judgeMaturity: { rev: 1, once, judged: 'mature', why: 'Förstår vad det gäller' },
    recordConsent: { rev: 1, once, whose: 'guardians', said: 'taken-back' },
    recordMet: { rev: 1, once },
    removeFalse: { rev: 1 },
    wishSip: { once, wish: 'Alla frågar samma sak', goals: ['Sova'] },
    sayGoals: { ...sipPress, goals: ['Sova'] },
    agreeToSip: { ...sipPress, parties: ['a'], text: sipConsentTextNow, lang: 'sv' },
    takeSipBack: { once },
    answerSip: { ...sipPress, answers: { heard: 4 } },
    proposeSip: { once, wish: 'Många är inblandade', parties: [] },
    writeSip: { ...sipPress, goals: ['Sova'], parties: [], measures: [] },
    recordSipConsent: { ...sipPress, said: 'yes' },
    callToSip: { ...sipPress, at: starts, place: 'here', calls: [] },
    handSipOut: { ...sipPress, to: ['a'] },
    followSipUp: { ...sipPress, answers: { heard: 4 } },
    closeSip: sipPress,
    sipCall: { secret: 'A'.repeat(43) },
    answerSipCall: { secret: 'A'.repeat(43), answer: 'comes' },
  },
  programme: programmeBodies,
  safety: {
    tellPlace: { place: sealed },
    answerReader: { yes: true, history: false },
    tickStep: { step: 'ask-place', answer: 'done' },
    turnKey: { turned: true },
    alongKey: { key },
    alongSay: { mid: once, after: 0, body: sealed },
    saveAssessment: { body: sealed },
    signEnding: { finding: 'nothing-more' },
    askColleague: { colleague: 'amir-borlange' },
    colleagueKey: { key },
    sayToColleagues: { mid: once, body: sealed, keys: [{ page: key, key: sealed }] },
    askSupervision: { youthAgreed: true },
    ownPhone: { phone: '070-123 45 67' },
    setBackup: { rev: 0, turns: [] },
    keepLinks: { ticket: 'a.b' },
    makeReferral: { ...link, kind: 'referral', receiver: 'vardcentral', days: 7 },
    showDraft: { body: sealed },
    lookAtReferral: { link: once },
    openReferral: { link: once, once },
    answerReferral: { link: once, once, answer: 'contact' },
    stopReferral: { link: once, stop: once },
  },
  settings: {
    invite: { email: 'nora@mora.example', ...account },
    changeAccount: { mark: 'A', ...account },
    keepPlace: { name: 'place.region-dalarna', after: 0, value: null },
    keepSetting: { name: 'hours.mora-kommun', after: 0, value: 8 },
    signSetting: { name: 'service.112', after: 1 },
    dropProposal: { name: 'service.112', after: 1 },
  },
  later: {
    tellFeedback: { page: 'start', text: 'Knappen syns inte' },
    doneFeedback: { feedback: `f_${once}` },
    tellIdea: { text: 'Öppet på lördagar' },
    vote: { question: `q_${once}`, option: 0 },
    answerIdea: { idea: `i_${once}`, text: 'Öppet på lördagar', answer: 'Vi provar.' },
    removeIdea: { idea: `i_${once}` },
    askQuestion: { text: 'När ska vi ha öppet?', options: ['Lördag', 'Söndag'], days: 30 },
    endQuestion: { question: `q_${once}` },
    writeLetter: { ...letter, topics: ['angest'], urgency: 'talk', maySwitchLaw: true },
    askNotice: asked,
    askLetterNotice: asked,
    askTimeNotice: asked,
    book: { once, ...time, topics: ['angest'], language: 'sv' },
    changeBooking: time,
    wishForTime: {
      once,
      suits: ['weekday-evening'],
      channel: 'chat',
      topics: ['angest'],
      language: 'sv',
    },
    acceptWish: { ...wish, once },
    declineWish: wish,
    withdrawWish: wish,
    answerLetter: { body: sealed },
    offerLetter: { to: people.orsa.id },
    answerWish: { ...wish, once, start: time.start, length: 45 },
    offerTimes: { once, start: time.start, length: 45, count: 1, channel: 'chat' },
    withdrawTime: { start: time.start },
  },
}

export interface Doors {
  readonly world: TestWorld
  /** Asks as anybody would; `known` is the ETag of what the page already has. */
  readonly ask: (
    method: string,
    path: string,
    given?: {
      body?: unknown
      raw?: string
      authorization?: string
      known?: string
      type?: string
      /** The name of the press. */
      press?: string
    },
  ) => Promise<Response>
  /** A youth in the line, with the header that proves it. */
  readonly joined: (urgency?: string) => Promise<{ visit: string; authorization: string }>
  /** Somebody in the guest's seat of a talk, with the header that proves it. */
  readonly guested: () => Promise<{ visit: string; authorization: string }>
  /** The header of a youth whom the region knows. */
  readonly known: () => Promise<string>
  /** A new return code, with the header of whoever has just opened it. */
  readonly coded: () => Promise<{ words: string; authorization: string }>
}

/** Somebody who has the role a row of staff asks for. */
export const staffFor = {
  counsellor: people.mora,
  coordinator: people.planner,
  therapist: people.therapist,
  admin: people.admin,
  reader: people.reader,
  'youth-developer': people.developer,
} as const satisfies Record<StaffRole, StaffMember>

export const bearer = (member: StaffMember) => `Bearer ${member.id}`

/** A body that joins the line, with a proof of its own. */
export const joinBody = async (world: TestWorld, nonce = once) => ({
  proof: { challenge: await world.proof.challenge('place'), solution },
  nonce,
  channel: 'chat',
  topics: ['angest'],
  urgency: 'talk',
  language: 'sv',
})

/** A body with a proof of its own, for the rows that are paid for with work. */
export const proofBody = async (world: TestWorld) => ({
  proof: { challenge: await world.proof.challenge('place'), solution },
})

/** The clinic's apps behind one `ask`, open round the clock. */
export const openDoors = async (): Promise<Doors> => {
  const world = testWorld()
  const video = peerVideo({ urls: [], secret: 'test' }, world.now)
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: '00:00',
    closes: '24:00',
  }))
  await setOpeningHours(world, always)
  const apps: Record<string, Hono> = {
    youth: youthApp(world),
    counsellor: counsellorApp(world, verify),
    coordinator: coordinatorApp(world, verify),
    safety: safetyApp(world, verify),
    later: laterApp(world, verify),
    rooms: roomsApp(world, video, verify),
    settings: settingsApp(
      world,
      demoAccounts(world, () => ''),
      verify,
    ),
    care: careApp(world, verify, testEid()),
    intake: intakeApp(world, verify, testEid()),
    programme: programmeApp(world, verify, {
      origin: 'http://localhost:3000',
      eid: testEid(),
      notices: () => Promise.resolve(world.notices),
    }),
  }
  const ask: Doors['ask'] = async (
    method,
    path,
    { body, raw, authorization, known, press, type = 'application/json' } = {},
  ) => {
    const app = apps[path.split('/')[2] ?? ''] ?? apps['youth']!
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const headers: Record<string, string> = {}
    if (authorization !== undefined) headers['authorization'] = authorization
    if (known !== undefined) headers['if-none-match'] = known
    if (press !== undefined) headers['idempotency-key'] = press
    if (method !== 'GET') headers['content-type'] = type
    return app.request(path, { method, headers, ...(sent === undefined ? {} : { body: sent }) })
  }
  const joined: Doors['joined'] = async (urgency = 'talk') => {
    const body = { ...(await joinBody(world)), urgency }
    const answer = await ask('POST', youthApi.join.path, { body })
    const { visit, secret } = (await answer.json()) as { visit: string; secret: string }
    return { visit, authorization: `Visit ${secret}` }
  }
  const guested: Doors['guested'] = async () => {
    const { visit, authorization } = await joined()
    const [link, secret] = ['L'.repeat(43), 'S'.repeat(43)]
    const desk = bearer(people.region)
    const duty = { status: 'here', seats: 2, channels: ['chat'] }
    await ask('POST', '/api/counsellor/duty', { body: duty, authorization: desk })
    const press = { press: 'G'.repeat(22), seat: 1, visit, reason: 'came-back' }
    await ask('POST', '/api/counsellor/claims', { body: press, authorization: desk })
    await ask('POST', `/api/youth/visits/${visit}/ready`, { authorization, body: {} })
    const seat = { kind: 'adult', minutes: 30, link: hashSecret(link) }
    await ask('POST', `/api/rooms/youth/${visit}/guest`, { body: seat, authorization })
    const entered = await ask('POST', `/api/rooms/guest/${visit}`, { body: { link, secret } })
    if (!entered.ok) throw new Error('the guest was not let in')
    return { visit, authorization: `Guest ${secret}` }
  }
  const coded: Doors['coded'] = async () => {
    const answer = await ask('POST', codesForYouth.newCode.path, { body: await proofBody(world) })
    const { words, ticket } = (await answer.json()) as { words: string; ticket: string }
    return { words, authorization: `Code ${ticket}` }
  }
  const known: Doors['known'] = async () => {
    await keepPerson(world, 'region-dalarna', charlie)
    return `Patient ${wordOf(charlie, 'n'.repeat(22))}`
  }
  return { world, ask, joined, guested, coded, known }
}

export interface Row {
  readonly name: string
  readonly row: Endpoint
  readonly body: object | undefined
}

/** Every row of every audience, with a body that it would accept. */
export const allRows: readonly Row[] = audiences.flatMap((audience) => {
  const samples: Readonly<Record<string, object | undefined>> = bodies[audience]
  return Object.entries<Endpoint>(contract[audience]).map(([name, row]) => ({
    name,
    row,
    body: samples[name],
  }))
})

/** True for a row of staff, by whichever role. */
export const isOfStaff = ({ row }: Row): boolean => row.who in staffFor

/** The path of a row for one visit; letters, bookings and times are nobody's. */
export const pathFor = (row: Endpoint, visit: string) =>
  programmePath(row.path)
    .replace(':visit', visit)
    .replace(':patient/:contact', `s_${once}/${visit}`)
    .replace(':letter', `l_${once}`)
    .replace(':booking', `b_${once}`)
    .replace(':time', `t_${once}`)
    .replace(':feed', 'A'.repeat(43))
    .replace(':staff', people.mora.id)
    .replace(/:(alarm|procedure)/, visit)
    .replace(':ending', once)
    .replace(':referral', `r_${once}`)
    .replace(':intake', `n_${once}`)
    .replace(':sip', `p_${once}`)
    .replace(':keeper', 'region-dalarna')
    .replace(':patient', `s_${once}`)
