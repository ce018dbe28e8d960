/** A referral as FHIR R4 ServiceRequest: only when the patient is identified, never of an anonymous visit. */
import { serviceById } from '../../shared/directory.ts'
import type { Identity } from '../../shared/words.ts'

/** The part of R4's ServiceRequest that is used; the installed types are of release 3, which has none. */
export interface ServiceRequest {
  resourceType: 'ServiceRequest'
  id: string
  status: 'active'
  intent: 'order'
  subject: { reference: string }
  code: { text: string }
  authoredOn: string
  occurrencePeriod: { start: string; end: string }
  requester: { display: string }
  performer: { display: string }[]
  note: { text: string }[]
}

interface Exported {
  identity: Identity
  /** `Patient/…` of the identified patient. */
  patient?: string
  id: string
  kind: 'referral' | 'sip'
  receiver: string
  requester: string
  text: string
  madeAt: number
  until: number
}

/** Throws for an anonymous visit: there is nobody whom a request may name. */
export const referralToFhir = (one: Exported): ServiceRequest => {
  if (one.identity !== 'identified' || one.patient === undefined)
    throw new Error('a referral without an identified patient is never exported')
  return {
    resourceType: 'ServiceRequest',
    id: one.id,
    status: 'active',
    intent: 'order',
    subject: { reference: one.patient },
    code: {
      text: one.kind === 'sip' ? 'Kallelse till samordnad individuell plan (SIP)' : 'Hänvisning',
    },
    authoredOn: new Date(one.madeAt).toISOString(),
    occurrencePeriod: {
      start: new Date(one.madeAt).toISOString(),
      end: new Date(one.until).toISOString(),
    },
    requester: { display: one.requester },
    performer: [{ display: serviceById(one.receiver)?.id ?? one.receiver }],
    note: [{ text: one.text }],
  }
}
