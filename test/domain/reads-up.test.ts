/** Before a booked talk of a treatment the journal is read up on, with that as the reason; where nothing is booked there is none. */
import { beforeEach, expect, test } from 'vitest'
import { myTimes } from '../../functions/later/bookings/show-times.ts'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import { rows, takes, tilda, yusuf } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const day = 86_400_000
const person = { name: 'Kim Ek', personalNumber: '20100101-1234' }
let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const plans = async (participant: string, start: number) => {
  const ask = { participant, kind: 'start', length: 30, channel: 'chat', start } as const
  const planned = await rows.planTalk(world, tilda, { ...ask, once: world.id() })
  if (planned.outcome !== 'planned') throw new Error(planned.outcome)
  return planned.talk.talk
}
const booked = async (staff = tilda) => (await rows.bookedTalks(world, staff, {})).talks
const readsUp = (participant: string) =>
  rows.participantJournal(world, tilda, { participant, because: 'booked' })
const reasons = async () =>
  (await entriesOf(world, 'region-dalarna')).flatMap(({ action, resource, reason }) =>
    reason === undefined ? [] : [`${action} ${resource} ${reason}`],
  )

test('the calendar leads its own therapist to whom each talk is with, and nobody else', async () => {
  const { participant } = await takes(world, tilda, { person, alias: 'Kim' })
  const anonymous = await takes(world, tilda, { alias: 'Mus' })
  await plans(participant, world.now() + 2 * day)
  await plans(anonymous.participant, world.now() + 2 * day + 3_600_000)
  const [first, second] = await booked()
  const times = (await myTimes(world, tilda)).map(({ time }) => time)
  expect([first?.time, second?.time].sort()).toEqual([...times].sort())
  expect(await booked()).toEqual(
    expect.arrayContaining([
      { time: expect.any(String), participant, alias: 'Kim', journal: true },
      {
        time: expect.any(String),
        participant: anonymous.participant,
        alias: 'Mus',
        journal: false,
      },
    ]),
  )
  expect(await booked(yusuf)).toEqual([])
})

test('each reading before it has the talk as its reason in the log', async () => {
  const { participant } = await takes(world, tilda, { person })
  await plans(participant, world.now() + 2 * day)
  await rows.participantJournal(world, tilda, { participant })
  expect(await reasons(), 'nothing is said where nothing is stated').toEqual([])
  await readsUp(participant)
  expect(await reasons()).toEqual([
    'read identity booked',
    'read identity booked',
    'read journal booked',
  ])
})

test('there is a way back until the day after, and then the reason is none', async () => {
  const { participant } = await takes(world, tilda, { person })
  const start = world.now() + 2 * day
  await plans(participant, start)
  world.pass(2 * day + 30 * 60_000 + day - 1)
  await readsUp(participant)
  expect(await booked()).toHaveLength(1)
  world.pass(1)
  await expect(readsUp(participant)).rejects.toMatchObject({ code: 'not-now' })
  expect(await booked()).toEqual([])
})

test('nothing is booked, or called off, or with somebody else: the reason does not hold', async () => {
  const { participant } = await takes(world, tilda, { person })
  await expect(readsUp(participant)).rejects.toMatchObject({ code: 'not-now' })
  const talk = await plans(participant, world.now() + 2 * day)
  await expect(
    rows.participantJournal(world, yusuf, { participant, because: 'booked' }),
  ).rejects.toMatchObject({ code: 'no-care-relation' })
  await rows.callOffTalk(world, tilda, { participant, talk })
  await expect(readsUp(participant)).rejects.toMatchObject({ code: 'not-now' })
  expect(await booked()).toEqual([])
  expect(await reasons()).toEqual([])
})

test('whoever has handed the treatment over finds nobody by a time that is left in the calendar', async () => {
  const { participant } = await takes(world, tilda, { person })
  await plans(participant, world.now() + 2 * day)
  await rows.worklist(world, yusuf, {})
  await rows.handOver(world, tilda, { participant, to: yusuf.id })
  expect(await booked()).toEqual([])
  await expect(readsUp(participant)).rejects.toMatchObject({ code: 'no-care-relation' })
  // Whoever has taken it over has no such time.
  expect(await booked(yusuf)).toEqual([])
})
