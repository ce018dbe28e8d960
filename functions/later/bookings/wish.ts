/** A wish for a time as it is stored, and the answer to it, if that still holds. */
import { mayBook } from '../../../shared/rules/later/booking.ts'
import { wishRule, type WhenSuits } from '../../../shared/rules/later/wish.ts'
import type { Channel, Language, Sealed, Topic, WishId } from '../../../shared/ids.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { openAtRest, sealAtRest } from '../../ports/at-rest.ts'
import { changeCode, codeByHash, type OpenCode, type Place } from '../codes/code.ts'
import type { StaffMember } from '../../visit/index.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import { timeAt, type Time } from './booking-day.ts'

export interface WishItem {
  wish: WishId
  rev: number
  suits: WhenSuits[]
  channel: Channel
  language: Language
  topics: Topic[]
  nickname?: Sealed
  writtenAt: number
  /** The time that answers it, as long as it lies there for this wish. */
  offer?: Place
  expires: number
}

export interface WishAsk extends Pick<
  WishItem,
  'suits' | 'channel' | 'language' | 'topics' | 'nickname'
> {
  once: string
}

export const asWish = (item: Item): WishItem => item as unknown as WishItem

const nameAt = (wish: WishId): string => `wish ${wish} NAME`

/** What the youth wants to be called; sealed where it lies, and only this wish opens it. */
export const wishedName = (world: World, { wish, nickname }: WishItem): Sealed | undefined =>
  openAtRest(world, nameAt(wish), nickname)

export const wishById = async (world: World, wish: WishId): Promise<WishItem | undefined> => {
  const item = await world.clinic.get(keys.wish(wish), { fresh: true })
  return item === undefined ? undefined : asWish(item)
}

/** The wish under this code. Throws `not-found` for everybody else's. */
export const wishOfCode = async (world: World, code: OpenCode, wish: WishId): Promise<WishItem> => {
  const found = code.wish === wish ? await wishById(world, wish) : undefined
  if (found === undefined) throw new Refusal('not-found')
  return found
}

/** The answer, while its time is there for this wish and can still be booked. */
export const answerTo = async (
  world: World,
  { wish, offer }: WishItem,
): Promise<{ place: Place; time: Time; staff: StaffMember } | undefined> => {
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
    topics: [...new Set(ask.topics)],
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
  const written = await world.clinic.write({
    put: { ...keys.wish(wish), ...item } as unknown as Item,
  })
  return written.ok ? item : asWish(written.current ?? (item as unknown as Item))
}
