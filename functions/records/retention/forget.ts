/** Forgets one person whose time is over: noted, then the key goes, and last what led to them. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { mayAccess } from '../../../shared/rules/records/access-policy.ts'
import type { Resource } from '../../../shared/rules/records/access.ts'
import { appendAccess } from '../log/append-to-log.ts'
import type { RecordsWorld } from '../records-world.ts'
import { shred } from '../sealed.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Due } from './people.ts'

/**
 * Safe to repeat, and to break off anywhere: what led here goes last, so the next run finds whoever
 * was half forgotten, and forgets the rest.
 */
export const forget = async (
  world: RecordsWorld,
  { owner, waysIn, ledHere }: Due,
  resource: Extract<Resource, 'journal' | 'answers'>,
): Promise<void> => {
  const wish = { role: 'clock', action: 'erase', resource, relation: 'none' } as const
  if (!mayAccess({ ...wish, place: 'own-unit' })) throw new Refusal('not-found')
  const isBegun = (await world.clinic.get(recordKeys.erased(owner), { fresh: true })) !== undefined
  // The log says that somebody was forgotten, and no longer who.
  if (!isBegun)
    await appendAccess(world, owner.principal, {
      who: 'clock',
      role: 'clock',
      action: 'erase',
      resource,
      unit: owner.principal,
    })
  await world.records.removeAll(waysIn)
  await shred(world, owner)
  await world.records.removeAll(ledHere)
}
