/** How a member of staff stands to a person just now: asked anew at every access, never remembered. */
import * as z from 'zod/mini'
import type { Place, Relation } from '../../../shared/rules/records/access-policy.ts'
import { EmergencyReason } from '../../../shared/rules/records/access.ts'
import type { StaffMember } from '../../visit/index.ts'
import { careOf } from '../identity/care-relation.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { read } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { consentFor } from '../consent/consent.ts'

export const placeOf = (staff: StaffMember, { principal }: Owner): Place =>
  staff.unit === principal ? 'own-unit' : 'other-unit'

/** One who has said why they must; the reason decides whether it opens a block, too. */
export const OpeningItem = z.object({
  reason: EmergencyReason,
  until: z.number(),
  expires: z.number(),
})

export const isBlocked = async (
  world: RecordsWorld,
  owner: Owner,
  { unit }: Pick<StaffMember, 'unit'>,
): Promise<boolean> =>
  (await world.records.get(recordKeys.block(owner, unit), { fresh: true })) !== undefined

/**
 * An emergency opening of a moment ago holds for the one who broke it; through a block only where the
 * reason was danger to life (PDL 4 kap. 5 §).
 */
export const relationOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
): Promise<Relation> => {
  const key = recordKeys.emergencyOpening(owner, staff.id)
  const opening = await read(world.records, key, OpeningItem, { fresh: true })
  if (opening?.reason === 'danger-to-life') return 'emergency-opening'
  if (await isBlocked(world, owner, staff)) return 'blocked'
  if (opening !== undefined) return 'emergency-opening'
  if (placeOf(staff, owner) === 'other-unit')
    return (await consentFor(world, owner, staff.unit)) === undefined ? 'none' : 'consented'
  return (await careOf(world, owner, staff.unit)) === undefined ? 'none' : 'in-care'
}
