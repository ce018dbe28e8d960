/** A referral as it is stored: what is sealed in it, for whom, and until when. Nothing leads to a youth. */
import { createHash } from 'node:crypto'
import type {
  Referral,
  ReferralAnswer,
  ReferralKind,
} from '../../../shared/contract/later/referral.ts'
import {
  nextReferralState,
  type ReferralEvent,
  type ReferralState,
} from '../../../shared/rules/later/referral-states.ts'
import type { StaffId, UnitId } from '../../../shared/ids.ts'
import { dayOf } from '../../report/index.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import type { Item, Value } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

export interface ReferralItem {
  referral: string
  rev: number
  mark: string
  state: ReferralState
  kind: ReferralKind
  receiver: string
  /** Absent once it is stopped. */
  body?: string
  stopHash: string
  /** Keyed hash of the visit it was made in. */
  from: string
  sentBy: { id: StaffId; firstName: string; unit: UnitId }
  madeAt: number
  until: number
  openedAt?: number
  /** The page that opened it. */
  once?: string
  answer?: ReferralAnswer
  expires: number
}

/** The link itself is nowhere: what it hashes to is the key of the item. */
export const referralIdOf = (link: string): string =>
  `r_${createHash('sha256').update(`referral ${link}`).digest('base64url').slice(0, 22)}`

export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url')

export const asReferral = (item: Item): ReferralItem => item as unknown as ReferralItem

export const referralById = async (world: World, id: string): Promise<ReferralItem | undefined> => {
  const item = await world.clinic.get(keys.referral(id), { fresh: true })
  return item === undefined ? undefined : asReferral(item)
}

export const allReferrals = async (world: World): Promise<ReferralItem[]> =>
  (await world.clinic.list(keys.referrals)).map(asReferral)

export const hasEnded = ({ until, state }: ReferralItem, now: number): boolean =>
  state === 'waiting' && now >= until

export const showReferral = (world: World, item: ReferralItem): Referral => ({
  referral: item.referral,
  kind: item.kind,
  receiver: item.receiver,
  state: item.state,
  ended: hasEnded(item, world.now()),
  madeAt: item.madeAt,
  until: item.until,
  openedAt: item.openedAt,
  answer: item.answer,
})

export type ReferralMoved =
  { moved: true; referral: ReferralItem } | { moved: false; current?: ReferralItem }

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
  const set = { ...changes, state, rev: known.rev + 1, mark } as Record<string, Value | undefined>
  const written = await world.clinic.write({
    patch: keys.referral(known.referral),
    when: [{ path: 'rev', is: known.rev }],
    set,
  })
  if (written.ok) return { moved: true, referral: asReferral(written.item) }
  if (written.current === undefined) return { moved: false }
  const current = asReferral(written.current)
  return current.mark === mark ? { moved: true, referral: current } : { moved: false, current }
}

const tallyKept = 60 * 24 * 3_600_000

/** One row of statistics without any link to the referral: never sent round is measured, not hoped for. */
export const countReferral = async (
  world: World,
  event: 'made' | 'opened' | 'stopped' | ReferralAnswer,
): Promise<void> => {
  await world.clinic.write({
    put: {
      ...keys.referred(dayOf(world.now()), world.id()),
      event,
      expires: expiresAt(world.now() + tallyKept),
    },
  })
}
