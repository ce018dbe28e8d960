/** One access to what is kept of somebody, as it is told to them. */
import * as z from 'zod/mini'
import { AccessReason, AccessRole, Action, Resource } from '../../rules/records/access.ts'
import { Instant } from '../../ids.ts'

export const Reading = z.object({
  at: Instant,
  /** A first name is not asked of the log: the employer and the role are what may be told at once. */
  role: AccessRole,
  employer: z.string(),
  action: Action,
  resource: Resource,
  reason: z.optional(AccessReason),
})
export type Reading = z.infer<typeof Reading>
