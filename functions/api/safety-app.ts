/** Danger and referrals as one table: what the function of safety answers. */
import {
  referralsForCoordinator,
  referralsForCounsellor,
  referralsForReceiver,
  referralsForYouth,
} from '../../shared/contract/later/referral.ts'
import {
  safetyForCoordinator,
  safetyForCounsellor,
  safetyForYouth,
} from '../../shared/contract/safety/safety.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from '../http/serve.ts'
import {
  coordinatorReferralHandlers,
  counsellorReferralHandlers,
  receiverReferralHandlers,
  youthReferralHandlers,
} from './referrals.ts'
import {
  coordinatorSafetyHandlers,
  counsellorSafetyHandlers,
  youthSafetyHandlers,
} from './safety.ts'
import type { VerifyStaff } from '../http/actor.ts'
import type { World } from '../ports/world.ts'

const table = {
  ...safetyForYouth,
  ...safetyForCounsellor,
  ...safetyForCoordinator,
  ...referralsForYouth,
  ...referralsForCounsellor,
  ...referralsForReceiver,
  ...referralsForCoordinator,
} as const

const handlers: Handlers<typeof table> = {
  ...youthSafetyHandlers,
  ...counsellorSafetyHandlers,
  ...coordinatorSafetyHandlers,
  ...youthReferralHandlers,
  ...counsellorReferralHandlers,
  ...receiverReferralHandlers,
  ...coordinatorReferralHandlers,
}

/** Danger and referrals, for all audiences: each row still names its own. */
export const safetyApp = (world: World, verify: VerifyStaff): Hono =>
  serve(table, world, verify, handlers)
