/** Signing out ends every proof made until then, wherever it is held; a new one is as good as ever. */
import { expect, test } from 'vitest'
import { keepPerson } from '../../functions/records/identity/person.ts'
import { patientBy } from '../../functions/records/identity/patient.ts'
import { charlie, testEid, wordOf } from '../support/test-eid.ts'
import { testWorld } from '../support/test-world.ts'
import { careRows as myRecordHandlers } from '../support/care-rows.ts'

const patient = patientBy(testEid())
const other = { ...charlie, personalNumber: '200901010000' }

test('makes every earlier proof worth nothing, in every tab, and a new one good', async () => {
  const world = testWorld()
  const owner = await keepPerson(world, 'region-dalarna', charlie)
  const made = (at: number) => wordOf(charlie, 'n'.repeat(22), at)
  const here = made(world.now() - 60_000)
  const otherTab = made(world.now() - 5_000)
  expect(await patient(world, here)).toEqual(owner)
  await myRecordHandlers.signOut(world, owner, {})
  for (const old of [here, otherTab, made(world.now())])
    await expect(patient(world, old)).rejects.toMatchObject({ code: 'not-found' })
  world.pass(1000)
  expect(await patient(world, made(world.now()))).toEqual(owner)
})

test('signs out nobody else, and may be pressed twice', async () => {
  const world = testWorld()
  const owner = await keepPerson(world, 'region-dalarna', charlie)
  const others = await keepPerson(world, 'region-dalarna', other)
  await myRecordHandlers.signOut(world, owner, {})
  await myRecordHandlers.signOut(world, owner, {})
  expect(await patient(world, wordOf(other, 'n'.repeat(22), world.now() - 1))).toEqual(others)
})
