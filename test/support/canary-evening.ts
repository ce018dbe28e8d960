/**
 * One evening of a youth who carries marks: every way into the clinic, over real lines, with everybody
 * they meet, and beside them those who have no part in it.
 */
import { calendarForStaff } from '../../shared/contract/opening/calendar.ts'
import { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { lettersForCounsellor } from '../../shared/contract/later/letters.ts'
import { consentsForCounsellor } from '../../shared/contract/records/consent.ts'
import { ownPatientsApi } from '../../shared/contract/records/own-patients.ts'
import { programmeApi } from '../../shared/contract/programme/programme.ts'
import { referralsForCoordinator } from '../../shared/contract/later/referral.ts'
import { reviewApi } from '../../shared/contract/records/review.ts'
import { safetyForCounsellor } from '../../shared/contract/safety/safety.ts'
import { wallForAnyone } from '../../shared/contract/later/wall.ts'
import { wishesForCounsellor } from '../../shared/contract/later/wishes.ts'
import { allRows, pathFor } from './contract.ts'
import { given, headers } from './canary-marks.ts'
import { staffToken, wire } from './wire.ts'

import { joined, talkAnonymously, inDanger, becomeIdentified, type Cast } from './canary-talks.ts'
import { anotherDay, takePart, tellTheCounty } from './canary-later.ts'

/** What everybody else sees and takes out meanwhile and afterwards. */
const lookEverywhere = async (
  { url, others, exported, reviewed }: Cast,
  amir: string,
  britta: string,
  ingrid: string,
  moa: string,
) => {
  const desk = others.speak(counsellorApi, amir)
  await Promise.all([
    desk.desk(),
    desk.line(),
    desk.colleagues(),
    others.speak(lettersForCounsellor, amir).inbox(),
  ])
  await Promise.all([
    others.speak(wishesForCounsellor, amir).wishes(),
    others.speak(safetyForCounsellor, amir).safety(),
    others.speak(coordinatorApi, britta).board(),
    others.speak(coordinatorApi, britta).plan(),
    others.speak(referralsForCoordinator, britta).referralsMeasured(),
    others.speak(programmeApi, moa).worklist(),
    others.speak(wallForAnyone).wall(),
    others.speak(consentsForCounsellor, amir).sharedWithUs(),
    others.speak(ownPatientsApi, amir).ownPatients({}),
    others.speak(ownPatientsApi, amir).unsignedNotes(),
  ])
  const admin = others.speak(programmeApi, ingrid)
  const review = others.speak(reviewApi, ingrid)
  // Whoever answers for the log has a part in it: they see of whom an entry is, and nothing else.
  reviewed.push(JSON.stringify(await wire(url, '127.0.0.1').speak(reviewApi, ingrid).sample()))
  const { path } = await others.speak(calendarForStaff, amir).makeFeed()
  const answers = await Promise.all([
    admin.figures(),
    admin.exportCsv(),
    review.exportLog({ from: 0, to: 4_000_000_000_000 }),
    others.ask('GET', path),
  ])
  exported.push(...answers.map((answer) => JSON.stringify(answer)))
}

/** Every row there is, with every kind of credential: most refuse, and a refusal tells nothing either. */
const walkEveryRow = async ({ youth, visits }: Cast, credentials: readonly string[]) => {
  for (const { row, body } of allRows)
    for (const authorization of [
      undefined,
      credentials[allRows.findIndex((one) => one.row === row) % credentials.length],
    ])
      await youth.ask(row.method, pathFor(row, visits[0] ?? ''), {
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(authorization === undefined ? {} : { headers: { authorization } }),
      })
}

export const canaryEvening = async (
  url: string,
  whileTalking: Cast['whileTalking'],
): Promise<Cast> => {
  const youth = wire(url, given.source, headers)
  const staff = wire(url, '127.0.0.1')
  const others = wire(url, '127.0.0.1')
  const cast: Cast = {
    url,
    youth,
    staff,
    others,
    exported: [],
    reviewed: [],
    visits: [],
    whileTalking,
  }
  const signIn = (name: string) => staffToken(staff, url, name)
  const [elin, amir, maja, hanna, britta, ingrid, david] = (await Promise.all(
    [
      'elin-mora',
      'amir-borlange',
      'maja-region',
      'hanna-region',
      'britta-samordnare',
      'ingrid-region',
      'david-region',
    ].map(signIn),
  )) as [string, string, string, string, string, string, string]
  const here = { status: 'here', seats: 3, channels: ['chat', 'voice'] } as const
  for (const [line, token] of [
    [staff, elin],
    [others, amir],
  ] as const)
    await line.speak(counsellorApi, token).duty({ ...here, channels: [...here.channels] })
  await others.listen({ type: 'hello-staff', token: amir.slice('Bearer '.length) })
  const waiting = await joined(others)
  await others.listen({ type: 'hello', visit: waiting.visit, secret: waiting.secret })
  await talkAnonymously(cast, elin)
  await inDanger(cast, elin)
  await anotherDay(cast, elin)
  await tellTheCounty(cast)
  await becomeIdentified(cast, maja)
  await takePart(cast, hanna)
  await lookEverywhere(cast, amir, britta, ingrid, david)
  await walkEveryRow(cast, [
    elin,
    britta,
    hanna,
    ingrid,
    'Visit x',
    'Code x',
    'Patient a.b.c',
    'Participant a.b',
  ])
  return cast
}
