/** Hand-overs waiting for an answer: a list to look in; the visit itself decides. */
import * as z from 'zod/mini'
import { topicFields, valuesOf } from '../../../shared/rules/line/told-fields.ts'
import type { NewerTopic } from '../../../shared/rules/line/newer-topic.ts'
import type { HandoverOffer } from '../../../shared/contract/visit/desk.ts'
import { word } from '../../../shared/rules/line/visit-parts.ts'
import type { DeskItem, StaffMember } from '../desk/desk.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { employerName } from '../holder-card.ts'
import { mayCross } from './may-cross.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'

const OfferItem = z.object({
  offer: z.object({
    visit: z.string(),
    level: z.custom<HandoverOffer['level']>((value) => typeof value === 'number'),
    channel: word<HandoverOffer['channel']>(),
    language: word<HandoverOffer['language']>(),
    topics: z.array(word<HandoverOffer['topics'][number]>()),
    newerTopics: z.optional(z.array(word<NewerTopic>())),
    from: z.object({ firstName: z.string(), employer: z.string() }),
    until: z.number(),
  }),
  by: z.string(),
  profession: z.string(),
  colleague: z.optional(z.string()),
  expires: z.number(),
})
type OfferItem = z.output<typeof OfferItem>

type Answerer = Pick<StaffMember, 'id' | 'profession' | 'languages'>

const isFor = (
  item: Pick<OfferItem, 'by' | 'profession' | 'colleague'> & {
    offer: Pick<HandoverOffer, 'language'>
  },
  staff: Answerer,
): boolean =>
  item.by !== staff.id &&
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
  ...(!mayCross(visit) || visit.handover?.moves?.topics === true
    ? valuesOf(visit, topicFields)
    : { topics: [] }),
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
  await put(world.clinic, keys.offer(visit.visit), OfferItem, item)
}

/** Offers this counsellor may answer now. */
export const offersFor = async (world: World, staff: Answerer): Promise<HandoverOffer[]> =>
  (await readAll(world.clinic, keys.offers, OfferItem))
    .filter((item) => item.offer.until > world.now() && isFor(item, staff))
    .map(({ offer }) => offer)
