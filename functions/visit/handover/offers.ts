/** Hand-overs waiting for an answer: a list to look in; the visit itself decides. */
import type { HandoverOffer } from '../../../shared/contract/visit/counsellor.ts'
import type { DeskItem, StaffMember } from '../desk/desk.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import { employerName } from '../holder-card.ts'
import { mayCross } from './may-cross.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'

interface OfferItem {
  offer: HandoverOffer
  by: string
  profession: string
  colleague?: string
  expires: number
}

type Answerer = Pick<StaffMember, 'id' | 'profession' | 'languages'>

const isFor = (
  item: Pick<OfferItem, 'by' | 'profession' | 'colleague'> & {
    offer: Pick<HandoverOffer, 'language'>
  },
  staff: Answerer,
): boolean =>
  item.by !== staff.id &&
  item.offer.language !== undefined &&
  staff.languages.includes(item.offer.language) &&
  (item.colleague === undefined
    ? item.profession === staff.profession
    : item.colleague === staff.id)

export const offerOfVisit = (visit: Visit): HandoverOffer => ({
  visit: visit.visit,
  level: visit.level,
  channel: visit.channel,
  language: visit.language,
  // Across the border, what it is about is told only where the youth has said that it may be.
  topics: !mayCross(visit) || visit.handover?.moves?.topics === true ? visit.topics : [],
  from: {
    firstName: visit.holder?.firstName ?? '',
    employer: employerName(visit.holder?.unit ?? ''),
  },
  until: visit.handover?.until ?? 0,
})

/** The counsellors on duty to whom this visit is offered. */
export const offeredTo = (visit: Visit, desks: readonly DeskItem[]): DeskItem[] => {
  const { handover, holder } = visit
  if (handover === undefined || holder === undefined) return []
  const item = {
    by: holder.id,
    profession: handover.profession,
    colleague: handover.colleague,
    offer: { language: visit.language },
  }
  return desks.filter((desk) => desk.status === 'here' && isFor(item, desk.staff))
}

export const listOffer = async (world: World, visit: Visit): Promise<void> => {
  const { handover, holder } = visit
  if (handover?.until === undefined || holder === undefined) return
  const item: OfferItem = {
    offer: offerOfVisit(visit),
    by: holder.id,
    profession: handover.profession,
    colleague: handover.colleague,
    expires: expiresAt(handover.until + 60_000),
  }
  await world.clinic.removeAll([keys.offer(visit.visit)])
  await world.clinic.write({ put: { ...keys.offer(visit.visit), ...item } as unknown as Item })
}

/** Offers this counsellor may answer now. */
export const offersFor = async (world: World, staff: Answerer): Promise<HandoverOffer[]> =>
  ((await world.clinic.list(keys.offers)) as unknown as OfferItem[])
    .filter((item) => item.offer.until > world.now() && isFor(item, staff))
    .map(({ offer }) => offer)
