/** The talks of a treatment as FHIR R4: the time that was booked, and that it was held when the youth came. */
import type { Talk } from '../../../shared/contract/programme/shapes.ts'
import type { Resource } from './fhir-shapes.ts'

const statuses: Readonly<Record<Talk['state'], string>> = {
  planned: 'booked',
  booked: 'booked',
  entered: 'fulfilled',
  'called-off': 'cancelled',
  missed: 'noshow',
}

const iso = (at: number): string => new Date(at).toISOString()

export interface Around {
  now: number
  subject: { reference: string }
  therapist: string
  addressOf: (type: string, id: string) => string
}

const encounterOf = (
  { talk, at, length }: Talk,
  { now, subject, addressOf }: Around,
): Resource => ({
  resourceType: 'Encounter',
  id: `held-${idOf(talk)}`,
  status: at + length * 60_000 < now ? 'finished' : 'in-progress',
  // What is known is when it was to begin; nobody writes down when it ended.
  period: { start: iso(at) },
  class: {
    system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
    code: 'VR',
    display: 'virtual',
  },
  subject,
  appointment: [{ reference: addressOf('Appointment', idOf(talk)) }],
})

/** Our ids have a line under the first letter; the standard allows hyphens and full stops. */
const idOf = (talk: string): string => talk.replace('_', '-').replaceAll('_', '.')

export const talkResources = (talks: readonly Talk[], around: Around): Resource[] =>
  talks.flatMap((talk) => [
    {
      resourceType: 'Appointment',
      id: idOf(talk.talk),
      status: statuses[talk.state],
      start: iso(talk.at),
      end: iso(talk.at + talk.length * 60_000),
      minutesDuration: talk.length,
      participant: [
        { actor: around.subject, status: 'accepted' },
        { actor: { display: around.therapist }, status: 'accepted' },
      ],
    },
    ...(talk.state === 'entered' ? [encounterOf(talk, around)] : []),
  ])
