/** An answer in a programme that says acute danger is heard at once by whoever is there, and looked at by two. */
import { expect, test } from 'vitest'
import { unsignedEndings } from '../../functions/safety/bad-endings.ts'
import { keys } from '../../functions/store/keys.ts'
import { causeOfEvent } from '../../shared/rules/on-call/reasons.ts'
import { elin, isHere } from '../support/county.ts'
import { answersAll, rows, takes, tilda, worksThrough } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const withDesk = async (): Promise<TestWorld> => {
  const world = testWorld()
  await isHere(world, elin)
  await world.clinic.write({ patch: keys.desk(elin.id), when: [], set: { connection: 'desk' } })
  return world
}
const toDesk = ({ told }: TestWorld) => told.map(({ frame }) => frame.type)
const called = ({ logged }: TestWorld) =>
  logged.filter((event) => causeOfEvent(event) === 'danger').length

test('the weekly check calls whoever is on call, tells every desk, and waits for two people', async () => {
  const world = await withDesk()
  const taking = await takes(world)
  await worksThrough(world, taking, 'm1', { safety: 2 })
  expect(called(world)).toBe(1)
  expect(toDesk(world)).toEqual(['safety'])
  const [answer, ...others] = await unsignedEndings(world)
  expect(others).toEqual([])
  expect(answer).toMatchObject({ level: 1, how: 'answered', unit: 'region-dalarna', waited: 0 })
  expect(JSON.stringify(answer)).not.toContain(taking.participant)
})

test('the very same answer again calls nobody a second time; one whose call was lost on the way does', async () => {
  const world = await withDesk()
  const { owner } = await takes(world)
  const ask = { once: world.id(), module: 'm1', answers: [1, 1, 1, 1], safety: 2 }
  const { write } = world.clinic
  let isDown = true
  world.clinic.write = (one) =>
    isDown && JSON.stringify(one).includes('answered')
      ? Promise.reject(new Error('away'))
      : write.call(world.clinic, one)
  await expect(rows.checkIn(world, owner, ask)).rejects.toThrow('away')
  expect(called(world)).toBe(0)
  isDown = false
  expect(await rows.checkIn(world, owner, ask)).toMatchObject({
    outcome: 'noted-before',
    help: true,
  })
  await rows.checkIn(world, owner, ask)
  expect(called(world)).toBe(1)
})

test('item 9 of a form rings too; a milder answer, or none, is for the therapist alone', async () => {
  const world = await withDesk()
  const taking = await takes(world)
  await answersAll(world, taking, { gad7: 3 })
  await worksThrough(world, taking, 'm1', { safety: 1 })
  await rows.checkIn(world, taking.owner, {
    once: world.id(),
    module: 'm1',
    answers: [1, 1, 1, 1],
    safety: null,
  })
  expect(called(world)).toBe(0)
  await rows.assignScale(world, tilda, {
    participant: taking.participant,
    once: 'once-1',
    scale: 'phq9',
  })
  const { scalesDue } = await rows.overview(world, taking.owner, {})
  const due = scalesDue.find(({ scale }) => scale === 'phq9')!
  const answers = [0, 0, 0, 0, 0, 0, 0, 0, 3]
  await rows.answerScale(world, taking.owner, { once: world.id(), ...due, answers } as never)
  expect(called(world)).toBe(1)
})
