/**
 * The secret link to one person's own calendar: made, revoked and known again. One item by staff id decides
 * which link is valid, so that a link that was made anew or revoked opens nothing from that moment.
 */
import { feedPath } from '../../../shared/contract/opening/calendar.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import { hashSecret } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'

interface FeedItem {
  hash: string
  since: number
}

/** Whose calendar a link opens. */
export interface Feed {
  staff: StaffId
}

const feedOf = async (world: World, staff: StaffId): Promise<FeedItem | undefined> =>
  (await world.clinic.get(keys.feed(staff), { fresh: true })) as unknown as FeedItem | undefined

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
  await world.clinic.write({ put: { ...keys.feedLink(hash), staff } })
  const put = { ...keys.feed(staff), hash, since } as Item
  const made = await world.clinic.write({ put })
  // Another window was quicker: the later press is the one that is told.
  if (!made.ok)
    await world.clinic.write({ patch: keys.feed(staff), when: [], set: { hash, since } })
  return { path: feedPath(secret), since }
}

/** Throws `not-found` alike for a link that is wrong, revoked or replaced. */
export const feedByLink = async (world: World, secret: string | undefined): Promise<Feed> => {
  const hash = hashSecret(secret ?? '')
  const link = await world.clinic.get(keys.feedLink(hash), { fresh: true })
  const staff = link?.staff as StaffId | undefined
  const valid = staff !== undefined && (await feedOf(world, staff))?.hash === hash
  if (!valid) throw new Refusal('not-found')
  return { staff }
}
