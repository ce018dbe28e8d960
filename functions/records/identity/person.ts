/** A person in the records of one employer: found by a hash only that employer's key can make. */
import { createHmac } from 'node:crypto'
import * as z from 'zod/mini'
import type { SubjectId, UnitId } from '../../../shared/ids.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { Opened } from '../access/enter.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { openFor, sealFor, secretOf } from '../sealed.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { ProvedPerson } from './eid.ts'

/** Leads from a hash to the person. */
const PersonItem = z.object({
  subject: z.string(),
  /** When they were first met. */
  since: z.optional(z.number()),
})

const IdentityItem = z.object({
  sealed: z.string(),
  /** Which hash leads here. */
  found: z.optional(z.string()),
  expires: z.number(),
})

/** The employer's own reserved person, whose key makes the hashes others are found by. */
const finder = (principal: UnitId): Owner => ({ principal, subject: `s_${'0'.repeat(22)}` })

/** The only form a number is compared in, and one nobody else can make; with or without a hyphen. */
export const numberHash = async (world: RecordsWorld, principal: UnitId, personalNumber: string) =>
  createHmac('sha256', await secretOf(world, finder(principal)))
    .update(personalNumber.replace('-', ''))
    .digest('base64url')

/** The person with this number, or undefined when this employer keeps nothing of them. */
export const findPerson = async (
  world: RecordsWorld,
  principal: UnitId,
  personalNumber: string,
): Promise<Owner | undefined> => {
  const hash = await numberHash(world, principal, personalNumber)
  const key = recordKeys.person(principal, hash)
  const item = await read(world.records, key, PersonItem, { fresh: true })
  return item && { principal, subject: item.subject }
}

/** The person with this number, who from now on is kept if they were not. Safe to repeat. */
export const keepPerson = async (
  world: RecordsWorld,
  principal: UnitId,
  person: ProvedPerson,
): Promise<Owner> => {
  const key = recordKeys.person(
    principal,
    await numberHash(world, principal, person.personalNumber),
  )
  const fresh: SubjectId = `s_${world.id()}`
  const met = await put(world.records, key, PersonItem, { subject: fresh, since: world.now() })
  const subject = met.ok ? fresh : (met.current?.subject ?? fresh)
  const owner = { principal, subject }
  const identity = recordKeys.underSubject(owner, 'IDENTITY')
  const sealed = await sealFor(world, owner, JSON.stringify(person))
  const expires = expiresAt(keptUntil('identity', world.now()))
  const kept = { sealed, expires, found: key.sk }
  const first = await put(world.records, identity, IdentityItem, kept)
  // A name may have changed since last time; and what is kept is kept from the latest visit on.
  if (!first.ok) await patch(world.records, identity, IdentityItem, [], { sealed, expires })
  return owner
}

/** A name that was said by the person together with the consent. */
export const nameOnConsent = async (
  world: RecordsWorld,
  owner: Opened<'consent'>,
): Promise<Pick<ProvedPerson, 'firstName' | 'lastName'> | undefined> => {
  const person = await personOf(world, owner)
  return person && { firstName: person.firstName, lastName: person.lastName }
}

/** Whom an entry of the log is about, for whoever answers for the log. */
export const nameInLog = async (
  world: RecordsWorld,
  owner: Opened<'log'>,
): Promise<string | undefined> => {
  const person = await personOf(world, owner)
  return person && `${person.firstName} ${person.lastName}`.trim()
}

/** Who a person is; undefined when they have been erased. */
export const identityOf = (
  world: RecordsWorld,
  owner: Opened<'identity'>,
): Promise<ProvedPerson | undefined> => personOf(world, owner)

const personOf = async (world: RecordsWorld, owner: Opened): Promise<ProvedPerson | undefined> => {
  const key = recordKeys.underSubject(owner, 'IDENTITY')
  const item = await read(world.records, key, IdentityItem)
  if (item === undefined) return undefined
  const plain = await openFor(world, owner, item.sealed)
  return plain === undefined ? undefined : (JSON.parse(plain) as ProvedPerson)
}

/** Who something is about is kept as long as what stands about them. */
export const keepIdentityUntil = async (
  world: RecordsWorld,
  owner: Owner,
  expires: number,
): Promise<void> => {
  const key = recordKeys.underSubject(owner, 'IDENTITY')
  await patch(world.records, key, IdentityItem, [], { expires })
}
