/** What people do at the deployed functions, one call each. */
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import type { Challenge } from '../../shared/contract/visit/door.ts'
import type { Claimed, Desk } from '../../shared/contract/visit/desk.ts'
import { elin } from '../support/county.ts'
import type { Cloud } from './cloud.ts'
import { call } from './events.ts'

export const sealed = (words: string) => ({
  v: 1,
  kid: 'none',
  data: Buffer.from(words).toString('base64url'),
})

export const once = (name: string) => name.padEnd(22, '0')

export const joinsBy = async (cloud: Cloud, nonce: string, more: object = {}) => {
  const { body: challenge } = await call<Challenge>(cloud, 'youth', '/api/youth/challenge')
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('unsolved')
  const { counter, derivedKey } = solution
  return call<{ visit: string; secret: string }>(cloud, 'youth', '/api/youth/visits', {
    method: 'POST',
    body: {
      proof: { challenge, solution: { counter, derivedKey } },
      nonce: once(nonce),
      channel: 'chat',
      topics: [],
      urgency: 'danger',
      language: 'sv',
      ...more,
    },
  })
}

export const asMember = async (cloud: Cloud, member: StaffMember) =>
  `Bearer ${await cloud.token(member)}`

export const goesOnDuty = async (cloud: Cloud, member = elin) =>
  call<Desk>(cloud, 'counsellor', '/api/counsellor/duty', {
    method: 'POST',
    authorization: await asMember(cloud, member),
    body: { status: 'here', seats: 3, channels: ['chat'] },
  })

export const takesNext = async (cloud: Cloud, seat: number, press: string) =>
  call<Claimed>(cloud, 'counsellor', '/api/counsellor/claims', {
    method: 'POST',
    authorization: await asMember(cloud, elin),
    body: { press: once(press), seat },
  })
