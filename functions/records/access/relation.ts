/** How a member of staff stands to a person just now: asked anew at every access, never remembered. */
import * as z from 'zod/mini'
import type { Place, Relation } from '../../../shared/rules/records/access-policy.ts'
import { type CareUnit, careUnitsOf } from '../../../shared/county/care-units.ts'
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

/** Closed out as an employer, or as the care unit that this role works in. */
export const isBlocked = async (
  world: RecordsWorld,
  owner: Owner,
  { unit }: Pick<StaffMember, 'unit'>,
  role: CareUnit['role'],
): Promise<boolean> => {
  const within = careUnitsOf(unit).filter((one) => one.role === role)
  const blocks = await Promise.all(
    [unit, ...within.map(({ id }) => id)].map((id) =>
      world.records.get(recordKeys.block(owner, id), { fresh: true }),
    ),
  )
  return blocks.some((block) => block !== undefined)
}

/**
 * An emergency opening of a moment ago holds for the one who broke it; through a block only where the
 * reason was danger to life (PDL 4 kap. 5 §).
 */
export const relationOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  role: CareUnit['role'],
): Promise<Relation> => {
  const key = recordKeys.emergencyOpening(owner, staff.id)
  const opening = await read(world.records, key, OpeningItem, { fresh: true })
  if (opening?.reason === 'danger-to-life') return 'emergency-opening'
  if (await isBlocked(world, owner, staff, role)) return 'blocked'
  if (opening !== undefined) return 'emergency-opening'
  if (placeOf(staff, owner) === 'other-unit')
    return (await consentFor(world, owner, staff.unit)) === undefined ? 'none' : 'consented'
  return (await careOf(world, owner, staff.unit)) === undefined ? 'none' : 'in-care'
}
