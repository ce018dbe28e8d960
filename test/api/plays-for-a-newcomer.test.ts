/** What `npm start` has for a newcomer, over the wire: the door is not empty, and a desk that is opened has somebody to take. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bookingsForCounsellor } from '../../shared/contract/later/bookings.ts'
import { coordinatorPlanApi } from '../../shared/contract/opening/plan.ts'
import { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { lettersForCounsellor } from '../../shared/contract/later/letters.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { startClinic, type Clinic } from '../support/clinic.ts'
import { until } from '../support/until.ts'
import { once, staffToken, wire } from '../support/wire.ts'
import manifest from '../../package.json' with { type: 'json' }

let clinic: Clinic
const flags = manifest.scripts.start.split(' ').filter((word) => word.startsWith('--with'))
beforeAll(async () => {
  clinic = await startClinic({}, { program: ['dist/local/index.mjs', ...flags] })
})
afterAll(() => clinic.stop())

it('has weeks behind it: what youths thought, how long they waited by municipality, and when they come', async () => {
  const line = wire(clinic.url, '127.0.0.1')
  const token = await staffToken(line, clinic.url, 'britta-samordnare')
  const board = await line.speak(coordinatorApi, token).board()
  expect(board.survey?.answers).toBeGreaterThan(20)
  expect(board.today.medianWait, 'at whatever hour this is').toEqual(expect.any(Number))
  expect(board.fairness.ratio).toBeGreaterThanOrEqual(1)
  const plan = await line.speak(coordinatorPlanApi, token).plan()
  expect(plan.demand.measured).toBe(true)
  expect(
    plan.fairness.municipalities.filter(({ wait }) => wait !== undefined).length,
  ).toBeGreaterThan(10)
})

it('has letters that wait, and times of which one is booked', async () => {
  const line = wire(clinic.url, '127.0.0.1')
  const token = await staffToken(line, clinic.url, 'maja-region')
  const { letters } = await line.speak(lettersForCounsellor, token).inbox()
  expect(letters.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting'])
  const { times } = await line.speak(bookingsForCounsellor, token).myTimes()
  expect(times.map(({ state }) => state)).toEqual(['booked', 'free', 'free'])
})

it('has a youth in line and a counsellor at a desk, and the youth is taken by whoever comes', async () => {
  const line = wire(clinic.url, '127.0.0.1')
  await until('somebody waits and somebody is there', async () => {
    const door = await line.speak(youthApi).door()
    return door.waiting > 0 && door.professions.includes('kurator')
  })
  const token = await staffToken(line, clinic.url, 'elin-mora')
  const desk = line.speak(counsellorApi, token)
  await desk.duty({ status: 'here', seats: 2, channels: ['chat'] })
  const claimed = await desk.take({ press: once(), seat: 1 })
  expect(claimed.outcome).toBe('claimed')
})
