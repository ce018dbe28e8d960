/** Danger and referrals as one table: what the function of safety answers. */
import { safetyTable } from '../../shared/contract/tables/safety.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from './serve/serve.ts'
import {
  coordinatorReferralHandlers,
  counsellorReferralHandlers,
  receiverReferralHandlers,
  youthReferralHandlers,
} from './later/referrals.ts'
import {
  coordinatorSafetyHandlers,
  counsellorSafetyHandlers,
  youthSafetyHandlers,
} from './safety.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import type { World } from '../ports/world.ts'

const handlers: Handlers<typeof safetyTable> = {
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
  serve(safetyTable, world, verify, handlers)
