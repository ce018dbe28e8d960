/** A referral as it is stored: what is sealed in it, for whom, and until when. Nothing leads to a youth. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import {
  ReferralAnswer,
  ReferralKind,
  type Referral,
} from '../../../shared/contract/later/referral.ts'
import {
  nextReferralState,
  referralStates,
  type ReferralEvent,
} from '../../../shared/rules/later/referral-states.ts'
import { StaffId, UnitId } from '../../../shared/ids.ts'
import { patch, read, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

export const ReferralItem = z.object({
  referral: z.string(),
  rev: z.number(),
  mark: z.string(),
  state: z.enum(referralStates),
  kind: ReferralKind,
  receiver: z.string(),
  /** Of one that the county had added. */
  receiverName: z.optional(z.string()),
  /** Absent once it is stopped. */
  body: z.optional(z.string()),
  stopHash: z.string(),
  /** Keyed hash of the visit it was made in. */
  from: z.string(),
  sentBy: z.object({ id: StaffId, firstName: z.string(), unit: UnitId }),
  madeAt: z.number(),
  until: z.number(),
  openedAt: z.optional(z.number()),
  /** The page that opened it. */
  once: z.optional(z.string()),
  answer: z.optional(ReferralAnswer),
  expires: z.number(),
})
export type ReferralItem = z.output<typeof ReferralItem>

/** The link itself is nowhere: what it hashes to is the key of the item. */
export const referralIdOf = (link: string): string =>
  `r_${createHash('sha256').update(`referral ${link}`).digest('base64url').slice(0, 22)}`

export const stopHashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url')

export const referralById = (world: World, id: string): Promise<ReferralItem | undefined> =>
  read(world.clinic, keys.referral(id), ReferralItem, { fresh: true })

export const allReferrals = (world: World): Promise<ReferralItem[]> =>
  readAll(world.clinic, keys.referrals, ReferralItem)

export const hasEnded = ({ until, state }: ReferralItem, now: number): boolean =>
  state === 'waiting' && now >= until

export const showReferral = (world: World, item: ReferralItem): Referral => ({
  referral: item.referral,
  kind: item.kind,
  receiver: item.receiver,
  receiverName: item.receiverName,
  state: item.state,
  ended: hasEnded(item, world.now()),
  madeAt: item.madeAt,
  until: item.until,
  openedAt: item.openedAt,
  answer: item.answer,
})

export type ReferralMoved =
  | { moved: true; referral: ReferralItem }
  | { moved: false; current: ReferralItem | undefined }

/** One conditional write by the table: what makes a link open for one only. */
export const moveReferral = async (
  world: World,
  known: ReferralItem,
  event: ReferralEvent,
  changes: Partial<ReferralItem> = {},
): Promise<ReferralMoved> => {
  const state = nextReferralState(known.state, event)
  if (state === undefined) return { moved: false, current: known }
  const mark = world.id().slice(-12)
  const set = { ...changes, state, rev: known.rev + 1, mark }
  const when = [{ path: 'rev', is: known.rev }]
  const written = await patch(world.clinic, keys.referral(known.referral), ReferralItem, when, set)
  if (written.ok) return { moved: true, referral: written.item }
  const { current } = written
  return current?.mark === mark ? { moved: true, referral: current } : { moved: false, current }
}
