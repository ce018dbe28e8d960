/** Suggested by the counsellor, decided by the youth: nothing is sent that the youth has not made. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { MakeReferral } from '../../../shared/contract/later/referral.ts'
import { referralRule } from '../../../shared/rules/later/referral-states.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { SealedText } from '../../ports/at-rest.ts'
import { patch, put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { receiverNamed } from '../../settings/index.ts'
import type { Visit } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { countReferral } from './count-referrals.ts'
import { allReferrals, referralIdOf, ReferralItem } from './referral.ts'

const day = 24 * 3_600_000

const ReferralDraftItem = z.object({
  body: SealedText,
  epoch: z.number(),
  expires: z.optional(z.number()),
})

/** The latest suggestion stands; it goes with the chat. */
export const putReferralDraft = async (world: World, visit: Visit, body: Sealed): Promise<void> => {
  const key = keys.referralDraft(visit.visit)
  const expires = expiresAt(world.now() + times.chatKept)
  const draft = { body, epoch: visit.epoch, expires }
  const first = await put(world.clinic, key, ReferralDraftItem, draft)
  if (!first.ok) await patch(world.clinic, key, ReferralDraftItem, [], draft)
}

export const referralDraftOf = async (world: World, visit: Visit): Promise<Sealed | undefined> => {
  const found = await read(world.clinic, keys.referralDraft(visit.visit), ReferralDraftItem, {
    fresh: true,
  })
  return found?.epoch === visit.epoch ? found.body : undefined
}

const fromOf = (world: World, visit: Visit): string => world.keys.sign('referral', visit.visit)

export const referralsOf = async (world: World, visit: Visit): Promise<ReferralItem[]> => {
  const from = world.keys.known('referral', visit.visit)
  return (await allReferrals(world)).filter((one) => from.includes(one.from))
}

/**
 * The same link asked for again is the same referral. Refuses `too-many` beyond what one talk needs, and
 * `consent-first` where a known youth asks for a plan without the consent it rests on.
 */
export const makeReferral = async (
  world: World,
  visit: Visit,
  ask: MakeReferral,
  said?: 'consented',
): Promise<ReferralItem> => {
  const { holder } = visit
  if (holder === undefined || !isHeld(visit.state)) throw new Refusal('not-now')
  const needsConsent = ask.kind === 'sip' && visit.identity === 'identified'
  if (needsConsent && said !== 'consented') throw new Refusal('consent-first')
  const referral = referralIdOf(ask.link)
  const mine = await referralsOf(world, visit)
  const known = mine.find((one) => one.referral === referral)
  if (known !== undefined) return known
  if (mine.length >= referralRule.most) throw new Refusal('too-many')
  const named = await receiverNamed(world, ask.receiver)
  const now = world.now()
  const until = now + ask.days * day
  const item: ReferralItem = {
    referral,
    rev: 1,
    mark: '-',
    state: 'waiting',
    kind: ask.kind,
    receiver: ask.receiver,
    ...named,
    body: ask.body,
    stopHash: ask.stopHash,
    from: fromOf(world, visit),
    sentBy: { id: holder.id, firstName: holder.firstName, unit: holder.unit },
    madeAt: now,
    until,
    // Its end can be seen for a while, though what was sealed in it cannot.
    expires: expiresAt(until + referralRule.readAgain),
  }
  const written = await put(world.clinic, keys.referral(referral), ReferralItem, item)
  if (!written.ok) throw new Refusal('try-again')
  world.log('referral-made')
  await countReferral(world, 'made')
  return written.item
}
