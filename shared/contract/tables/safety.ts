/** Danger and referrals as one table. */
import { safetyForCoordinator } from '../safety/coordinator.ts'
import { safetyForYouth, safetyForCounsellor } from '../safety/safety.ts'
import {
  referralsForYouth,
  referralsForCounsellor,
  referralsForReceiver,
  referralsForCoordinator,
} from '../later/referral.ts'
import type { Table } from '../endpoint.ts'

export const safetyTable = {
  ...safetyForYouth,
  ...safetyForCounsellor,
  ...safetyForCoordinator,
  ...referralsForYouth,
  ...referralsForCounsellor,
  ...referralsForReceiver,
  ...referralsForCoordinator,
} as const satisfies Table
