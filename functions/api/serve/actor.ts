/** Who is asking: nobody in particular, the youth of this visit, or a member of staff with a role. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { StaffRole, Who } from '../../../shared/contract/endpoint.ts'
import { Secret, VisitId } from '../../../shared/ids.ts'
import { type StaffMember, type Visit, visitOfGuest, visitOfYouth } from '../../visit/index.ts'
import { codeOfTicket, type OpenCode } from '../../later/index.ts'
import type { Owner } from '../../records/index.ts'
import type { Feed } from '../../opening/index.ts'
import type { VerifyStaff } from '../../http/verify-staff.ts'
import type { World } from '../../ports/world.ts'

export interface Actors {
  anyone: undefined
  youth: Visit
  /** Whoever sits in the guest's seat of this visit. */
  guest: Visit
  /** Whoever has opened a return code a moment ago. */
  code: OpenCode
  /** A youth who has chosen to be known to the clinic. */
  patient: Owner
  /** A youth who takes part in a programme. */
  participant: Owner
  /** Whoever sent a young person in: the person that the referral is kept as. */
  sender: Owner
  /** A calendar program with the link of one member of staff. */
  feed: Feed
  counsellor: StaffMember
  coordinator: StaffMember
  therapist: StaffMember
  admin: StaffMember
  reader: StaffMember
  'youth-developer': StaffMember
}

/**
 * Audiences whose proof lies in the records: checked by whoever serves them, so that a function
 * without records carries nothing of them. A row for an audience nobody checks is refused.
 */
export type Checks<W> = {
  readonly [Name in 'patient' | 'participant' | 'sender' | 'feed']?: (
    world: W,
    credential: string | undefined,
  ) => Promise<Actors[Name]>
}
const schemes = { patient: 'Patient', participant: 'Participant', sender: 'Sender' } as const
/** Who opens what is their own. */
export type OwnRecord = keyof typeof schemes
export const opensOwn = (who: Who): who is OwnRecord => who in schemes

/** For an app whose rows name no staff. */
export const nobody: VerifyStaff = () => Promise.resolve(undefined)

const credential = (header: string | undefined, scheme: string): string | undefined =>
  header?.startsWith(`${scheme} `) === true ? header.slice(scheme.length + 1) : undefined

/** Who holds a secret of a visit: `Visit` the youth's own, `Guest` that of the seat beside. */
const inVisit = (
  world: World,
  who: 'youth' | 'guest',
  header: string | undefined,
  visit: string | undefined,
): Promise<Visit> => {
  const id = VisitId.safeParse(visit)
  const secret = Secret.safeParse(credential(header, who === 'youth' ? 'Visit' : 'Guest'))
  // A malformed capability answers exactly like a wrong one.
  if (!id.success || !secret.success) throw new Refusal('not-found')
  const find = who === 'youth' ? visitOfYouth : visitOfGuest
  return find(world, id.data, secret.data)
}

const staff = async (
  verify: VerifyStaff,
  header: string | undefined,
  role: StaffRole,
): Promise<StaffMember> => {
  const token = credential(header, 'Bearer')
  const member = token === undefined ? undefined : await verify(token)
  if (member === undefined) throw new Refusal('not-signed-in')
  // Whoever plans the county reads what is published of it, and what youths propose to it, too.
  const isOfCoordinator = role === 'reader' || role === 'youth-developer'
  const mayToo = isOfCoordinator && member.roles.includes('coordinator')
  if (!member.roles.includes(role) && !mayToo) throw new Refusal('not-found')
  return member
}

/** The actor a row asks for, or a refusal. Deny is the default: every audience has its own check. */
export const actorFor = async <W extends World>(
  world: W,
  verify: VerifyStaff,
  who: Who,
  header: string | undefined,
  visit: string | undefined,
  checks: Checks<W> = {},
  feed?: string,
): Promise<Actors[Who]> => {
  if (who === 'anyone') return undefined
  if (who === 'code') return codeOfTicket(world, credential(header, 'Code'))
  if (who === 'youth' || who === 'guest') return inVisit(world, who, header, visit)
  if (who === 'feed') {
    // The link is the credential: a calendar program sends no header.
    if (checks.feed === undefined) throw new Refusal('not-found')
    return checks.feed(world, feed)
  }
  if (!opensOwn(who)) return staff(verify, header, who)
  const check = checks[who]
  if (check === undefined) throw new Refusal('not-found')
  return check(world, credential(header, schemes[who]))
}
