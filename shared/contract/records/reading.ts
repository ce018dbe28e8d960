/** One access to what is kept of somebody, as it is told to them. */
import * as z from 'zod/mini'
import { AccessReason, AccessRole, Action, Resource } from '../../rules/records/access.ts'
import { Instant } from '../../ids.ts'

const isNew = (resource: Resource): resource is 'sip' => resource === 'sip'
const before = Resource.options.filter((one): one is Exclude<Resource, 'sip'> => !isNew(one))

/** What was read: as pages of the last release know it, and what is newer beside it. */
export const toldResource = {
  resource: z.enum(before),
  newer: z.optional(z.enum(['sip'])),
}
interface ToldResource {
  resource: Exclude<Resource, 'sip'>
  newer?: 'sip' | undefined
}
export const tellResource = (resource: Resource): ToldResource =>
  isNew(resource) ? { resource: 'referral', newer: resource } : { resource }

export const Reading = z.object({
  at: Instant,
  /** A first name is not asked of the log: the employer and the role are what may be told at once. */
  role: AccessRole,
  employer: z.string(),
  action: Action,
  ...toldResource,
  reason: z.optional(AccessReason),
})
export type Reading = z.infer<typeof Reading>
