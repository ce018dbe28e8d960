/** What leaves as FHIR is FHIR: checked by a validator that is not ours. */
import { Fhir } from 'fhir'
import { expect, test } from 'vitest'
import {
  adam,
  answersAll,
  day,
  rows,
  takes,
  tilda,
  worksThrough,
} from '../support/programme-people.ts'
import { testWorld } from '../support/test-world.ts'

interface Resource {
  resourceType: string
  id: string
  [name: string]: unknown
}

test('a treatment is a plan, questionnaires, answers and scores that validate, without a name', async () => {
  const world = testWorld()
  const taking = await takes(world)
  await answersAll(world, taking, { gad7: 14, phq9: 9 })
  await worksThrough(world, taking, 'm1')
  world.pass(6 * day)
  const { json } = await rows.exportFhir(world, adam, { participant: taking.participant })
  const bundle = JSON.parse(json) as { entry: { resource: Resource }[] }
  const fhir = new Fhir()
  /** The validator has not every value set of the world with it, and says so. */
  const faults = (of: unknown) =>
    fhir
      .validate(of as object, { errorOnUnexpected: true })
      .messages.filter(({ message }) => !/value set/i.test(String(message)))
  expect(faults(json)).toEqual([])
  const resources = bundle.entry.map(({ resource }) => resource)
  for (const resource of resources) {
    expect({ of: resource.resourceType, faults: faults(resource) }).toEqual({
      of: resource.resourceType,
      faults: [],
    })
    expect(resource.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
  }
  const count = (type: string) =>
    resources.filter(({ resourceType }) => resourceType === type).length
  expect(count('CarePlan')).toBe(1)
  expect(count('Questionnaire')).toBe(3)
  expect(count('QuestionnaireResponse')).toBe(3)
  expect(count('Observation')).toBe(3)
  expect(json).toContain('"valueInteger":14')
  expect(json).not.toMatch(/Charlie|"name":\[/)
})

test('an identified patient leaves with the number, and only to the admin of the same employer', async () => {
  const world = testWorld()
  const person = { name: 'Charlie Ek', personalNumber: '20100101-1234' }
  const { participant } = await takes(world, tilda, { person })
  const { json } = await rows.exportFhir(world, adam, { participant })
  expect(new Fhir().validate(json).valid).toBe(true)
  expect(json).toContain('"value":"201001011234"')
  await expect(
    rows.exportFhir(world, { ...adam, unit: 'falun-kommun' }, { participant }),
  ).rejects.toMatchObject({ code: 'not-found' })
})
