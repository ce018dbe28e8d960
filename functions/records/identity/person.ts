/** A person in the records of one employer: found by a hash only that employer's key can make. */
import { createHmac } from 'node:crypto'
import type { SubjectId, UnitId } from '../../../shared/ids.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { openFor, sealFor, secretOf } from '../sealed.ts'
import { expiresAt } from '../../store/expired.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { ProvedPerson } from './eid.ts'

/** The employer's own reserved person, whose key makes the hashes others are found by. */
const finder = (principal: UnitId): Owner => ({ principal, subject: `s_${'0'.repeat(22)}` })

const hashOf = async (world: RecordsWorld, principal: UnitId, personalNumber: string) =>
  createHmac('sha256', await secretOf(world, finder(principal)))
    .update(personalNumber)
    .digest('base64url')

/** The person with this number, or undefined when this employer keeps nothing of them. */
export const findPerson = async (
  world: RecordsWorld,
  principal: UnitId,
  personalNumber: string,
): Promise<Owner | undefined> => {
  const hash = await hashOf(world, principal, personalNumber)
  const item = await world.records.get(recordKeys.person(principal, hash), { fresh: true })
  return item === undefined ? undefined : { principal, subject: String(item.subject) }
}

/** The person with this number, who from now on is kept if they were not. Safe to repeat. */
export const keepPerson = async (
  world: RecordsWorld,
  principal: UnitId,
  person: ProvedPerson,
): Promise<Owner> => {
  const key = recordKeys.person(principal, await hashOf(world, principal, person.personalNumber))
  const fresh: SubjectId = `s_${world.id()}`
  const put = await world.records.write({ put: { ...key, subject: fresh, since: world.now() } })
  const subject = put.ok ? fresh : String(put.current?.subject ?? fresh)
  const owner = { principal, subject }
  const identity = recordKeys.underSubject(owner, 'IDENTITY')
  const sealed = await sealFor(world, owner, JSON.stringify(person))
  const expires = expiresAt(keptUntil('identity', world.now()))
  const first = await world.records.write({ put: { ...identity, sealed, expires, found: key.sk } })
  // A name may have changed since last time; and what is kept is kept from the latest visit on.
  if (!first.ok) await world.records.write({ patch: identity, when: [], set: { sealed, expires } })
  return owner
}

/** Who a person is; undefined when they have been erased. */
export const identityOf = async (
  world: RecordsWorld,
  owner: Owner,
): Promise<ProvedPerson | undefined> => {
  const item = await world.records.get(recordKeys.underSubject(owner, 'IDENTITY'))
  if (typeof item?.sealed !== 'string') return undefined
  const plain = await openFor(world, owner, item.sealed)
  return plain === undefined ? undefined : (JSON.parse(plain) as ProvedPerson)
}
