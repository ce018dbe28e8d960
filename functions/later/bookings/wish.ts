/** A wish for a time as it is stored, and the answer to it, if that still holds. */
import * as z from 'zod/mini'
import { type AnyTopic, keptTopics } from '../../../shared/rules/line/newer-topic.ts'
import { topicFields } from '../../../shared/rules/line/told-fields.ts'
import { mayBook } from '../../../shared/rules/later/booking.ts'
import { wishRule, WhenSuits } from '../../../shared/rules/later/wish.ts'
import { Channel, Language, WishId, type Sealed } from '../../../shared/ids.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { openAtRest, sealAtRest, SealedText } from '../../ports/at-rest.ts'
import { changeCode, codeByHash, TimePlace, type OpenCode } from '../codes/code.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { timeAt, type BookingStaff, type OfferedTime } from './booking-day.ts'

export const WishItem = z.object({
  wish: WishId,
  rev: z.number(),
  suits: z.array(WhenSuits),
  channel: Channel,
  language: Language,
  ...topicFields,
  nickname: z.optional(SealedText),
  writtenAt: z.number(),
  /** The time that answers it, as long as it lies there for this wish. */
  offer: z.optional(TimePlace),
  expires: z.number(),
})
export type WishItem = z.output<typeof WishItem>

export interface WishAsk extends Pick<WishItem, 'suits' | 'channel' | 'language' | 'nickname'> {
  once: string
  topics: readonly AnyTopic[]
}

const nameAt = (wish: WishId): string => `wish ${wish} NAME`

/** What the youth wants to be called; sealed where it lies, and only this wish opens it. */
export const wishedName = (world: World, { wish, nickname }: WishItem): Sealed | undefined =>
  openAtRest(world, nameAt(wish), nickname)

export const wishById = (world: World, wish: WishId): Promise<WishItem | undefined> =>
  read(world.clinic, keys.wish(wish), WishItem, { fresh: true })

/** The wish under this code. Throws `not-found` for everybody else's. */
export const wishOfCode = async (world: World, code: OpenCode, wish: WishId): Promise<WishItem> => {
  const found = code.wish === wish ? await wishById(world, wish) : undefined
  if (found === undefined) throw new Refusal('not-found')
  return found
}

/** The answer, while its time is there for this wish and can still be booked. */
export const standingAnswer = async (
  world: World,
  { wish, offer }: WishItem,
): Promise<{ place: TimePlace; time: OfferedTime; staff: BookingStaff } | undefined> => {
  const found = offer === undefined ? undefined : await timeAt(world, offer)
  if (offer === undefined || found === undefined) return undefined
  const stands = found.time.forWish === wish && found.time.booking === undefined
  return stands && mayBook(found.time, world.now()) ? { place: offer, ...found } : undefined
}

/** The wish as it was sent the first time, however often it is sent. Throws `too-many` for a second. */
export const wishForTime = async (
  world: World,
  code: OpenCode,
  { once, ...ask }: WishAsk,
): Promise<WishItem> => {
  const wish = `w_${world.keys.sign('booking', `wish ${code.hash} ${once}`).slice(0, 22)}`
  const now = world.now()
  const until = now + wishRule.kept
  const item: WishItem = {
    wish,
    rev: 1,
    ...ask,
    ...(ask.nickname && { nickname: sealAtRest(world, nameAt(wish), ask.nickname) }),
    suits: [...new Set(ask.suits)],
    ...keptTopics(ask.topics),
    writtenAt: now,
    expires: expiresAt(until),
  }
  const known = code.wish === undefined ? undefined : await wishById(world, code.wish)
  if (known !== undefined && known.wish !== wish) throw new Refusal('too-many')
  // What an expired wish left behind under the code makes room for a new one.
  const before = code.wish
  const pointed = await changeCode(
    world,
    code,
    { wish },
    [before === undefined ? { path: 'wish', absent: true } : { path: 'wish', is: before }],
    until,
  )
  if (pointed === undefined && (await codeByHash(world, code.hash))?.wish !== wish)
    throw new Refusal('too-many')
  const written = await put(world.clinic, keys.wish(wish), WishItem, item)
  return (written.ok ? written.item : written.current) ?? item
}
