/** Who has changed what of whose account, for the admins of the unit. */
import * as z from 'zod/mini'
import type { StaffRole } from '../../../shared/contract/endpoint.ts'
import { AccountDeed } from '../../../shared/contract/settings/accounts.ts'
import type { UnitId } from '../../../shared/ids.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { word } from '../../../shared/rules/line/visit-parts.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

const DeedItem = z.object({
  at: z.number(),
  by: z.string(),
  whom: z.string(),
  what: word<AccountDeed['what']>(),
  gave: z.array(word<StaffRole>()),
  took: z.array(word<StaffRole>()),
  expires: z.number(),
})

const day = 86_400_000

export const noteDeed = async (
  world: World,
  unit: UnitId,
  deed: Omit<AccountDeed, 'at'>,
): Promise<void> => {
  const at = world.now()
  const expires = expiresAt(at + accountRule.historyDays * day)
  await put(world.clinic, keys.accountDeed(unit, at, world.id()), DeedItem, { at, ...deed, expires })
}

/** The newest first. */
export const deedsOf = async (world: World, unit: UnitId): Promise<AccountDeed[]> =>
  (await readAll(world.clinic, { ...keys.accountDeeds(unit), fresh: true }, DeedItem))
    .map(({ expires: _, ...deed }) => deed)
    .reverse()
