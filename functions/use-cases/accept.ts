/** A colleague takes over: a seat of the own first, then the visit, then the old seat is freed. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { matches, type Offer } from '../../shared/rules/line/matching.ts'
import type { VisitId } from '../../shared/ids.ts'
import { carried, claimOnSeat, type Taking, type Visit, visitById } from '../visit/index.ts'
import { leaveDesk } from './back-to-line.ts'
import { tellBoth } from './tell.ts'
import type { World } from '../ports/world.ts'
import { closeOffer } from './close-offer.ts'

/** The visit, now this counsellor's; undefined when it was taken, withdrawn or too late. */
export const acceptHandover = async (
  world: World,
  taking: Omit<Taking, 'event'> & { offer: Offer },
  id: VisitId,
): Promise<Visit | undefined> => {
  let offered: Visit | undefined
  const carry = () => (offered === undefined ? {} : carried(offered, taking.staff.unit))
  const visit = await claimOnSeat(world, { ...taking, event: 'accept', carry }, async (lost) => {
    const now = lost.has(id) ? undefined : await visitById(world, id, true)
    if (now?.state !== 'offered' || now.handover === undefined) return []
    const forMe = now.handover.colleague ?? taking.staff.id
    const rightProfession = now.handover.profession === taking.staff.profession
    if (forMe !== taking.staff.id || !rightProfession || now.holder?.id === taking.staff.id)
      throw new Refusal('not-found')
    // The wished-for profession gives way: the youth has just said yes to this one.
    if (!matches({ ...now, profession: undefined }, taking.offer))
      throw new Refusal('does-not-match')
    offered = now
    return [{ visit: id, rev: now.rev }]
  })
  if (visit === undefined) return undefined
  world.log('handover-accepted')
  if (offered !== undefined)
    await Promise.all([leaveDesk(world, offered, 'handed-over'), closeOffer(world, offered)])
  await tellBoth(world, visit)
  return visit
}
