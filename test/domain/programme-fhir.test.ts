/** What leaves as FHIR is FHIR: checked by a validator that is not ours. */
import { expect, test } from 'vitest'
import { bundleOf, questionnaireOf } from '../../functions/programme/export/fhir.ts'
import { treatmentOf } from '../../functions/programme/treatment/treatment-item.ts'
import { treatmentStates } from '../../shared/programme/treatment/treatment-states.ts'
import { fhirFaults } from '../support/fhir-faults.ts'
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

const purpose = 'asked-by-person' as const

test('a treatment is a plan, questionnaires, answers and scores that validate, without a name', async () => {
  const world = testWorld()
  const taking = await takes(world)
  await answersAll(world, taking, { gad7: 14, phq9: 9 })
  await worksThrough(world, taking, 'm1')
  world.pass(6 * day)
  const { json } = await rows.exportFhir(world, adam, { participant: taking.participant, purpose })
  const bundle = JSON.parse(json) as { entry: { resource: Resource }[] }
  expect(fhirFaults(json)).toEqual([])
  const resources = bundle.entry.map(({ resource }) => resource)
  for (const resource of resources) {
    expect({ of: resource.resourceType, faults: fhirFaults(resource) }).toEqual({
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
  for (const [, code, display] of json.matchAll(
    /"system":"http:\/\/loinc.org","code":"([^"]+)"(?:,"display":"([^"]+)")?/g,
  ))
    expect(display).toBe(loincNames[code!])
  expect(json).toContain('"valueInteger":14')
  expect(json).not.toMatch(/Charlie|"name":\[/)
})

test('every entry has an address of its own, and every reference leads to one of them', async () => {
  const world = testWorld()
  const taking = await takes(world)
  await answersAll(world, taking, { gad7: 14, phq9: 9 })
  const exported = async () =>
    (await rows.exportFhir(world, adam, { participant: taking.participant, purpose })).json
  const json = await exported()
  const { entry } = JSON.parse(json) as { entry: { fullUrl?: string }[] }
  const addresses = entry.map(({ fullUrl }) => fullUrl)
  // A reference within a bundle is found by the address of its entry (R4, Bundle: resolving references).
  const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  for (const address of addresses) expect(address).toMatch(uuid)
  expect(new Set(addresses).size).toBe(entry.length)
  const references = [...json.matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to)
  expect(references.length).toBeGreaterThan(entry.length / 2)
  for (const reference of references) expect(addresses).toContain(reference)
  expect(await exported()).toBe(json)
})

test('every state of a treatment leaves with codes that the standard knows', async () => {
  const world = testWorld()
  const { owner } = await takes(world)
  const stored = await treatmentOf(world, owner)
  for (const state of treatmentStates) {
    const bundle = bundleOf({ ...stored, state }, [], undefined, { talks: [], now: world.now() })
    expect({ state, faults: fhirFaults(bundle) }).toEqual({ state, faults: [] })
  }
})

test('a talk leaves as a booked time in every state, and as held where the youth came', async () => {
  const world = testWorld()
  const { owner } = await takes(world)
  const stored = await treatmentOf(world, owner)
  const states = ['planned', 'booked', 'entered', 'called-off', 'missed'] as const
  const talks = states.map((state, n) => ({
    talk: `b_talk${n}_x`,
    kind: 'middle' as const,
    at: world.now() - day + n,
    length: 45,
    channel: 'video' as const,
    state,
    enterFrom: 0,
    enterUntil: 0,
  }))
  const bundle = bundleOf(stored, [], undefined, { talks, now: world.now() })
  expect(fhirFaults(bundle)).toEqual([])
  const { entry } = bundle as { entry: { fullUrl: string; resource: Resource }[] }
  const of = (type: string) => entry.filter(({ resource }) => resource.resourceType === type)
  expect(of('Appointment').map(({ resource }) => resource['status'])).toEqual([
    'booked',
    'booked',
    'fulfilled',
    'cancelled',
    'noshow',
  ])
  const [held] = of('Encounter')
  expect(of('Encounter')).toHaveLength(1)
  expect(held?.resource).toMatchObject({
    status: 'finished',
    class: { code: 'VR', display: 'virtual' },
    appointment: [{ reference: of('Appointment')[2]?.fullUrl }],
  })
})

/** Long common names of LOINC, by loinc.org; not read from the code. */
const loincNames: Readonly<Record<string, string>> = {
  '69737-5': 'Generalized anxiety disorder 7 item (GAD-7)',
  '70274-6': 'Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]',
  '44249-1': 'PHQ-9 quick depression assessment panel [Reported.PHQ]',
  '44261-6': 'Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]',
  '72109-2': 'Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]',
  '75626-2': 'Total score [AUDIT-C]',
}

test('every display of LOINC is the name that LOINC has, and no code is without one', () => {
  for (const id of ['gad7', 'phq9', 'auditc'] as const) {
    const { code } = questionnaireOf(id) as unknown as {
      code: { code: string; display?: string }[]
    }
    for (const one of code) expect(one.display).toBe(loincNames[one.code])
  }
})

test('the validator is heard when a code that the standard requires is wrong', () => {
  const subject = { display: 'Charlie' }
  const wrong = [
    { resourceType: 'CarePlan', status: 'going-on', intent: 'plan', subject },
    { resourceType: 'Questionnaire', status: 'active', item: [{ linkId: '1', type: 'pick' }] },
    { resourceType: 'Observation', status: 'ready', code: { text: 'total' } },
  ]
  expect(wrong.map((resource) => fhirFaults(resource).map(({ location }) => location))).toEqual([
    ['CarePlan.status'],
    ['Questionnaire.item[0].type'],
    ['Observation.status'],
  ])
  const recommended = { coding: [{ system: 'urn:dorren', code: 'ours' }] }
  const plan = { ...wrong[0], status: 'active', category: [recommended] }
  expect(fhirFaults(plan)).toEqual([])
})

test('an identified patient leaves with the number, and only to the admin of the same employer', async () => {
  const world = testWorld()
  const person = { name: 'Charlie Ek', personalNumber: '20100101-1234' }
  const { participant } = await takes(world, tilda, { person })
  const { json } = await rows.exportFhir(world, adam, { participant, purpose })
  expect(fhirFaults(json)).toEqual([])
  expect(json).toContain('"value":"201001011234"')
  await expect(
    rows.exportFhir(world, { ...adam, unit: 'falun-kommun' }, { participant, purpose }),
  ).rejects.toMatchObject({ code: 'not-found' })
})
