/** The telephone of each account, where whoever is on call is rung: the provider has it too, but only settings may ask there. */
import * as z from 'zod/mini'
import type { StaffId } from '../../../shared/ids.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { patch, put, readAll } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'

const PhoneItem = z.object({ staff: z.string(), phone: z.string() })

/** Undefined takes it away. Safe to repeat. */
export const keepPhone = async (
  world: World,
  staff: StaffId,
  phone: string | undefined,
): Promise<void> => {
  const key = settingsKeys.accountPhone(staff)
  if (phone === undefined) return world.clinic.removeAll([key])
  const made = await put(world.clinic, key, PhoneItem, { staff, phone })
  if (!made.ok) await patch(world.clinic, key, PhoneItem, [], { phone })
}

/** As old as a sign-in is checked. */
export const phonesOfAccounts = async (world: World): Promise<ReadonlyMap<StaffId, string>> => {
  const mayBeOld = accountRule.endsWithin * 1000
  const all = await readAll(world.clinic, { ...settingsKeys.accountPhones, mayBeOld }, PhoneItem)
  return new Map(all.map(({ staff, phone }) => [staff, phone]))
}
