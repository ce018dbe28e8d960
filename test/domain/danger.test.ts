/** Acute danger: everybody on duty hears it, one takes it, nobody is left unheard, and two people close it. */
import { describe, expect, it } from 'vitest'
import { receive } from '../../functions/live/receive.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { alarmOf } from '../../functions/safety/alarm.ts'
import { assessmentOf, saveAssessment } from '../../functions/safety/assessment.ts'
import { backupNow, setBackup } from '../../functions/safety/backup.ts'
import {
  joinProcedure,
  leaveProcedure,
  openProcedure,
  tickStep,
  turnKey,
} from '../../functions/use-cases/safety/procedure.ts'
import { openProcedures, procedureOf } from '../../functions/safety/procedure.ts'
import { signEnding, unsignedEndings } from '../../functions/safety/bad-endings.ts'
import {
  endAlarm,
  giveBackAlarm,
  placeFor,
  raiseAlarm,
  showYouthAlarm,
  takeAlarm,
  tellPlace,
} from '../../functions/use-cases/safety/alarm.ts'
import { goOnDuty, signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { admit } from '../../functions/use-cases/line/door.ts'
import { lineNow, showLine } from '../../functions/use-cases/line/line-now.ts'
import { seed } from '../../functions/local/seed.ts'
import { close, end, leave } from '../../functions/use-cases/talk/end-visit.ts'
import { erase } from '../../functions/visit/erase.ts'
import { release } from '../../functions/use-cases/line/back-to-line.ts'
import { claim } from '../../functions/use-cases/line/claim.ts'
import { joinLine } from '../../functions/use-cases/line/join.ts'
import { putAside, ready, stay } from '../../functions/use-cases/line/ready-check.ts'
import type { Join } from '../../shared/contract/visit/youth.ts'
import { second, times } from '../../shared/rules/line/times.ts'
import { alarmRule } from '../../shared/rules/safety/alarm.ts'
import { procedureRule } from '../../shared/rules/safety/procedure-steps.ts'
import { amir, asYouth, elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const place = { v: 0, kid: 'none', data: 'Vid-bron' }

const inDanger = async (world: TestWorld) => {
  const youth = await youthJoins(world, { urgency: 'danger' })
  await raiseAlarm(world, youth.visit)
  return youth
}
const inTalk = async (world: TestWorld) => {
  const youth = await inDanger(world)
  await isHere(world, elin)
  await takes(world, elin)
  await ready(world, await asYouth(world, youth))
  return youth
}
const alarmsSeen = async (world: TestWorld) => showLine(await lineNow(world)).alarms
const counted = (world: TestWorld, event: string) =>
  world.logged.filter((one) => one === event).length

describe('an alarm', () => {
  it('is raised once for a youth in danger, seen by every desk, and by none for anybody else', async () => {
    const world = testWorld()
    await isHere(world, elin)
    await youthJoins(world, { urgency: 'not-live' })
    expect(await alarmsSeen(world)).toBeUndefined()
    const youth = await inDanger(world)
    await raiseAlarm(world, youth.visit)
    await sweep(world)
    expect(await alarmsSeen(world)).toMatchObject([{ visit: youth.visit, state: 'raised' }])
    expect(counted(world, 'alarm-raised')).toBe(1)
  })

  it('that was never raised is raised by the clock: a crash after joining leaves nobody unheard', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await youthJoins(world, { urgency: 'danger' })
    await sweep(world)
    expect(await alarmsSeen(world)).toMatchObject([{ visit: youth.visit, state: 'raised' }])
  })

  it('is taken by one of many who press at once, and everybody sees who', async () => {
    const world = testWorld()
    const all = [elin, amir, maja]
    for (const one of all) await isHere(world, one)
    const youth = await inDanger(world)
    const pressed = await Promise.all(all.map((one) => takeAlarm(world, one, youth.visit)))
    expect(pressed.filter(({ taken }) => taken)).toHaveLength(1)
    const winner = all[pressed.findIndex(({ taken }) => taken)]!
    expect(await alarmsSeen(world)).toMatchObject([
      { state: 'taken', by: { firstName: winner.firstName } },
    ])
    expect((await takeAlarm(world, winner, youth.visit)).taken, 'said again').toBe(true)
  })

  it('goes to the backup when nobody has taken it in time, and again each time', async () => {
    const world = testWorld()
    await isHere(world, elin)
    await goOnDuty(world, amir, { status: 'away', seats: 1, channels: ['chat'] })
    await signOfLife(world, amir.id, 'amirs-page')
    const turn = { staff: amir.id, firstName: 'Amir', unit: amir.unit, starts: 0 }
    await setBackup(world, { rev: 0, turns: [{ ...turn, ends: world.now() + 3_600_000 }] })
    const youth = await inDanger(world)
    world.pass(alarmRule.escalateAfter - second)
    await signOfLife(world, elin.id)
    await sweep(world)
    expect(await alarmOf(world, youth.visit)).toMatchObject({ state: 'raised' })
    expect(world.told.filter(({ connection }) => connection === 'amirs-page')).toHaveLength(0)
    world.pass(second)
    await sweep(world)
    expect(await alarmOf(world, youth.visit)).toMatchObject({ state: 'escalated', round: 1 })
    const toAmir = world.told.filter(({ connection }) => connection === 'amirs-page')
    expect(toAmir.at(-1)?.frame).toMatchObject({
      type: 'line',
      line: { alarms: [{ state: 'escalated' }] },
    })
    world.pass(alarmRule.escalateAfter)
    await sweep(world)
    expect(await alarmOf(world, youth.visit)).toMatchObject({ round: 2 })
  })

  it('goes to the backup at once when nobody who is here can hear it', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const elins = () => Promise.resolve(elin)
    const here = { type: 'here', token: 'token' } as const
    await receive(world, elins, 'page', { type: 'hello-staff', token: 'token' })
    await receive(world, elins, 'page', { ...here, deaf: true })
    const unheard = await inDanger(world)
    expect(await alarmOf(world, unheard.visit)).toMatchObject({ state: 'escalated', round: 1 })
    await receive(world, elins, 'page', here)
    const heard = await inDanger(world)
    expect(await alarmOf(world, heard.visit)).toMatchObject({ state: 'raised' })
  })

  it('goes to the backup at once when nobody is here: there is nobody to wait for', async () => {
    const world = testWorld()
    const youth = await inDanger(world)
    expect(await alarmOf(world, youth.visit)).toMatchObject({ state: 'escalated', round: 1 })
    expect(await showYouthAlarm(world, await asYouth(world, youth))).toMatchObject({
      somebodyThere: false,
      backupNamed: false,
    })
  })

  it('is never met by a closed door: everybody else is told it is closed, danger comes in and hears who is there', async () => {
    const world = testWorld()
    const ask = { channel: 'chat', language: 'sv' } as const
    await expect(admit(world, { ...ask, urgency: 'talk' })).rejects.toMatchObject({
      code: 'closed',
    })
    await admit(world, { ...ask, urgency: 'danger' })
    const youth = await inDanger(world)
    const told = () => asYouth(world, youth).then((visit) => showYouthAlarm(world, visit))
    expect(await told()).toMatchObject({ state: 'escalated', somebodyThere: false })
    const turn = { staff: amir.id, firstName: 'Amir', unit: amir.unit, starts: 0 }
    await setBackup(world, { rev: 0, turns: [{ ...turn, ends: world.now() + 3_600_000 }] })
    expect(await told()).toMatchObject({ somebodyThere: false, backupNamed: true })
  })

  it('finds somebody on call in a new demo county, today and for the weeks to come', async () => {
    const world = testWorld()
    await seed(world)
    for (let day = 0; day < 21; day++) {
      expect(await backupNow(world)).toHaveLength(1)
      world.pass(24 * 3_600_000)
    }
  })

  it('is passed on by the youth’s own page when the clock is late', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await inDanger(world)
    world.pass(alarmRule.escalateAfter + second)
    await signOfLife(world, elin.id)
    expect(await showYouthAlarm(world, await asYouth(world, youth))).toMatchObject({
      state: 'escalated',
    })
  })

  it('sounds again when whoever took it does not meet the youth, or gives it back', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await inDanger(world)
    await takeAlarm(world, elin, youth.visit)
    await expect(giveBackAlarm(world, amir.id, youth.visit)).rejects.toMatchObject({
      code: 'not-found',
    })
    world.pass(alarmRule.meetWithin + second)
    await signOfLife(world, elin.id)
    await sweep(world)
    expect(await alarmsSeen(world)).toMatchObject([{ state: 'escalated' }])
    await takeAlarm(world, amir, youth.visit)
    await giveBackAlarm(world, amir.id, youth.visit)
    expect(await alarmsSeen(world)).toMatchObject([{ state: 'escalated' }])
  })

  it('is silent once the youth is called, and sounds anew if the counsellor is lost', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await endAlarm(world, youth.visit, 'meet')
    expect(await alarmsSeen(world)).toBeUndefined()
    world.pass(times.counsellorGone + second)
    await isHere(world, amir)
    await sweep(world)
    await sweep(world)
    expect(await alarmsSeen(world)).toMatchObject([{ visit: youth.visit }])
  })
})

describe('an alarm rings at once, and once', () => {
  const ask = async (world: TestWorld): Promise<Join> => ({
    proof: {
      challenge: await world.proof.challenge('place'),
      solution: { counter: 1, derivedKey: '00' },
    },
    nonce: world.id(),
    channel: 'chat',
    topics: [],
    urgency: 'danger',
    language: 'sv',
  })

  it('for a join said again because its answer was lost, also when somebody has met the youth since', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const press = await ask(world)
    const joined = await joinLine(world, press)
    await joinLine(world, press)
    expect(counted(world, 'alarm-raised')).toBe(1)
    await claim(world, elin, { press: world.id(), seat: 1 })
    await joinLine(world, press)
    expect(counted(world, 'alarm-raised'), 'after the meeting').toBe(1)
    expect(await alarmOf(world, joined.visit)).toMatchObject({ state: 'met' })
    await ready(world, await asYouth(world, joined))
    await joinLine(world, press)
    expect(counted(world, 'alarm-raised'), 'in the talk').toBe(1)
  })

  it('for whoever comes back into the line in danger: nobody waits for the clock', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await endAlarm(world, youth.visit, 'meet')
    await release(world, await now(world, youth.visit))
    expect(await alarmsSeen(world), 'put back').toMatchObject([{ state: 'raised' }])
    await takes(world, elin, 2)
    await endAlarm(world, youth.visit, 'meet')
    world.pass(times.readyCheck + second)
    await signOfLife(world, elin.id)
    await putAside(world, await now(world, youth.visit))
    expect(await alarmOf(world, youth.visit), 'no answer').toMatchObject({ state: 'raised' })
    await endAlarm(world, youth.visit, 'meet')
    await stay(world, await asYouth(world, youth))
    expect(await alarmsSeen(world), 'back again').toMatchObject([{ state: 'raised' }])
  })
})

describe('where the youth is', () => {
  it('is told only in acute danger, and read only by whoever has the alarm or the talk', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const other = await youthJoins(world, { urgency: 'not-live' })
    await expect(tellPlace(world, await asYouth(world, other), place)).rejects.toMatchObject({
      code: 'not-now',
    })
    const youth = await inDanger(world)
    expect(await tellPlace(world, await asYouth(world, youth), place)).toMatchObject({
      placeTold: true,
    })
    expect(JSON.stringify(await alarmsSeen(world))).not.toContain(place.data)
    await expect(placeFor(world, amir.id, youth.visit)).rejects.toMatchObject({ code: 'not-found' })
    await takeAlarm(world, amir, youth.visit)
    expect(await placeFor(world, amir.id, youth.visit)).toMatchObject({ place })
    await takes(world, elin)
    expect(await placeFor(world, elin.id, youth.visit)).toMatchObject({ place })
  })

  it('is gone with the visit: nobody reads it after the end, and erasing takes it away', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await inDanger(world)
    await tellPlace(world, await asYouth(world, youth), place)
    await takes(world, elin)
    await ready(world, await asYouth(world, youth))
    await end(world, await asYouth(world, youth))
    await expect(placeFor(world, elin.id, youth.visit)).rejects.toMatchObject({ code: 'not-found' })
    await erase(world, await asYouth(world, youth))
    expect(await alarmOf(world, youth.visit)).toBeUndefined()
  })
})

describe('the two-key procedure', () => {
  it('is opened on a talk of one’s own and joined by somebody else, never by the same person', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await openProcedure(world, elin, await now(world, youth.visit))
    await expect(joinProcedure(world, elin, youth.visit)).rejects.toMatchObject({
      code: 'two-people',
    })
    expect((await joinProcedure(world, amir, youth.visit)).moved).toBe(true)
    expect((await joinProcedure(world, maja, youth.visit)).moved).toBe(false)
    expect(await procedureOf(world, youth.visit)).toMatchObject({
      state: 'joined',
      second: { id: amir.id },
    })
  })

  it('is closed by both keys and by no single one, however often it is turned', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await openProcedure(world, elin, await now(world, youth.visit))
    expect((await turnKey(world, elin, youth.visit, true)).moved).toBe(true)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'open' })
    await joinProcedure(world, amir, youth.visit)
    for (let i = 0; i < 3; i++) await turnKey(world, elin, youth.visit, true)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'closing' })
    await turnKey(world, amir, youth.visit, false)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'joined' })
    await turnKey(world, amir, youth.visit, true)
    await turnKey(world, elin, youth.visit, true)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'closed' })
    expect(await openProcedures(world)).toEqual([])
  })

  it('keeps the ticks of two who tick at once, and holds no word of anybody', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await openProcedure(world, elin, await now(world, youth.visit))
    await joinProcedure(world, amir, youth.visit)
    await Promise.all([
      tickStep(world, elin, youth.visit, 'ask-place', 'done'),
      tickStep(world, amir, youth.visit, 'call-112', 'not-needed'),
    ])
    const kept = await procedureOf(world, youth.visit)
    expect(kept?.steps).toMatchObject({
      'ask-place': { answer: 'done', by: 'Elin' },
      'call-112': { answer: 'not-needed', by: 'Amir' },
    })
    await expect(tickStep(world, maja, youth.visit, 'means', 'done')).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('asks for a second again when the colleague leaves or is gone', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await openProcedure(world, elin, await now(world, youth.visit))
    await isHere(world, amir)
    await joinProcedure(world, amir, youth.visit)
    await leaveProcedure(world, amir, youth.visit)
    expect(await procedureOf(world, youth.visit)).toMatchObject({ state: 'open' })
    await joinProcedure(world, amir, youth.visit)
    world.pass(procedureRule.secondGone + 5 * second)
    await signOfLife(world, elin.id)
    await sweep(world)
    const open = await procedureOf(world, youth.visit)
    expect(open).toMatchObject({ state: 'open' })
    expect(open?.second).toBeUndefined()
  })
})

describe('the assessment', () => {
  const body = { v: 0, kid: 'none', data: 'QmVkb21uaW5n' }

  it('lies beside the visit, dies with it, and is gone when the youth erases', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await saveAssessment(world, await now(world, youth.visit), body)
    await saveAssessment(world, await now(world, youth.visit), { ...body, data: 'Tnl0dA' })
    expect(await assessmentOf(world, await now(world, youth.visit))).toMatchObject({
      body: { data: 'Tnl0dA' },
    })
    await end(world, await asYouth(world, youth))
    await erase(world, await asYouth(world, youth))
    expect(await world.clinic.list({ pk: `VISIT#${youth.visit}` })).toHaveLength(1)
    expect(await assessmentOf(world, await now(world, youth.visit))).toEqual({})
  })

  it('is never readable a day after it was written', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    const visit = await now(world, youth.visit)
    await saveAssessment(world, visit, body)
    world.pass(24 * 3_600_000 + 1000)
    expect(await assessmentOf(world, visit)).toEqual({})
  })
})

describe('an ending that went badly', () => {
  it('goes to a list without a way back to the visit, and is signed by two different people', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await inDanger(world)
    world.pass(61_000)
    await leave(world, await asYouth(world, youth))
    await leave(world, await asYouth(world, youth))
    const [ending, ...others] = await unsignedEndings(world)
    expect(others).toEqual([])
    expect(ending).toMatchObject({ level: 1, how: 'left' })
    expect(JSON.stringify(ending)).not.toContain(youth.visit)
    expect(await signEnding(world, elin, ending!.id, 'nothing-more')).toBe('signed-first')
    await expect(signEnding(world, elin, ending!.id, 'nothing-more')).rejects.toMatchObject({
      code: 'two-people',
    })
    expect(await unsignedEndings(world)).toMatchObject([{ first: { firstName: 'Elin' } }])
    const both = await Promise.all([
      signEnding(world, amir, ending!.id, 'routine'),
      signEnding(world, maja, ending!.id, 'came-back'),
    ])
    expect(both.sort()).toEqual(['already-signed', 'signed-both'])
    expect(await unsignedEndings(world)).toEqual([])
  })

  it('is told late when the promise is broken, oldest first', async () => {
    const world = testWorld()
    const first = await inDanger(world)
    world.pass(61_000)
    await leave(world, await asYouth(world, first))
    world.pass(48 * 3_600_000)
    const second = await youthJoins(world, { urgency: 'selfharm' })
    world.pass(61_000)
    await leave(world, await asYouth(world, second))
    const endings = await unsignedEndings(world)
    expect(endings.map(({ level, late }) => [level, late])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  it('is no ending of an ordinary talk, nor of one that was brought to a good end', async () => {
    const world = testWorld()
    const ordinary = await youthJoins(world)
    await leave(world, await asYouth(world, ordinary))
    const youth = await inTalk(world)
    await end(world, await asYouth(world, youth))
    const form = { topics: [], outcome: 'calmer', whereTo: [] }
    await close(world, await now(world, youth.visit), form)
    expect(await unsignedEndings(world)).toEqual([])
  })
})
