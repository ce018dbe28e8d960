/** Whose sign-ins have ended before their time: a token of the provider says nothing of that, so each function asks here. */
import * as z from 'zod/mini'
import type { StaffId } from '../../../shared/ids.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'

/** Tokens made until then hold no more. */
const EndedItem = z.object({ staff: z.string(), before: z.number(), expires: z.number() })

const hour = 3_600_000

const note = async (world: World, staff: StaffId, before: number): Promise<void> => {
  const key = settingsKeys.endedSignIn(staff)
  const set = { staff, before, expires: expiresAt(before + accountRule.notedFor * hour) }
  const written = await patch(world.clinic, key, EndedItem, [], set)
  if (written.ok) return
  const made = await put(world.clinic, key, EndedItem, set)
  if (!made.ok) await patch(world.clinic, key, EndedItem, [], set)
}

/** Whatever was issued until now is refused; what comes after says the new roles. */
export const endSignInsUntilNow = (world: World, staff: StaffId): Promise<void> =>
  note(world, staff, world.now())

/** Whatever the provider may still issue by mistake is refused, too. */
export const endSignIns = (world: World, staff: StaffId): Promise<void> =>
  note(world, staff, world.now() + accountRule.notedFor * hour)
