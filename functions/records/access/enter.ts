/**
 * The only way to a record: the policy says yes, the access is noted, and then it is opened. What is
 * opened is a type that nothing else makes, so that a way beside this one does not compile. A no looks
 * like nothing being there.
 */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type {
  AccessReason,
  AccessRole,
  Need,
  Resource,
} from '../../../shared/rules/records/access.ts'
import {
  mayAccess,
  type Place,
  type Relation,
} from '../../../shared/rules/records/access-policy.ts'
import type { UnitId } from '../../../shared/ids.ts'
import { consentFor } from '../consent/consent.ts'
import type { StaffMember } from '../../visit/index.ts'
import { appendAccess } from '../log/append-to-log.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { placeOf, relationOf } from './relation.ts'

declare const resources: unique symbol

/** Whoever asks, and how they stand to the person just now: as the policy is asked and the log has it. */
export interface Standing {
  who: string
  /** The first name of a member of staff. */
  name?: string
  role: AccessRole
  /** Where they work; the keeper itself where the person asks. */
  unit: UnitId
  relation: Relation
  place: Place
  reason?: AccessReason
}

/** A person's record, opened for one asker as far as `R`. Not stored, not kept: it is worth one request. */
export interface Opened<R extends Resource = never> extends Owner {
  readonly by: Standing
  readonly [resources]: Readonly<Record<R, true>>
}

/** Digest of what is written, so that the log vouches for it. */
interface Noted {
  ref?: string
}

/** A consent covers what it names, and nothing beside it; what it says itself may be read by whoever it names. */
const isShared = async (
  world: RecordsWorld,
  { unit }: Standing,
  owner: Owner,
  resource: Resource,
): Promise<boolean> => {
  const consent = await consentFor(world, owner, unit)
  if (consent === undefined) return false
  return resource === 'consent' || consent.content.some((shared) => shared === resource)
}

const noted = async (
  world: RecordsWorld,
  principal: UnitId,
  { who, name, role, unit, reason }: Standing,
  { action, resource }: Need,
  { subject, ref }: Noted & { subject?: string | undefined },
): Promise<void> => {
  await appendAccess(world, principal, {
    who,
    ...(name === undefined ? {} : { name }),
    role,
    action,
    resource,
    ...(subject === undefined ? {} : { subject }),
    unit,
    ...(reason === undefined ? {} : { reason }),
    ...(ref === undefined ? {} : { ref }),
  })
}

/** Whoever is blocked learns that there is something: that is noted, too. */
const requireAllowed = async (
  world: RecordsWorld,
  standing: Standing,
  owner: Owner,
  needs: readonly Need[],
): Promise<void> => {
  const { role, relation, place } = standing
  for (const need of needs) {
    const covers =
      relation !== 'consented' || (await isShared(world, standing, owner, need.resource))
    if (covers && mayAccess({ role, relation, place, ...need })) continue
    if (relation !== 'blocked') throw new Refusal('not-found')
    const { subject } = owner
    await noted(
      world,
      owner.principal,
      standing,
      { action: 'read', resource: 'block' },
      { subject },
    )
    throw new Refusal('blocked')
  }
}

const asOpened = <R extends Resource>({ principal, subject }: Owner, by: Standing): Opened<R> =>
  ({ principal, subject, by }) as Opened<R>

/** Asks for each, notes each, and opens. Refuses `blocked` where the person has closed the unit out. */
export const enter = async <R extends Resource>(
  world: RecordsWorld,
  standing: Standing,
  owner: Owner,
  needs: readonly Need<R>[],
  note: Noted = {},
): Promise<Opened<R>> => {
  const opened = await enterUnnoted(world, standing, owner, needs)
  const { principal, subject } = owner
  for (const need of needs) await noted(world, principal, standing, need, { ...note, subject })
  return opened
}

/**
 * The same where whoever carries it out notes it, with the digest of what is written, or without the
 * name of somebody who is forgotten by it; and where a participant opens what is their own.
 */
export const enterUnnoted = async <R extends Resource>(
  world: RecordsWorld,
  standing: Standing,
  owner: Owner,
  needs: readonly Need<R>[],
): Promise<Opened<R>> => {
  await requireAllowed(world, standing, owner, needs)
  return asOpened<R>(owner, standing)
}

/** Something more of a record that is open: asked for and noted like the first. */
export const enterFurther = <R extends Resource>(
  world: RecordsWorld,
  opened: Opened,
  need: Need<R>,
  note: Noted = {},
): Promise<Opened<R>> => enter(world, opened.by, opened, [need], note)

/** What is about nobody in particular: a list, a count, the log itself. Noted at the unit of whoever asks. */
export const enterUnit = async <R extends Resource>(
  world: RecordsWorld,
  { id, firstName, unit }: Pick<StaffMember, 'id' | 'firstName' | 'unit'>,
  { role, relation, place = 'own-unit' }: Pick<Standing, 'role' | 'relation'> & { place?: Place },
  needs: readonly Need<R>[],
): Promise<Opened<R>> => {
  const standing: Standing = { who: id, name: firstName, role, unit, relation, place }
  for (const need of needs) {
    if (!mayAccess({ role, relation, place, ...need })) throw new Refusal('not-found')
    await noted(world, unit, standing, need, {})
  }
  return asOpened<R>({ principal: unit, subject: '' }, standing)
}

/** One person of a list that was noted as a whole: no more of them than the list is about. */
export const ofList = <R extends 'worklist' | 'log' | 'consent'>(
  { principal, by }: Opened<R>,
  owner: Owner,
): Opened<R> => {
  if (by.relation !== 'consented' && principal !== owner.principal) throw new Refusal('not-found')
  return asOpened<R>(owner, by)
}

/** How this member of staff stands to a person in one of their roles, asked anew at every access. */
export const standingOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  role: Extract<AccessRole, 'counsellor' | 'therapist'>,
): Promise<Standing> => ({
  who: staff.id,
  name: staff.firstName,
  role,
  unit: staff.unit,
  relation: await relationOf(world, staff, owner, role),
  place: placeOf(staff, owner),
})

/** A person and what is their own. */
export const ownStanding = (
  { principal, subject }: Owner,
  role: Extract<AccessRole, 'patient' | 'participant'>,
  relation: Extract<Relation, 'self' | 'new'> = 'self',
): Standing => ({ who: subject, role, unit: principal, relation, place: 'own-unit' })
