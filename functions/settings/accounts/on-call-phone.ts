/** The telephone of each account, where whoever is on call is rung: the provider has it too, but only settings may ask there. */
import * as z from 'zod/mini'
import type { StaffId } from '../../../shared/ids.ts'
import { patch, put } from '../../store/items.ts'
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
