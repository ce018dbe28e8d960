/** Who takes part in somebody's care just now: what makes reading lawful, and what ends by itself. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { careRelation } from '../../../shared/rules/records/care-relation.ts'
import type { StaffId, UnitId } from '../../../shared/ids.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'

const CareRelation = z.object({
  unit: z.string(),
  /** Who of the staff has taken part, newest last. */
  staff: z.array(z.string()),
  since: z.number(),
  until: z.number(),
  expires: z.number(),
})
type CareRelation = z.output<typeof CareRelation>

/**
 * Marks, in the access log, that care of somebody already known began by an enrolment and not by the
 * person's own proof: whoever reviews sees every one.
 */
export const careByEnrolment = 'care-by-enrolment'

/** A talk begins or goes on: the unit takes part from now and for as long as the rule says. */
export const beginCare = async (
  world: RecordsWorld,
  owner: Owner,
  unit: UnitId,
  staff: StaffId,
): Promise<void> => {
  const key = recordKeys.care(owner, unit)
  const now = world.now()
  const until = now + careRelation.lasts
  for (let round = 0; round < 4; round++) {
    const before = await read(world.records, key, CareRelation, { fresh: true })
    const people = [...(before?.staff ?? []).filter((one) => one !== staff), staff].slice(-20)
    const set = { unit, staff: people, until, expires: expiresAt(until) }
    const written =
      before === undefined
        ? await put(world.records, key, CareRelation, { ...set, since: now })
        : await patch(world.records, key, CareRelation, [{ path: 'until', is: before.until }], set)
    if (written.ok) return
  }
  throw new Refusal('try-again')
}

/** The unit's part in somebody's care, or undefined when it has none, or none any more. */
export const careOf = (
  world: RecordsWorld,
  owner: Owner,
  unit: UnitId,
): Promise<CareRelation | undefined> =>
  read(world.records, recordKeys.care(owner, unit), CareRelation, { fresh: true })
