/** Changes of one unit's accounts are made one at a time: two admins who end each other leave one. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { UnitId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { put } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'

const LeaseItem = z.object({ holder: z.string(), expires: z.number() })

/** Longer than a function may take, so that nobody comes in between; a crash holds nobody up for longer. */
const lasts = 20_000

/** Refuses `try-again` while somebody else is at it. */
export const inTurn = async <T>(world: World, unit: UnitId, act: () => Promise<T>): Promise<T> => {
  const key = settingsKeys.accountLease(unit)
  const holder = world.id()
  const expires = expiresAt(world.now() + lasts)
  const taken = await put(world.clinic, key, LeaseItem, { holder, expires })
  if (!taken.ok) throw new Refusal('try-again')
  try {
    return await act()
  } finally {
    await world.clinic.write({ remove: key, when: [{ path: 'holder', is: holder }] })
  }
}
