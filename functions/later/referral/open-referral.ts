/** The receiver's side: told who sent it, opens it once, and says what came of it. */
import { timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { ReferralAnswer } from '../../../shared/contract/later/referral.ts'
import { referralRule } from '../../../shared/rules/later/referral-states.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { employerName } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { countReferral } from './count-referrals.ts'
import {
  stopHashOf,
  hasEnded,
  moveReferral,
  referralById,
  referralIdOf,
  type ReferralItem,
} from './referral.ts'

const byLink = async (world: World, link: string): Promise<ReferralItem> => {
  const found = await referralById(world, referralIdOf(link))
  if (found === undefined) throw new Refusal('not-found')
  return found
}

export const lookAtReferral = async (world: World, link: string) => {
  const item = await byLink(world, link)
  const gone = item.state === 'stopped' || hasEnded(item, world.now())
  const { firstName, unit } = item.sentBy
  return {
    kind: item.kind,
    receiver: item.receiver,
    ...(item.receiverName === undefined ? {} : { receiverName: item.receiverName }),
    sentBy: { firstName, employer: employerName(unit) },
    until: item.until,
    state: gone ? ('gone' as const) : (item.state as 'waiting' | 'opened' | 'answered'),
  }
}

/**
 * Only the first page gets it. That same page may ask again for a few minutes, because answers are
 * lost on the way; afterwards nobody can. Refuses `not-found` alike for ended, stopped and opened.
 */
export const openReferral = async (
  world: World,
  link: string,
  once: string,
): Promise<{ body: string; readUntil: number }> => {
  const item = await byLink(world, link)
  const now = world.now()
  if (hasEnded(item, now)) throw new Refusal('not-found')
  const readUntil = now + referralRule.readAgain
  const moved = await moveReferral(world, item, 'open', {
    openedAt: now,
    once,
    expires: expiresAt(readUntil),
  })
  const opened = moved.moved ? moved.referral : moved.current
  const isAgain = opened?.once === once && now - (opened.openedAt ?? 0) <= referralRule.readAgain
  if (opened?.body === undefined || !(moved.moved || isAgain)) throw new Refusal('not-found')
  if (moved.moved) {
    world.log('referral-opened')
    await countReferral(world, 'opened')
  }
  return {
    body: opened.body,
    readUntil: (opened.openedAt ?? now) + referralRule.readAgain,
  }
}

/** Only the page that opened it answers, once. */
export const answerReferral = async (
  world: World,
  link: string,
  once: string,
  answer: ReferralAnswer,
): Promise<void> => {
  const item = await byLink(world, link)
  if (item.once !== once) throw new Refusal('not-found')
  const moved = await moveReferral(world, item, 'answer', { answer })
  if (moved.moved) await countReferral(world, answer)
}

const stop = async (world: World, item: ReferralItem): Promise<void> => {
  const moved = await moveReferral(world, item, 'stop', { body: undefined })
  if (moved.moved) {
    world.log('referral-stopped')
    await countReferral(world, 'stopped')
    return
  }
  if (moved.current !== undefined && moved.current.rev !== item.rev)
    return stop(world, moved.current)
}

/** By whoever may: `isTheirs` decides; anybody else hears that it is not there. */
export const stopReferral = async (
  world: World,
  isTheirs: (item: ReferralItem) => boolean,
  id: string,
): Promise<void> => {
  const item = await referralById(world, id)
  if (item === undefined || !isTheirs(item)) throw new Refusal('not-found')
  await stop(world, item)
}

export const isSender =
  (staff: StaffId) =>
  (item: ReferralItem): boolean =>
    item.sentBy.id === staff

export const stopsWith =
  (secret: string) =>
  ({ stopHash }: ReferralItem): boolean => {
    const given = Buffer.from(stopHashOf(secret))
    const kept = Buffer.from(stopHash)
    return given.length === kept.length && timingSafeEqual(given, kept)
  }
