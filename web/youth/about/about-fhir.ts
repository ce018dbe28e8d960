/**
 * What is kept of somebody who is known, as FHIR R4, made on their own device: signed notes as documents,
 * consents as they stand, and what was asked of others. Whoever gets the file gets it from the youth.
 */
import type { ConsentShown } from '../../../shared/contract/records/consent.ts'
import type { SignedNote } from '../../../shared/contract/records/journal.ts'
import type { RecordTakenOut } from '../../../shared/contract/records/take-out.ts'
import type { Taken } from './about-calls.ts'
import { inUtc } from '../../../shared/rules/opening/in-utc.ts'

interface Resource {
  resourceType: string
  [name: string]: unknown
}
interface Entry {
  fullUrl: string
  resource: Resource
}
type Reference = Readonly<{ reference: string }>

const coding = (system: string, code: string, display: string) => ({
  coding: [{ system, code, display }],
})
/** Code systems with the displays that they have themselves. */
const codes = {
  progressNote: coding('http://loinc.org', '11506-3', 'Progress note'),
  privacyConsent: coding(
    'http://terminology.hl7.org/CodeSystem/consentscope',
    'patient-privacy',
    'Privacy Consent',
  ),
  disclosure: coding(
    'http://terminology.hl7.org/CodeSystem/v3-ActCode',
    'IDSCL',
    'information disclosure',
  ),
  recipient: coding(
    'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
    'PRCP',
    'primary information recipient',
  ),
} as const

const inBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))

const wordsOf = ({ parts, why }: SignedNote): string =>
  [
    ['Kontaktorsak', parts.reason],
    ['Bedömning', parts.assessment],
    ['Åtgärd', parts.action],
    ['Mognad', parts.maturity],
    ['Koder', parts.codes.join(', ')],
    ['Varför den rättades', why],
  ]
    .flatMap(([head, text]) => (text ? [`${head}: ${text}`] : []))
    .join('\n\n')

const documentOf = (
  note: SignedNote,
  subject: Reference,
  isCorrected: boolean,
  corrects: string | undefined,
): Resource => ({
  resourceType: 'DocumentReference',
  status: isCorrected ? 'superseded' : 'current',
  docStatus: note.corrects === undefined ? 'final' : 'amended',
  type: codes.progressNote,
  subject,
  date: inUtc(note.at),
  author: [{ display: `${note.author.firstName}, ${note.author.employer}` }],
  authenticator: { display: `${note.author.firstName}, ${note.author.employer}` },
  custodian: { display: note.author.employer },
  ...(corrects !== undefined && {
    relatesTo: [{ code: 'replaces', target: { reference: corrects } }],
  }),
  content: [
    {
      attachment: {
        contentType: 'text/plain; charset=utf-8',
        language: 'sv',
        data: inBase64(wordsOf(note)),
        creation: inUtc(note.at),
      },
    },
  ],
})

const consentOf = (
  one: ConsentShown,
  { employer }: RecordTakenOut,
  subject: Reference,
): Resource => ({
  resourceType: 'Consent',
  status: one.state === 'holds' ? 'active' : 'inactive',
  scope: codes.privacyConsent,
  category: [codes.disclosure],
  patient: subject,
  dateTime: inUtc(one.at),
  performer: [subject],
  organization: [{ display: employer }],
  policyRule: { text: 'PDL (2008:355) 6 kap., OSL (2009:400) 12 kap. 2 §' },
  provision: {
    type: 'permit',
    period: { start: inUtc(one.at), end: inUtc(one.until) },
    actor: [{ role: codes.recipient, reference: { display: one.employer ?? one.receiver } }],
  },
})

type Asked = NonNullable<Taken['code']>['links'][number]
const requestStates: Readonly<Record<Asked['state'], string>> = {
  waiting: 'active',
  opened: 'active',
  answered: 'completed',
  stopped: 'revoked',
}

const requestOf = (one: Asked, subject: Reference): Resource => ({
  resourceType: 'ServiceRequest',
  // Over without having been opened: nobody took it on.
  status: one.ended ? 'revoked' : requestStates[one.state],
  intent: 'order',
  code: { text: one.kind === 'sip' ? 'Samordnad individuell plan' : 'Hänvisning' },
  subject,
  authoredOn: inUtc(one.madeAt),
  occurrencePeriod: { start: inUtc(one.madeAt), end: inUtc(one.until) },
  performer: [{ display: one.receiver }],
})

/** `uuid`: a new name for each entry; references within the file are these names. */
export const asFhir = ({ known, code }: Taken, uuid: () => string): string => {
  const name = () => `urn:uuid:${uuid()}`
  const patient: Entry = {
    fullUrl: name(),
    resource: {
      resourceType: 'Patient',
      ...(known && {
        identifier: [
          {
            system: 'http://electronichealth.se/identifier/personnummer',
            value: known.person.personalNumber.replace('-', ''),
          },
        ],
        name: [{ family: known.person.lastName, given: [known.person.firstName] }],
      }),
    },
  }
  const subject = { reference: patient.fullUrl }
  const notes = known?.notes ?? []
  const placeOf = new Map(notes.map(({ note }) => [note, name()]))
  const corrected = new Set(notes.map(({ corrects }) => corrects))
  const entry: Entry[] = [
    patient,
    ...notes.map((note) => ({
      fullUrl: placeOf.get(note.note)!,
      resource: documentOf(
        note,
        subject,
        corrected.has(note.note),
        note.corrects === undefined ? undefined : placeOf.get(note.corrects),
      ),
    })),
    ...(known?.consents ?? []).map((one) => ({
      fullUrl: name(),
      resource: consentOf(one, known!, subject),
    })),
    ...(code?.links ?? []).map((one) => ({ fullUrl: name(), resource: requestOf(one, subject) })),
  ]
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }, undefined, 1)
}

/** Version 4, for browsers that make none themselves. */
export const uuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [8, 12, 16, 20, 32].map((to, n, all) => hex.slice(all[n - 1] ?? 0, to)).join('-')
}
