/** An alarm for acute danger: everybody on duty hears it, one takes it, and nobody is left unheard. */
import { describe, expect, it } from 'vitest'
import { receive } from '../../functions/live/receive.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { alarmOf } from '../../functions/safety/alarm.ts'
import { backupNow, setBackup } from '../../functions/safety/backup.ts'
import {
  endAlarm,
  giveBackAlarm,
  raiseAlarm,
  showYouthAlarm,
  takeAlarm,
} from '../../functions/use-cases/safety/alarm.ts'
import { goOnDuty, signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { admit } from '../../functions/use-cases/line/door.ts'
import { seed } from '../../functions/local/demo/seed.ts'
import { release } from '../../functions/use-cases/line/back-to-line.ts'
import { claim } from '../../functions/use-cases/line/claim.ts'
import { joinLine } from '../../functions/use-cases/line/join.ts'
import { putAside, ready, stay } from '../../functions/use-cases/line/ready-check.ts'
import type { Join } from '../../shared/contract/visit/door.ts'
import { second, times } from '../../shared/rules/line/times.ts'
import { alarmRule } from '../../shared/rules/safety/alarm.ts'
import { amir, asYouth, elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { alarmsSeen, counted, inDanger, inTalk } from '../support/danger.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

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

  it('goes to the backup as soon as nobody is left who can hear it, and not a minute later', async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await inDanger(world)
    world.pass(second)
    await sweep(world)
    expect(await alarmOf(world, youth.visit)).toMatchObject({ state: 'raised' })
    await signOfLife(world, elin.id, undefined, true)
    await sweep(world)
    expect(await alarmOf(world, youth.visit)).toMatchObject({ state: 'escalated', round: 1 })
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
