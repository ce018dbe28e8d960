/**
 * The only way to a record: the policy says yes, the access is noted, and then it is opened. A no
 * looks like nothing being there.
 */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type {
  AccessRole,
  Action,
  EmergencyReason,
  Resource,
} from '../../../shared/rules/records/access.ts'
import { mayAccess } from '../../../shared/rules/records/access-policy.ts'
import { consentFor } from '../consent/consent.ts'
import type { StaffMember } from '../../visit/index.ts'
import { appendAccess } from '../log/append-to-log.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { placeOf, relationOf } from './relation.ts'

export interface Entering {
  role: Extract<AccessRole, 'counsellor' | 'therapist'>
  action: Action
  resource: Resource
  /** Digest of what is written. */
  ref?: string
  reason?: EmergencyReason
}

/** A consent covers what it names, and nothing beside it; what it says itself may be read by whoever it names. */
const isShared = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  resource: Resource,
): Promise<boolean> => {
  const consent = await consentFor(world, owner, staff.unit)
  if (consent === undefined) return false
  return resource === 'consent' || consent.content.some((shared) => shared === resource)
}

/** Refuses `blocked` where the person has blocked the unit, and `not-found` for every other no. */
export const enter = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  { role, action, resource, ref, reason }: Entering,
): Promise<void> => {
  const relation = await relationOf(world, staff, owner)
  const wish = { role, action, resource, relation, place: placeOf(staff, owner) }
  const covers = relation !== 'consented' || (await isShared(world, staff, owner, resource))
  if (!covers || !mayAccess(wish))
    throw new Refusal(relation === 'blocked' ? 'blocked' : 'not-found')
  await appendAccess(world, owner.principal, {
    who: staff.id,
    role,
    action,
    resource,
    subject: owner.subject,
    unit: staff.unit,
    ...(ref === undefined ? {} : { ref }),
    ...(reason === undefined ? {} : { reason }),
  })
}

/** The same for a person and what is their own. */
export const enterOwn = async (
  world: RecordsWorld,
  owner: Owner,
  action: Action,
  resource: Resource,
): Promise<void> => {
  const wish = { role: 'patient', action, resource, relation: 'self', place: 'own-unit' } as const
  if (!mayAccess(wish)) throw new Refusal('not-found')
  await appendAccess(world, owner.principal, {
    who: owner.subject,
    role: 'patient',
    action,
    resource,
    subject: owner.subject,
    unit: owner.principal,
  })
}
