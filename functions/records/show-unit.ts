/** What a member of staff may know of the own employer: its law, and whether its access log is whole. */
import type { MyUnit } from '../../shared/contract/records/care.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { unitById } from '../../shared/county/dalarna.ts'
import type { StaffMember } from '../visit/index.ts'
import { verify } from './log/chain.ts'
import { anchorOf, entriesOf } from './log/append-to-log.ts'
import type { RecordsWorld } from './records-world.ts'

export const showUnit = async (world: RecordsWorld, staff: StaffMember): Promise<MyUnit> => {
  const unit = unitById(staff.unit)
  if (unit === undefined) throw new Refusal('not-found')
  // The anchor first: an entry that comes between is then newer than it, never missing.
  const anchor = await anchorOf(world, unit.id)
  const entries = await entriesOf(world, unit.id)
  const { sound } = verify(unit.id, entries, anchor)
  return {
    unit: unit.id,
    name: unit.name,
    regime: unit.regime,
    log: { entries: entries.length, sound },
  }
}
