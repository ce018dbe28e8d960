/** Made-up youths and staff for measurements: mixed levels, languages and wishes, the same each time. */
import type { Join } from '../../shared/contract/visit/door.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { seededRandom, type Random } from '../simulation/random.ts'

export const urgencies = ['danger', 'selfharm', 'distress', 'talk', 'talk', 'question'] as const

export const joinOf = (number: number, random: Random = seededRandom(number)): Join => ({
  proof: {
    challenge: {
      parameters: {
        algorithm: 'SHA-256',
        nonce: '',
        salt: `bench ${number}`,
        // As dear as any place ever is.
        cost: 4_000,
        keyLength: 32,
        keyPrefix: '0',
        expiresAt: 0,
      },
      signature: '',
    },
    solution: { counter: 0, derivedKey: '' },
  },
  nonce: `bench-nonce-${number}`,
  channel: 'chat',
  topics: random.chance(0.5) ? ['angest', 'somn'] : ['familj'],
  urgency: random.pick(urgencies),
  language: random.chance(0.85) ? 'sv' : random.pick(['en', 'ar'] as const),
  profession: random.chance(0.15) ? 'barnmorska' : undefined,
})

export const staffOf = (number: number): StaffMember => ({
  id: `bench-staff-${number}`,
  firstName: 'Kim',
  unit: 'region-dalarna',
  profession: number % 2 === 0 ? 'kurator' : 'barnmorska',
  languages: ['sv', 'en', 'ar'],
  roles: ['counsellor'],
})

/** A join as it comes over HTTP, each with a proof of its own; nobody in acute danger, whose alarms are another measure. */
export const joinBody = (number: number) => {
  const { proof, urgency, ...rest } = joinOf(number)
  const { challenge } = proof
  const salt = number.toString(16).padStart(32, '0')
  return {
    ...rest,
    urgency: urgency === 'danger' ? ('distress' as const) : urgency,
    nonce: `bench-nonce-${String(number).padStart(20, '0')}`,
    language: 'sv',
    profession: undefined,
    proof: { ...proof, challenge: { ...challenge, parameters: { ...challenge.parameters, salt } } },
  }
}

/** What a page sends and the server never reads. */
export const sealedBody = { v: 1, kid: 'k', data: 'aGVqIGhlag' }
