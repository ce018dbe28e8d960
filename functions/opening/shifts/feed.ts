/**
 * The secret link to one person's own calendar: made, revoked and known again. One item by staff id decides
 * which link is valid, so that a link that was made anew or revoked opens nothing from that moment.
 */
import * as z from 'zod/mini'
import { feedPath } from '../../../shared/contract/opening/calendar.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { StaffId } from '../../../shared/ids.ts'
import { patch, put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { hashSecret } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'

const FeedItem = z.object({ hash: z.string(), since: z.number() })
type FeedItem = z.output<typeof FeedItem>

/** Whose calendar a link opens. */
const FeedLinkItem = z.object({ staff: StaffId })
export type Feed = z.output<typeof FeedLinkItem>

const feedOf = (world: World, staff: StaffId): Promise<FeedItem | undefined> =>
  read(world.clinic, keys.feed(staff), FeedItem, { fresh: true })

/** When the link that works now was made. */
export const feedSince = async (world: World, staff: StaffId): Promise<number | undefined> =>
  (await feedOf(world, staff))?.since

export const revokeFeed = async (world: World, staff: StaffId): Promise<void> => {
  const known = await feedOf(world, staff)
  const link = known === undefined ? [] : [keys.feedLink(known.hash)]
  await world.clinic.removeAll([keys.feed(staff), ...link])
}

/** Told once and never again: only its hash is kept. */
export const makeFeed = async (
  world: World,
  staff: StaffId,
): Promise<{ path: string; since: number }> => {
  await revokeFeed(world, staff)
  const secret = `${world.id()}${world.id()}`
  const hash = hashSecret(secret)
  const since = world.now()
  await put(world.clinic, keys.feedLink(hash), FeedLinkItem, { staff })
  const feed = { hash, since }
  const made = await put(world.clinic, keys.feed(staff), FeedItem, feed)
  // Another window was quicker: the later press is the one that is told.
  if (!made.ok) await patch(world.clinic, keys.feed(staff), FeedItem, [], feed)
  return { path: feedPath(secret), since }
}

/** Throws `not-found` alike for a link that is wrong, revoked or replaced. */
export const feedByLink = async (world: World, secret: string | undefined): Promise<Feed> => {
  const hash = hashSecret(secret ?? '')
  const feed = await read(world.clinic, keys.feedLink(hash), FeedLinkItem, { fresh: true })
  const valid = feed !== undefined && (await feedOf(world, feed.staff))?.hash === hash
  if (!valid) throw new Refusal('not-found')
  return feed
}
