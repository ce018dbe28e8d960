/**
 * A press that the network brings again, late, undoes nothing that was decided since: every row that is pressed is known by
 * the name of its press, or it is said here why a repeat of it does no harm.
 */
import { describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { openDoors, bearer, people } from '../support/contract.ts'
import { called, comesOnDuty, elin, playLate, takes } from '../support/late-repeat.ts'
import { takesPart } from '../support/programme-contract.ts'

const harmless: Readonly<Record<string, readonly string[]>> = {
  'what is over stays over: nothing leads back from there':
    `youth.leave youth.end youth.erase counsellor.end counsellor.endAndCool counsellor.close programme.erase
    programme.callOffTalk safety.stopAsYouth safety.stopAsCounsellor safety.stopReferral safety.endSupervision
    later.stopLink later.eraseCode later.eraseLetter later.cancelBooking later.withdrawTime later.withdrawWish
    later.doneFeedback later.removeIdea later.endQuestion`.split(/\s+/),
  'it names what it builds on, a revision or what the page has shown, and is refused when that is another':
    `counsellor.undoShift counsellor.changeShift counsellor.removeShift coordinator.undoShift coordinator.changeShift
    coordinator.removeShift coordinator.keepCountyWords intake.decideIntake intake.judgeMaturity intake.recordConsent
    intake.recordMet intake.removeFalse intake.sayGoals intake.agreeToSip intake.answerSip intake.writeSip
    intake.recordSipConsent intake.callToSip intake.handSipOut intake.followSipUp intake.closeSip intake.answerSipCall
    safety.setBackup youth.ready settings.keepPlace settings.keepSetting settings.signSetting settings.dropProposal`.split(
      /\s+/,
    ),
  'its body names the press, or what comes of it, which is found again and stays as it has become':
    `youth.join youth.say counsellor.say counsellor.take counsellor.accept counsellor.planShift coordinator.planShift
    rooms.redeem care.signNote care.correctNote care.signPatientNote care.correctPatientNote care.keepAssessment
    care.askForSip care.consent care.review intake.sendIn intake.wishSip intake.proposeSip intake.takeSipBack
    programme.useInvitation programme.sendHomework programme.checkIn programme.answerScale programme.write
    programme.stuck programme.enrol programme.addExtra programme.assignScale programme.planTalk
    programme.signJournalNote programme.correctJournalNote safety.alongSay safety.sayToColleagues safety.makeReferral
    safety.openReferral safety.answerReferral later.answerLetter later.acceptWish settings.invite`.split(
      /\s+/,
    ),
  'it is paid for with work, or by a code or a challenge of another service, that is used up':
    `care.prove programme.enterByCode programme.askPasskey programme.enterByPasskey programme.enterByEid
    programme.beginPasskey programme.keepPasskey programme.keepEid later.newCode later.openCode later.tellFeedback
    later.tellIdea later.vote`.split(/\s+/),
  'what it comes with has ended by it: a session, a seat, a ticket of a room':
    `rooms.leaveSeat rooms.leaveAsYouth rooms.leaveAsCounsellor care.signOut programme.endSessions`.split(
      /\s+/,
    ),
  'it can happen in one state only, in which nothing has been decided since':
    `youth.survey counsellor.noAnswer care.seeEmergencyAlarm programme.openModule programme.handleFlag
    programme.finishTask programme.finishFollowUp programme.sendTalkScale programme.answerTalkScale
    safety.openProcedure safety.signEnding safety.takeSupervision later.enterBooking programme.enterTalk
    later.readAnswer`.split(/\s+/),
  'it only adds, or only goes forward':
    `counsellor.seenShifts counsellor.pageKey safety.alongKey safety.colleagueKey safety.askColleague safety.keepLinks
    care.keepProcedure programme.seen programme.keepDraft`.split(/\s+/),
  'it reads, or gives a way in, and changes nothing but the log':
    `rooms.openAsYouth rooms.openAsCounsellor rooms.openAsGuest care.notePrint care.notePatientPrint
    care.openInEmergency care.myJournal care.takeOutRecord care.openShared care.searchLog care.exportLog intake.sipCall
    programme.renewSession programme.takeOut programme.noteJournalPrint programme.exportCsv programme.exportFhir
    safety.lookAtReferral later.takeOutCode`.split(/\s+/),
}

const rows = Object.entries(contract).flatMap(([audience, table]) =>
  Object.entries<Endpoint>(table).map(([name, row]) => ({ name: `${audience}.${name}`, row })),
)
const named = rows.filter(({ row }) => row.once === true)

describe('every row that is pressed', () => {
  test('is done once for each name, or a repeat of it does no harm, and it is said why', () => {
    const pressed = rows.filter(({ row }) => row.method === 'POST').map(({ name }) => name)
    const told = [...named.map(({ name }) => name), ...Object.values(harmless).flat()]
    expect(told.toSorted()).toEqual(pressed.toSorted())
  })

  test('is known to us before its name is kept: nobody fills the store with names', () => {
    expect(named.length).toBeGreaterThan(90)
    expect(named.filter(({ row }) => row.method === 'GET' || row.who === 'anyone')).toEqual([])
  })
})

const duty = { status: 'here', seats: 2, channels: ['chat'] }
const press = (doors: Awaited<ReturnType<typeof openDoors>>, name?: string) =>
  doors.ask('POST', '/api/counsellor/duty', {
    authorization: bearer(people.mora),
    body: duty,
    ...(name !== undefined && { press: name }),
  })
const name = 'n'.repeat(22)

describe('a press with a name', () => {
  test('is carried out one time of all that come at once, and by another name again', async () => {
    const doors = await openDoors()
    const all = await Promise.all([1, 2, 3].map(() => press(doors, name)))
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    const told = (await all.find(({ status }) => status === 409)!.json()) as { code: string }
    expect(told.code).toBe('changed-meanwhile')
    expect((await press(doors, 'm'.repeat(22))).status).toBe(200)
  })

  test('without one, as from pages of 0.1.0, is carried out as often as it comes', async () => {
    const doors = await openDoors()
    for (const _ of [1, 2]) expect((await press(doors)).status).toBe(200)
  })

  test('of a stranger is refused before it is kept, and what no page would call one is no name', async () => {
    const doors = await openDoors()
    const stranger = { authorization: 'Bearer nobody', body: duty, press: name }
    expect((await doors.ask('POST', '/api/counsellor/duty', stranger)).status).toBe(401)
    expect((await press(doors, name)).status).toBe(200)
    for (const _ of [1, 2]) expect((await press(doors, 'x'.repeat(41))).status).toBe(200)
  })

  test('whose writing was answered to nobody, and asked again by the store, is the first all the same', async () => {
    const doors = await openDoors()
    const { write } = doors.world.clinic
    doors.world.clinic.write = async (change) => {
      if ('put' in change && change.put.pk.startsWith('PRESS#')) await write(change)
      return write(change)
    }
    expect((await press(doors, name)).status).toBe(200)
    expect((await press(doors, name)).status).toBe(409)
  })

  test('is forgotten within an hour, and says nothing of whose it was', async () => {
    const doors = await openDoors()
    await press(doors, name)
    const key = { pk: `PRESS#${name}`, sk: 'PRESS' }
    const kept = await doors.world.clinic.get(key)
    expect(Object.keys(kept!).toSorted()).toEqual(['expires', 'mark', 'pk', 'sk'])
    doors.world.pass(3_600_000)
    expect(await doors.world.clinic.get(key)).toBeUndefined()
  })
})

describe('what needs no name', () => {
  test('a youth who was put back is not taken again by the press that took them before', async () => {
    const at = await playLate()
    await comesOnDuty(at, elin)
    const { visit } = await at.joined()
    await at.lateUnnamed([elin, 'counsellor/claims', { press: name, seat: 1 }], () =>
      at.press(elin, `counsellor/visits/${visit}/release`),
    )
    expect((await at.look(elin, 'counsellor/desk')).visits).toEqual([])
    await takes(at, elin, visit)
    expect((await at.look(elin, 'counsellor/desk')).visits.length).toBe(1)
  })

  test('ready for one call is no answer to the next', async () => {
    const at = await playLate()
    const { visit, youth, mine, desk } = await called(at)
    const { epoch } = await at.look(youth, mine)
    await at.lateUnnamed([youth, `${mine}/ready`, { epoch }], async () => {
      await at.press(elin, `${desk}/release`)
      await takes(at, elin, visit)
    })
    expect((await at.look(youth, mine)).state).toBe('called')
    const next = await at.look(youth, mine)
    await at.press(youth, `${mine}/ready`, { epoch: next.epoch })
    expect((await at.look(youth, mine)).state).toBe('talking')
  })

  test('no answer to one call says nothing of the next', async () => {
    const at = await playLate()
    const { visit, youth, mine, desk } = await called(at)
    at.world.pass(46_000)
    await at.lateUnnamed([elin, `${desk}/no-answer`], async () => {
      await at.press(youth, `${mine}/stay`)
      await takes(at, elin, visit)
    })
    expect((await at.look(youth, mine)).state).toBe('called')
  })

  test('a time that was said yes to and called off is not booked again by the yes', async () => {
    const at = await playLate()
    const { authorization: code } = await at.coded()
    const suits = {
      once: name,
      suits: ['weekday-evening'],
      channel: 'chat',
      topics: [],
      language: 'sv',
    }
    const { wish } = await at.press(code, 'later/youth/wishes', suits)
    const start = at.world.now() + 3_600_000
    await at.press(elin, 'later/counsellor/wishes/answer', { wish, once: name, start, length: 45 })
    const mine = () => at.look(code, 'later/youth/codes/mine')
    await at.lateUnnamed([code, 'later/youth/wishes/accept', { wish, once: name }], async () => {
      const [{ booking }] = (await mine()).bookings
      await at.press(code, `later/youth/bookings/${booking}/cancel`)
    })
    expect((await mine()).bookings).toEqual([])
  })

  test('a talk of a programme that was called off is not planned again', async () => {
    const at = await playLate()
    const tilda = bearer(people.therapist)
    const { participant } = await takesPart(at.world, people.therapist)
    const path = `programme/therapist/participants/${participant}`
    const start = at.world.now() + 2 * 86_400_000
    const talk = { once: name, kind: 'start', start, length: 30, channel: 'video' }
    const talks = async (): Promise<{ talk: string; state: string }[]> =>
      (await at.look(tilda, path)).talks
    await at.lateUnnamed([tilda, `${path}/talks`, talk], async () => {
      const [planned] = await talks()
      await at.press(tilda, `${path}/talks/${planned!.talk}/call-off`)
    })
    expect((await talks()).map(({ state }) => state)).not.toContain('booked')
  })
})
