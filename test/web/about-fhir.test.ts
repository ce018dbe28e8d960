/** What a youth takes home for health care is FHIR: documents, consents and requests that hold together and hold to the standard. */
import { expect, test } from 'vitest'
import { asFhir, uuid } from '../../web/youth/about/about-fhir.ts'
import type { Taken } from '../../web/youth/about/about-calls.ts'
import { fhirFaults } from '../support/fhir-faults.ts'

const at = Date.UTC(2026, 10, 29, 9)
const day = 86_400_000
const author = {
  ...{ id: 'maja-region', firstName: 'Maja', profession: 'barnmorska' as const },
  employer: 'Region Dalarna',
}
const parts = { reason: 'Sömn – åäö', assessment: 'God', action: 'Råd', codes: [] }
const consent = {
  ...{ receiver: 'mora-kommun', content: ['journal' as never], at, until: at + 30 * day },
  ...{ version: 1, text: '1', lang: 'sv' as const, receipt: 'ABCD-0123' },
}
const known: NonNullable<Taken['known']> = {
  keeper: 'region-dalarna',
  employer: 'Region Dalarna',
  person: { firstName: 'Charlie', lastName: 'Ek', personalNumber: '20100101-1234' },
  notes: [
    { note: 'n'.repeat(22), at, author, parts },
    { note: 'm'.repeat(22), at: at + 1, author, parts, corrects: 'n'.repeat(22), why: 'Fel ord' },
  ],
  safety: [] as never,
  consents: [
    { ...consent, consent: 'mora-kommun', state: 'holds' },
    { ...consent, consent: 'falun-kommun', state: 'taken-back' },
  ],
  blocked: [],
  openings: [],
  readings: [],
}
const link = { receiver: 'vardcentral', madeAt: at, until: at + day }
const code = {
  ...{ keptUntil: at + day, letters: [], bookings: [] },
  links: [
    ...(['waiting', 'opened', 'answered', 'stopped'] as const).map((state, n) => ({
      ...{ ...link, referral: `r_${n}`, kind: 'referral' as const, state, ended: false },
    })),
    { ...link, referral: 'r_9', kind: 'sip' as const, state: 'waiting' as const, ended: true },
  ],
} as NonNullable<Taken['code']>

interface Entry {
  fullUrl: string
  resource: { resourceType: string; [name: string]: unknown }
}
const entriesOf = (json: string) => (JSON.parse(json) as { entry: Entry[] }).entry

test('signed notes, consents and requests are valid, with codes that the standard requires', () => {
  const json = asFhir({ known, code }, uuid)
  expect(fhirFaults(json)).toEqual([])
  const entries = entriesOf(json)
  const of = (type: string) =>
    entries.flatMap(({ resource }) => (resource.resourceType === type ? [resource] : []))
  for (const { resource } of entries)
    expect({ of: resource.resourceType, faults: fhirFaults(resource) }).toEqual({
      of: resource.resourceType,
      faults: [],
    })
  expect(of('DocumentReference').map(({ status, docStatus }) => [status, docStatus])).toEqual([
    ['superseded', 'final'],
    ['current', 'amended'],
  ])
  expect(of('Consent').map(({ status }) => status)).toEqual(['active', 'inactive'])
  expect(of('ServiceRequest').map(({ status }) => status)).toEqual([
    ...['active', 'active', 'completed', 'revoked', 'revoked'],
  ])
  const [{ content }] = of('DocumentReference') as unknown as [
    { content: [{ attachment: { data: string } }] },
  ]
  const words = Buffer.from(content[0].attachment.data, 'base64').toString()
  expect(words).toContain('Kontaktorsak: Sömn – åäö')
  expect(json).toContain('"value": "201001011234"')
})

test('every entry has an address of its own, and every reference leads to one of them', () => {
  const json = asFhir({ known, code }, uuid)
  const addresses = entriesOf(json).map(({ fullUrl }) => fullUrl)
  for (const address of addresses)
    expect(address).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  expect(new Set(addresses).size).toBe(addresses.length)
  const references = [...json.matchAll(/"reference": "([^"]+)"/g)].map(([, to]) => to)
  // Two documents, one of which corrects; two consents with patient and performer; five requests.
  expect(references).toHaveLength(2 + 1 + 4 + 5)
  for (const reference of references) expect(addresses).toContain(reference)
  const [first, second] = entriesOf(json).filter(
    ({ resource }) => resource.resourceType === 'DocumentReference',
  )
  expect(second?.resource['relatesTo']).toEqual([
    { code: 'replaces', target: { reference: first?.fullUrl } },
  ])
})

/** Displays as the code systems have them (loinc.org, terminology.hl7.org, read 2026-11-29); not read from the code. */
const displays: Readonly<Record<string, string>> = {
  '11506-3': 'Progress note',
  'patient-privacy': 'Privacy Consent',
  IDSCL: 'information disclosure',
  PRCP: 'primary information recipient',
}

test('every display is the code system’s own', () => {
  const json = asFhir({ known, code }, uuid)
  const found = [...json.matchAll(/"code": "([^"]+)",\s+"display": "([^"]+)"/g)]
  expect(new Set(found.map(([, one]) => one))).toEqual(new Set(Object.keys(displays)))
  for (const [, one, display] of found) expect(display).toBe(displays[one!])
})

test('without being known nobody is named', () => {
  const json = asFhir({ code }, uuid)
  expect(fhirFaults(json)).toEqual([])
  expect(json).not.toMatch(/"name"|"identifier"/)
})

test('the validator is heard when one of these codes is wrong', () => {
  const wrong = asFhir({ known, code }, uuid)
    .replace('"superseded"', '"replaced"')
    .replace('"inactive"', '"gone"')
    .replace('"completed"', '"answered"')
  expect(fhirFaults(wrong).map(({ location }) => String(location).split('.').pop())).toEqual([
    'status',
    'status',
    'status',
  ])
})
