/** A clinic in which everything that is ever stored has happened once, and everybody who may read it. */
import { requireFirst } from '../../functions/api/serve/once.ts'
import { offerTimes } from '../../functions/later/bookings/offer-times.ts'
import { book } from '../../functions/later/bookings/book.ts'
import { wishForTime } from '../../functions/later/bookings/wish.ts'
import { codeByHash, type OpenCode } from '../../functions/later/codes/code.ts'
import { giveConsent } from '../../functions/records/consent/give-consent.ts'
import { suggestConsent } from '../../functions/records/consent/suggestion.ts'
import { askLetterNotice, askTimeNotice } from '../../functions/later/notices.ts'
import { askReminder } from '../../functions/programme/reminder.ts'
import { askSupervision } from '../../functions/safety/supervision.ts'
import { askNotice } from '../../functions/use-cases/line/notices.ts'
import { saveAssessment } from '../../functions/safety/assessment.ts'
import { askColleague, sayToColleagues } from '../../functions/use-cases/safety/colleague-line.ts'
import { openProcedure } from '../../functions/use-cases/safety/procedure.ts'
import { raiseAlarm, tellPlace } from '../../functions/use-cases/safety/alarm.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { answerSurvey } from '../../functions/report/survey.ts'
import { answerHandover, askHandover } from '../../functions/use-cases/talk/hand-over.ts'
import { signOut } from '../../functions/records/identity/sign-out.ts'
import { answerLetter } from '../../functions/later/letters/answer-letter.ts'
import { offerLetter } from '../../functions/later/letters/pass-letter.ts'
import { acceptLetter, takeLetter } from '../../functions/later/letters/take-letter.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { stopHashOf } from '../../functions/later/referral/referral.ts'
import { makeReferral } from '../../functions/later/referral/make-referral.ts'
import { showDraft } from '../../functions/use-cases/talk/referral-draft.ts'
import { newOwnCode } from '../../functions/programme/entry/own-code.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import { changeLevel } from '../../functions/use-cases/talk/change-level.ts'
import { close, end, leave } from '../../functions/use-cases/talk/end-visit.ts'
import { greetYouth } from '../../functions/use-cases/talk/greet.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { say } from '../../functions/visit/talk/say.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import { asksNotices, countyLives } from './county-lives.ts'
import { countySettles } from './county-settles.ts'
import { getsCode, letterBody, sealed } from './coded.ts'
import { openDoors, people, type Doors } from './contract.ts'
import { somebodyPlans } from './sip.ts'
import { asYouth, isHere, now, takes, youthJoins, type Youth } from './county.ts'
import { adam, answersAll, rows, takes as enrols, tilda, worksThrough } from './programme-people.ts'
import { isCharlie } from './identified.ts'
import { charlie } from './test-eid.ts'
import { sendTalkScale, answerTalkScale } from '../../functions/visit/talk/talk-scale.ts'
import type { TestWorld } from './test-world.ts'
import { careRows } from './care-rows.ts'

const once = (letter: string) => letter.repeat(22)
/** What is planted, by what it stands in: each is looked for in everything that is read. */
export const planted = {
  message: 'ordet-i-chatten',
  place: 'vid-gamla-bron',
  assessment: 'ordet-i-bedomningen',
  suggestion: 'ordet-i-forslaget',
  note: 'ordet-i-journalen',
  draft: 'ordet-i-utkastet',
  about: 'ordet-i-samtycket',
  emergency: 'ordet-i-nodoppningen',
  letter: 'ordet-i-brevet',
  answer: 'ordet-i-svaret',
  letterNote: 'ordet-till-kollegan',
  nickname: 'ordet-i-onskan',
  bookedName: 'ordet-i-bokningen',
  kept: 'ordet-i-den-sparade-bedomningen',
  alias: 'ordet-i-aliaset',
  homework: 'ordet-i-uppgiften',
  thread: 'ordet-i-traden',
  toOneself: 'ordet-till-mig-sjalv',
  feedback: 'ordet-i-aterkopplingen',
  lineNote: 'ordet-i-anteckningen-till-kon',
  deed: 'ordet-i-hoppet-over',
  handover: 'ordet-i-overlamningen',
  unusable: 'ordet-i-tillganglighet',
  idea: 'ordet-i-iden',
  plan: 'ordet-i-planen',
  name: charlie.lastName,
} as const

const olena: StaffMember = { ...people.region, id: 'olena-region', firstName: 'Olena' }
const { region, mora, orsa } = people

const inTalk = async (world: TestWorld, staff: StaffMember, seat: number): Promise<Youth> => {
  await isHere(world, staff, 4)
  const youth = await youthJoins(world)
  await takes(world, staff, seat)
  await ready(world, await asYouth(world, youth))
  await greetYouth(world, `phone of ${youth.visit}`, youth.visit, youth.secret)
  return youth
}

export interface LivedIn {
  doors: Doors
  world: TestWorld
  /** The talk of the youth who is known. */
  known: Youth
  owner: Owner
  code: OpenCode
  words: string
  letter: string
  /** Another youth's, whose letter nobody has answered. */
  waiting: OpenCode
  /** The talk that is handed over just now. */
  handedOver: Youth
  participant: string
  treatment: Owner
  referral: string
}

const dangerous = async (world: TestWorld): Promise<Youth> => {
  const youth = await youthJoins(world, { urgency: 'danger', ageBand: '16-17' })
  await raiseAlarm(world, youth.visit)
  await tellPlace(world, await now(world, youth.visit), sealed(planted.place))
  await isHere(world, region, 4)
  await takes(world, region)
  await ready(world, await asYouth(world, youth))
  const visit = await now(world, youth.visit)
  const said = { mid: once('M'), after: 0, body: sealed(planted.message) }
  await say(world, { visit: visit.visit, epoch: visit.epoch, side: 'youth' }, said)
  await openProcedure(world, region, visit)
  await isHere(world, orsa)
  await askColleague(world, region, youth.visit, orsa.id)
  const beside = { mid: once('C'), body: { ...sealed('Kan du ringa?'), v: 2 }, keys: [] }
  await sayToColleagues(world, region, youth.visit, beside)
  await saveAssessment(world, visit, sealed(planted.assessment))
  await showDraft(world, visit, sealed(planted.suggestion))
  await sendTalkScale(world, visit, 'gad7')
  await answerTalkScale(world, visit, 'gad7', 'none')
  await askNotice(world, await now(world, youth.visit), asksNotices(world))
  return youth
}

const parts = (words: string) => ({
  reason: 'Sömn',
  assessment: words,
  action: 'Ny tid',
  codes: [],
})

const isKnown = async (world: TestWorld, { visit }: Youth): Promise<Owner> => {
  const owner = await isCharlie(world, visit)
  await careRows.signNote(world, region, {
    visit,
    once: once('N'),
    parts: parts(planted.note),
  })
  await careRows.keepDraft(world, region, { visit, ...parts(planted.draft) })
  const form = { triggers: [], protection: [], near: [], actions: [], words: planted.kept }
  await careRows.keepAssessment(world, region, { visit, once: once('K'), form })
  await saveAssessment(world, await now(world, visit), sealed(planted.assessment))
  await giveConsent(world, owner, {
    once: once('C'),
    receiver: 'mora-kommun',
    content: ['journal'],
    about: planted.about,
    days: 30,
    text: consentTextNow,
    lang: 'sv',
  })
  await suggestConsent(world, owner, visit, {
    receiver: 'orsa-kommun',
    content: ['journal'],
    about: planted.about,
    days: 30,
  })
  await careRows.block(world, owner, { unit: 'orsa-kommun' })
  const { personalNumber } = charlie
  const why = { reason: 'danger-to-life' as const, words: planted.emergency }
  await careRows.openInEmergency(world, olena, { personalNumber, ...why })
  const admin = people.admin
  await careRows.seeEmergencyAlarm(world, admin, { seq: 2 }).catch(() => undefined)
  await careRows.review(world, admin, { once: once('R'), marks: [{ seq: 1, finding: 'in-order' }] })
  await signOut(world, owner)
  return owner
}

const laterOn = async (world: TestWorld) => {
  const { words, code } = await getsCode(world)
  const fresh = async () => (await codeByHash(world, code.hash)) as OpenCode
  const { letter } = await writeLetter(world, await fresh(), {
    ...letterBody(world),
    body: sealed(planted.letter),
  })
  await isHere(world, orsa)
  await takeLetter(world, mora, letter)
  await offerLetter(world, mora, letter, { to: orsa.id, note: sealed(planted.letterNote) })
  await acceptLetter(world, orsa, letter)
  await answerLetter(world, orsa, letter, sealed(planted.answer))
  const to = asksNotices(world)
  // Another youth's, to be told of an answer that nobody has written yet.
  const unanswered = (await getsCode(world)).code
  const second = await writeLetter(world, unanswered, letterBody(world))
  const waiting = (await codeByHash(world, unanswered.hash)) as OpenCode
  await askLetterNotice(world, waiting, { letter: second.letter, to })
  const start = world.now() + 2 * 86_400_000
  const offered = await offerTimes(world, mora, {
    once: once('T'),
    start,
    length: 45,
    count: 1,
    channel: 'chat',
  })
  const time = offered.outcome === 'offered' ? String(offered.times[0]?.id) : ''
  const booking = await book(world, await fresh(), {
    once: once('B'),
    time,
    start,
    topics: [],
    language: 'sv',
    nickname: sealed(planted.bookedName),
  })
  if (booking === undefined) throw new Error('the time is taken')
  await askTimeNotice(world, await fresh(), { booking, to })
  await wishForTime(world, await fresh(), {
    once: once('W'),
    suits: ['weekday-evening'],
    channel: 'chat',
    language: 'sv',
    topics: ['angest'],
    nickname: sealed(planted.nickname),
  })
  return { words, code: await fresh(), letter, waiting }
}

const inProgramme = async (world: TestWorld) => {
  const therapist = { ...tilda, id: people.therapist.id }
  const taking = await enrols(world, therapist, { alias: planted.alias })
  const { participant } = taking
  await worksThrough(world, taking, 'm1')
  await answersAll(world, taking, { gad7: 14, phq9: 9 })
  await rows.write(world, taking.owner, { once: once('Q'), text: planted.thread })
  await rows
    .keepDraft(world, taking.owner, {
      module: 'm1',
      field: 'situation',
      value: JSON.stringify(planted.homework),
      version: 0,
    })
    .catch(() => undefined)
  await rows.writeLetter(world, taking.owner, { text: planted.toOneself })
  await rows.giveFeedback(world, therapist, {
    participant,
    module: 'm1',
    once: once('F'),
    text: planted.feedback,
    release: true,
  })
  await rows.setLineNote(world, therapist, { participant, text: planted.lineNote })
  await rows.skipModule(world, therapist, {
    participant,
    module: 'm3',
    why: 'other',
    words: planted.deed,
  })
  await newOwnCode(world, taking.owner)
  await askReminder(world, taking.owner, asksNotices(world))
  await enrols(world, therapist)
  await rows.worklist(world, therapist, {})
  await rows.offer(world, adam, { programme: 'angesthjalpen-ung', offered: true })
  return taking
}

const evening = async (world: TestWorld): Promise<Youth> => {
  const handedOver = await inTalk(world, orsa, 1)
  await isHere(world, mora)
  await askHandover(
    world,
    await now(world, handedOver.visit),
    { colleague: mora.id },
    sealed(planted.handover),
  )
  await answerHandover(world, await now(world, handedOver.visit), { yes: true })
  const bad = await youthJoins(world, { urgency: 'not-live' })
  await leave(world, await asYouth(world, bad))
  await countyLives(world, mora, planted)
  await countySettles(world)
  return handedOver
}

/** Everything once; the world is the one behind the doors. */
export const livedIn = async (
  before: (world: TestWorld) => void | Promise<void>,
): Promise<LivedIn> => {
  const doors = await openDoors()
  const { world } = doors
  await before(world)
  const known = await dangerous(world)
  const owner = await isKnown(world, known)
  await somebodyPlans(world, owner, planted.plan, once('A'))
  const made = await makeReferral(world, await now(world, known.visit), {
    link: once('L'),
    stopHash: stopHashOf(once('S')),
    kind: 'referral',
    receiver: 'vardcentral',
    body: 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn',
    days: 7,
  })
  const over = await inTalk(world, region, 2)
  await changeLevel(world, await now(world, over.visit), 3, 'worse-now')
  const ended = await end(world, await now(world, over.visit))
  await answerSurvey(world, ended, { listened: 5 })
  await close(world, await now(world, over.visit), {
    topics: ['angest'],
    outcome: 'advice',
    whereTo: ['none'],
  })
  await askSupervision(world, region, await now(world, over.visit), true)
  await requireFirst(world, once('P'))
  const { words, code, letter, waiting } = await laterOn(world)
  const handedOver = await evening(world)
  const { participant, owner: treatment } = await inProgramme(world)
  return {
    doors,
    world,
    known,
    owner,
    code,
    words,
    letter,
    waiting,
    handedOver,
    participant,
    treatment,
    referral: made.referral,
  }
}
