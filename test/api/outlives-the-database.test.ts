/** The database of a started clinic is gone for a minute: help still stands, and nobody loses the place. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEngine, type Engine } from '../support/engine.ts'
import { crisisContacts } from '../../shared/county/crisis-contacts.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import type { Urgency } from '../../shared/rules/line/triage.ts'
import { startClinic, type Clinic } from '../support/clinic.ts'
import { cutOff, type CutOff } from '../support/cut-off.ts'
import { until } from '../support/until.ts'
import { type Wire, askToJoin, once, placeInLine, staffToken, wire } from '../support/wire.ts'

const folder = mkdtempSync(join(tmpdir(), 'dorren-database-'))
let engine: Engine
let way: CutOff
let clinic: Clinic
let line: Wire
beforeAll(async () => {
  engine = await startEngine(join(folder, 'engine.sqlite'))
  way = await cutOff(engine.endpoint)
  clinic = await startClinic({ LOG: 'on', SWEEP_MS: '1000', DYNAMODB_ENDPOINT: way.endpoint })
  line = wire(clinic.url, '127.0.0.1')
})
afterAll(async () => {
  await clinic.stop()
  await way.stop()
  await engine.stop()
  rmSync(folder, { recursive: true, force: true })
})

const minute = 60_000

it('the page with whom to ring stands for the whole minute, and the line is as it was afterwards', async () => {
  const urgencies: Urgency[] = [
    'talk',
    'selfharm',
    'talk',
    'distress',
    'danger',
    'talk',
    'not-live',
    'talk',
  ]
  const youths = []
  for (const urgency of urgencies) youths.push(await placeInLine(line, { urgency }))
  const elin = line.speak(counsellorApi, await staffToken(line, clinic.url, 'elin-mora'))
  await elin.duty({ status: 'here', seats: 6, channels: ['chat'] })
  const order = async () => (await elin.line()).entries.map(({ visit }) => visit)
  const before = await order()
  expect(before).toHaveLength(youths.length)
  expect(before[0], 'danger is first').toBe(youths[4]!.visit)

  const late = JSON.stringify(await askToJoin(line, { urgency: 'distress' }))

  way.cut()
  for (let seconds = 0; seconds < 60; seconds += 20) {
    await clinic.jump(minute / 3)
    const page = await line.ask('GET', '/')
    expect(page.status).toBe(200)
    for (const { call } of crisisContacts.filter(({ id }) => ['112', 'bris', 'mind'].includes(id)))
      expect(page.text).toContain(`tel:${(call ?? '').replaceAll(/\D/g, '')}`)
    const { visit, secret } = youths[0]!
    const mine = await line.ask('GET', `/api/youth/visits/${visit}`, {
      headers: { authorization: `Visit ${secret}` },
    })
    expect([mine.status, JSON.parse(mine.text)]).toMatchObject([503, { code: 'try-again' }])
  }
  const refused = await line.ask('POST', youthApi.join.path, { body: late })
  expect([refused.status, JSON.parse(refused.text)]).toMatchObject([503, { code: 'try-again' }])

  way.mend()
  await until('the line is read again', async () => (await order().catch(() => [])).length > 0)
  expect(await order(), 'nobody lost, nothing half written').toEqual(before)
  for (const { visit, secret } of youths) {
    const mine = await line.speak(youthApi, `Visit ${secret}`).visit({ visit })
    expect(mine).toMatchObject({ state: 'waiting', ahead: before.indexOf(visit) })
  }
  const again = await line.ask('POST', youthApi.join.path, { body: late })
  expect(again.status, 'the same press holds when it is sent again').toBe(200)
  await elin.duty({ status: 'here', seats: 6, channels: ['chat'] })
  const taken: string[] = []
  for (let seat = 1; seat <= 3; seat++) {
    const claimed = await elin.take({ press: once(), seat })
    if (claimed.outcome === 'claimed') taken.push(claimed.visit.visit)
  }
  expect(taken).toEqual(before.slice(0, 3))
})
