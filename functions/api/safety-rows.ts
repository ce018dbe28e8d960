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
import type { Handlers } from '../http/serve.ts'
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

export const safetyTable = {
  ...safetyForYouth,
  ...safetyForCounsellor,
  ...safetyForCoordinator,
  ...referralsForYouth,
  ...referralsForCounsellor,
  ...referralsForReceiver,
  ...referralsForCoordinator,
} as const

export const safetyHandlers: Handlers<typeof safetyTable> = {
  ...youthSafetyHandlers,
  ...counsellorSafetyHandlers,
  ...coordinatorSafetyHandlers,
  ...youthReferralHandlers,
  ...counsellorReferralHandlers,
  ...receiverReferralHandlers,
  ...coordinatorReferralHandlers,
}
