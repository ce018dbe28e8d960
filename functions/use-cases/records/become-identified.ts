/**
 * Becoming known: the youth's own act, in a talk under HSL, after being told what changes and proving
 * who they are. Nothing of it can happen by itself, and under SoL it cannot happen at all.
 */
import {
  beginCare,
  type Eid,
  keepPerson,
  appendAccess,
  type Owner,
  type RecordsWorld,
} from '../../records/index.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { tellBoth } from '../tell.ts'
import {
  amendNewest,
  regimeOfUnit,
  type StaffMember,
  type Visit,
  visitOfHolder,
} from '../../visit/index.ts'
import { createHash } from 'node:crypto'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { SubjectId, UnitId, VisitId } from '../../../shared/ids.ts'
import { standingOf } from '../../../shared/rules/records/regime.ts'

/** What a proof is bound to: one made for another visit, or for a sign-in, is worth nothing here. */
export const nonceOf = (visit: VisitId): string =>
  createHash('sha256').update(`known ${visit}`).digest('base64url')

/** The unit that may know this youth: refused outside a talk, and where the law knows no such thing. */
const unitThatMay = (visit: Visit): UnitId => {
  const { holder, state } = visit
  if (holder === undefined || state !== 'talking') throw new Refusal('not-now')
  if (standingOf(regimeOfUnit(holder.unit), 'identified') === undefined)
    throw new Refusal('law-forbids')
  return holder.unit
}

export const becomeIdentified = async (
  world: RecordsWorld,
  eid: Eid,
  known: Visit,
  token: string,
): Promise<Visit> => {
  const unit = unitThatMay(known)
  const proof = await eid.verify(token)
  if (proof?.nonce !== nonceOf(known.visit)) throw new Refusal('eid-failed')
  const owner = await keepPerson(world, unit, proof.person)
  const link = { ...recordKeys.visit(known.visit), ...owner, expires: known.expires }
  const linked = await world.records.write({ put: link })
  if (!linked.ok && linked.current?.subject !== owner.subject) throw new Refusal('eid-failed')
  await beginCare(world, owner, unit, known.holder?.id ?? '')
  const { rememberMet } = await import('../../records/lazy.ts')
  await rememberMet(world, owner, known.holder?.id ?? '')
  await appendAccess(world, unit, {
    who: owner.subject,
    role: 'patient',
    action: 'write',
    resource: 'identity',
    subject: owner.subject,
    unit,
  })
  const visit = await amendNewest(world, known, (now) => {
    if (unitThatMay(now) !== unit) throw new Refusal('not-now')
    return now.identity === 'identified' ? undefined : { identity: 'identified' }
  })
  world.log('became-known')
  await tellBoth(world, visit)
  return visit
}

/** Whose visit this is, for the counsellor who holds it: refused while the youth is anonymous. */
export const personOf = async (world: RecordsWorld, visit: Visit): Promise<Owner> => {
  if (visit.identity !== 'identified') throw new Refusal('law-forbids')
  const link = await world.records.get(recordKeys.visit(visit.visit), { fresh: true })
  const { principal, subject } = (link ?? {}) as Partial<Owner>
  if (principal === undefined || subject === undefined || principal !== visit.holder?.unit)
    throw new Refusal('law-forbids')
  return { principal, subject }
}

/** Whether what is written was written in a talk with this very person; untold once the talk is forgotten. */
export const isTalkWith = async (
  world: RecordsWorld,
  { principal, subject }: Owner,
  contact: VisitId | SubjectId,
): Promise<boolean> => {
  const link = await world.records.get(recordKeys.visit(contact), { fresh: true })
  return link?.principal === principal && link.subject === subject
}

/** The person in the talk this counsellor holds; refused while they are anonymous. */
export const personInTalk = async (
  world: RecordsWorld,
  { id }: Pick<StaffMember, 'id'>,
  visit: VisitId,
): Promise<Owner> => personOf(world, await visitOfHolder(world, visit, id))
