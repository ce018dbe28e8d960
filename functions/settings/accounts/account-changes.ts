/** Who has changed what of whose account, for the admins of the unit. */
import * as z from 'zod/mini'
import type { StaffRole } from '../../../shared/contract/endpoint.ts'
import type { AccountChange } from '../../../shared/contract/settings/accounts.ts'
import type { UnitId } from '../../../shared/ids.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { word } from '../../../shared/rules/line/visit-parts.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'

const ChangeItem = z.object({
  at: z.number(),
  by: z.string(),
  whom: z.string(),
  what: word<AccountChange['what']>(),
  gave: z.array(word<StaffRole>()),
  took: z.array(word<StaffRole>()),
  expires: z.number(),
})

const day = 86_400_000

export const noteChange = async (
  world: World,
  unit: UnitId,
  change: Omit<AccountChange, 'at'>,
): Promise<void> => {
  const at = world.now()
  const expires = expiresAt(at + accountRule.historyDays * day)
  await put(world.clinic, settingsKeys.accountChange(unit, at, world.id()), ChangeItem, {
    at,
    ...change,
    expires,
  })
}

/** The newest first. */
export const changesOf = async (world: World, unit: UnitId): Promise<AccountChange[]> =>
  (await readAll(world.clinic, { ...settingsKeys.accountChanges(unit), fresh: true }, ChangeItem))
    .map(({ expires: _, ...change }) => change)
    .reverse()
