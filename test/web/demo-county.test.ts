/** Who is played in a demo county: a newcomer meets somebody from either side of the door, whatever the hour. */
import { expect, it } from 'vitest'
import type { Challenge } from '../../shared/contract/visit/door.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { ordinary } from '../../shared/training/scripts/ordinary.ts'
import { trainingCounty } from '../../functions/training/training-county.ts'
import {
  learners,
  trainingColleagues,
  trainingToken,
} from '../../functions/training/training-staff.ts'
import { onceId } from '../../web/data/random-id.ts'
import { playDemoCounty } from '../../web/training/demo-county.ts'
import { callerOn, type Network } from '../../web/training/network.ts'
import { playYouth } from '../../web/training/played-youth.ts'
import { makePage } from '../../web/training/talk-end.ts'
import { playedTime } from '../support/played-time.ts'

/** The county that is played asks for no work. */
const solve = (challenge: Challenge) =>
  Promise.resolve({ challenge, solution: { counter: 0, derivedKey: '' } })

const vera = trainingColleagues.maja

const demoCounty = async () => {
  const time = playedTime()
  const county = await trainingCounty({
    learner: learners.SoL,
    now: time.now,
    id: onceId,
    later: time.later,
  })
  const sweep = (): void => {
    void county.sweep()
    time.later(5_000, sweep)
  }
  sweep()
  const network: Network = { origin: 'http://demo.invalid', ...county }
  const others = { here: false }
  playDemoCounty({
    network,
    now: time.now,
    later: time.later,
    token: () => trainingToken(vera),
    firstName: vera.firstName,
    solve,
    othersAreHere: () => Promise.resolve(others.here),
  })
  const desk = callerOn(network, () => `Bearer ${trainingToken(learners.SoL)}`)
  const played = callerOn(network, () => `Bearer ${trainingToken(vera)}`)
  /** A newcomer with a page of their own; what they notice. */
  const newcomer = () => {
    const noticed: string[] = []
    const role = { ...ordinary.youths[0]!, joins: { urgency: 'talk', topics: ['kropp'] } } as const
    const leave = playYouth(role, {
      network,
      now: time.now,
      later: time.later,
      solve,
      noticed: ({ type }) => void noticed.push(type),
    })
    return { noticed, leave }
  }
  return { time, desk, played, others, newcomer }
}

it('answers a newcomer within a minute, and goes on while they write', async () => {
  const { time, newcomer } = await demoCounty()
  const { noticed } = newcomer()
  await time.pass(60)
  expect(noticed).toContain('met')
  await time.pass(30)
  expect(noticed.filter((what) => what === 'wrote').length).toBeGreaterThanOrEqual(2)
})

it('has somebody in line soon after a desk is opened, and leaves them to it', async () => {
  const { time, desk, others } = await demoCounty()
  others.here = true
  await desk(counsellorApi.duty, { status: 'here', seats: 2, channels: ['chat'] })
  await time.pass(60)
  const waiting = (await desk(counsellorApi.line, {}))!
  expect(waiting.waiting).toBe(2)
  await time.pass(300)
  expect((await desk(counsellorApi.line, {}))!.waiting).toBe(2)
  const { key } = await makePage()
  const claimed = await desk(counsellorApi.take, { press: onceId(), seat: 1, key })
  expect(claimed?.outcome).toBe('claimed')
})

it('ends a talk whose youth has gone, and has room for the next', async () => {
  const { time, played, newcomer } = await demoCounty()
  const { leave, noticed } = newcomer()
  await time.pass(60)
  expect(noticed).toContain('met')
  const isTheirs = ({ topics }: { topics: readonly string[] }) => topics.includes('kropp')
  expect((await played(counsellorApi.desk, {}))!.visits.some(isTheirs)).toBe(true)
  leave()
  await time.pass(240)
  expect((await played(counsellorApi.desk, {}))!.visits.some(isTheirs)).toBe(false)
})
