/** What staff did beside the rails, with the reason: put once, never changed. */
import * as z from 'zod/mini'
import { OverrideKind, OverrideWhy } from '../../../shared/contract/programme/shapes.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Opened, Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { listOpened, putSealed } from './sealed-text.ts'

export const StaffActionItem = z.object({
  at: z.number(),
  by: z.string(),
  kind: z.enum([
    ...OverrideKind.options,
    'enrol',
    'flag',
    'hand-over',
    'cover',
    'pause',
    'resume',
    'refer',
    'follow-up',
    'left',
  ]),
  module: z.optional(z.string()),
  why: z.optional(OverrideWhy),
  /** The flag it was about, and what was done. */
  flag: z.optional(z.string()),
  did: z.optional(z.string()),
})
export type StaffActionItem = z.output<typeof StaffActionItem>

const Words = z.object({ words: z.string() })

export const recordStaffAction = async (
  world: RecordsWorld,
  staff: Pick<StaffMember, 'firstName'>,
  owner: Owner,
  action: Omit<StaffActionItem, 'at' | 'by'>,
  words = '',
): Promise<void> => {
  const at = world.now()
  const key = programmeKeys.staffAction(owner, `${at}-${world.id().slice(-8)}`)
  await putSealed(
    world,
    owner,
    key,
    StaffActionItem,
    { ...action, at, by: staff.firstName },
    { words },
  )
}

export const staffActionsOf = async (
  world: RecordsWorld,
  owner: Opened<'enrolment'>,
): Promise<(StaffActionItem & { words?: string })[]> =>
  (await listOpened(world, owner, programmeKeys.staffActions(owner), StaffActionItem, Words))
    .map(({ item, words: { words } }) => ({ ...item, words: words === '' ? undefined : words }))
    .sort((a, b) => a.at - b.at)
