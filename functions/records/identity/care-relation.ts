/** Who takes part in somebody's care just now: what makes reading lawful, and what ends by itself. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { careRelation } from '../../../shared/rules/records/care-relation.ts'
import type { StaffId, UnitId } from '../../../shared/ids.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Item } from '../../store/store.ts'

export interface CareRelation {
  unit: UnitId
  /** Who of the staff has taken part, newest last. */
  staff: StaffId[]
  since: number
  until: number
}

/**
 * Marks, in the access log, that care of somebody already known began by an enrolment and not by the
 * person's own proof: whoever reviews sees every one.
 */
export const careByEnrolment = 'care-by-enrolment'

const asRelation = (item: Item): CareRelation => item as unknown as CareRelation

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
    const item = await world.records.get(key, { fresh: true })
    const known = item === undefined ? undefined : asRelation(item)
    const people = [...(known?.staff ?? []).filter((one) => one !== staff), staff].slice(-20)
    const set = { unit, staff: people, until, expires: expiresAt(until) }
    const written =
      known === undefined
        ? await world.records.write({ put: { ...key, ...set, since: now } })
        : await world.records.write({
            patch: key,
            when: [{ path: 'until', is: known.until }],
            set,
          })
    if (written.ok) return
  }
  throw new Refusal('try-again')
}

/** The unit's part in somebody's care, or undefined when it has none, or none any more. */
export const careOf = async (
  world: RecordsWorld,
  owner: Owner,
  unit: UnitId,
): Promise<CareRelation | undefined> => {
  const item = await world.records.get(recordKeys.care(owner, unit), { fresh: true })
  return item === undefined ? undefined : asRelation(item)
}
