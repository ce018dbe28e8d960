/** A youth who carries marks, in the line, in talks, in danger, and known by own choice; over real lines. */
import { createHash, randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { guestsApi } from '../../shared/contract/visit/guests.ts'
import { identityApi } from '../../shared/contract/records/identity.ts'
import { consentsForYouth } from '../../shared/contract/records/consent.ts'
import { journalApi } from '../../shared/contract/records/journal.ts'
import { ownPatientsApi } from '../../shared/contract/records/own-patients.ts'
import { myRecordApi } from '../../shared/contract/records/my-record.ts'
import { noticesForYouth } from '../../shared/contract/later/notices.ts'
import { programmeApi } from '../../shared/contract/programme/programme.ts'
import { referralsForYouth } from '../../shared/contract/later/referral.ts'
import { roomsApi } from '../../shared/contract/visit/rooms.ts'
import { safetyForCounsellor, safetyForYouth } from '../../shared/contract/safety/safety.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import { seal } from '../../web/data/readable-body.ts'
import { deriveTalkKey, sealSaid } from '../../web/data/sealed/sealing.ts'
import { found } from './search.ts'
import { until } from './until.ts'
import { candidate, ofStaff, pushService, written } from './canary-marks.ts'
import { type Wire, codeFrom, nonceOfIdentity, once, placeInLine } from './wire.ts'

export interface Cast {
  readonly url: string
  readonly youth: Wire
  readonly staff: Wire
  /** Everybody who has no part in it: a colleague, another youth, a coordinator, an administrator. */
  readonly others: Wire
  /** What somebody takes out to somewhere else. */
  readonly exported: string[]
  /** What whoever answers for the access log is shown. */
  readonly reviewed: string[]
  /** The youth's own visits. */
  readonly visits: string[]
  readonly whileTalking: () => Promise<void>
}

export const joined = async (line: Wire, more: object = {}) =>
  placeInLine(line, { topics: ['angest'], ...more })
export const talkAnonymously = async (
  { youth, staff, visits, whileTalking }: Cast,
  elin: string,
) => {
  const desk = staff.speak(counsellorApi, elin)
  const { visit, secret } = await joined(youth, { nickname: seal(written.olderName) })
  visits.push(visit)
  const mine = youth.speak(youthApi, `Visit ${secret}`)
  const page = await youth.listen({ type: 'hello', visit, secret })
  const told = youth.speak(noticesForYouth, `Visit ${secret}`)
  const { key: known = '' } = await told.noticeKey()
  const to = { endpoint: `${pushService}/send/${written.endpoint}`, key: known }
  await told.askNotice({ visit, to })
  const at = await staff.listen({ type: 'hello-staff', token: elin.slice('Bearer '.length) })
  await desk.take({ press: once(), seat: 1, visit, reason: 'came-back' })
  const talking = await mine.ready({ visit })
  if (!('pass' in talking)) throw new Error('no talk')
  const { pass, epoch } = talking
  const key = await deriveTalkKey(randomBytes(32), { visit, epoch })
  const sealed = async (mid: string) =>
    sealSaid(key, { visit, epoch, side: 'youth', mid }, { text: written.chat })
  const [first, second] = [once(), once()]
  await mine.say({ visit, mid: first, epoch, after: 0, body: await sealed(first) } as never)
  page.say({ type: 'say', pass, mid: second, after: 1, body: await sealed(second) })
  page.say({ type: 'typing', pass })
  page.say({ type: 'sign', pass, asks: true })
  await mine.askMedium({ visit, to: 'voice' })
  await desk.answerMedium({ visit, to: 'voice', yes: true })
  const rooms = youth.speak(roomsApi, `Visit ${secret}`)
  const room = await rooms.openAsYouth({ visit })
  await staff.speak(roomsApi, elin).openAsCounsellor({ visit })
  const data = JSON.stringify({ sdp: `a=candidate:1 1 udp 1 ${candidate} 9 typ host` })
  page.say({ type: 'signal', pass, ticket: 'ticket' in room ? room.ticket : 'a.b', data })
  await until('the other browser is told where to connect', () =>
    Promise.resolve(staff.heard().includes(candidate)),
  )
  const link = once() + once().slice(0, 21)
  const hash = createHash('sha256').update(link).digest('base64url')
  await youth
    .speak(guestsApi, `Visit ${secret}`)
    .openSeat({ visit, kind: 'adult', minutes: 30, link: hash })
  const guest = randomBytes(32).toString('base64url')
  await youth.speak(guestsApi).redeem({ visit, link, secret: guest })
  await youth.speak(guestsApi, `Guest ${guest}`).asGuest({ visit })
  const scales = youth.speak(programmeApi, `Visit ${secret}`)
  await staff.speak(programmeApi, elin).sendTalkScale({ visit, scale: 'gad7' })
  await scales.answerTalkScale({ visit, scale: 'gad7', flag: 'none' })
  await youth.speak(referralsForYouth, `Visit ${secret}`).makeReferral({
    visit,
    link: once(),
    stopHash: hash,
    kind: 'referral',
    receiver: 'vardcentral',
    body: `${seal(written.chat).data.slice(0, 4)}.b.c.d.e`,
    days: 7,
  })
  await whileTalking()
  await desk.end({ visit })
  await mine.survey({ visit, listened: 5 })
  await desk.close({ visit, topics: ['angest'], outcome: 'advice', whereTo: ['none'] })
  page.close()
  at.close()
}

export const inDanger = async ({ youth, staff, visits }: Cast, elin: string) => {
  const { visit, secret } = await joined(youth, { urgency: 'danger' })
  visits.push(visit)
  await youth
    .speak(safetyForYouth, `Visit ${secret}`)
    .tellPlace({ visit, place: seal(written.place) })
  const safety = staff.speak(safetyForCounsellor, elin)
  await safety.takeAlarm({ alarm: visit })
  expect(
    found(JSON.stringify(await safety.placeOfAlarm({ alarm: visit })), [written.place]),
  ).toHaveLength(1)
  await youth.speak(youthApi, `Visit ${secret}`).leave({ visit })
}

export const becomeIdentified = async ({ url, youth, staff, visits }: Cast, maja: string) => {
  const desk = staff.speak(counsellorApi, maja)
  await desk.duty({ status: 'here', seats: 2, channels: ['chat'] })
  const { visit, secret } = await joined(youth)
  visits.push(visit)
  await desk.take({ press: once(), seat: 1, visit, reason: 'came-back' })
  await youth.speak(youthApi, `Visit ${secret}`).ready({ visit })
  const identity = youth.speak(identityApi, `Visit ${secret}`)
  const { offer } = await identity.eid()
  const nonce = nonceOfIdentity(visit)
  const back = await codeFrom(youth, offer!.authorize, {
    client: offer!.client,
    redirect: `${url}/`,
    login: 'alex',
    nonce,
  })
  const { word } = await identity.prove(back)
  await identity.becomeIdentified({ visit, word, understood: true })
  const journal = staff.speak(journalApi, maja)
  const parts = {
    reason: ofStaff.note,
    assessment: ofStaff.note,
    action: 'Ny tid',
    codes: ['ZV051' as const],
  }
  await journal.keepDraft({ visit, ...parts })
  await journal.signNote({ visit, once: once(), parts })
  expect(JSON.stringify(await youth.speak(myRecordApi, `Patient ${word}`).myJournal())).toContain(
    ofStaff.note,
  )
  await youth.speak(consentsForYouth, `Visit ${secret}`).consentInTalk({
    visit,
    once: once(),
    receiver: 'mora-kommun',
    content: ['journal'],
    about: written.about,
    days: 14,
    text: consentTextNow,
    lang: 'sv',
  })
  await desk.end({ visit })
  const own = staff.speak(ownPatientsApi, maja)
  const [patient] = (await own.ownPatients({})).patients
  const at = { patient: patient!.patient, contact: patient!.patient }
  await own.keepPatientDraft({ ...at, ...parts, reason: ofStaff.afterwards })
  expect(JSON.stringify(await own.unsignedNotes()), 'her own').toContain(written.lastName)
  expect(JSON.stringify(await own.patientChart(at))).toContain(ofStaff.afterwards)
}
