/** "Vem har läst om mig": each access as the log has it, for the person it is about. */
import type { Reading } from '../../../shared/contract/records/my-record.ts'
import type { Entry } from '../log/chain.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { employerName } from '../../visit/index.ts'

/** Newest first; the own visits of this page are among them. */
export const readersOf = async (world: RecordsWorld, owner: Owner): Promise<Reading[]> => {
  const copies = await world.records.list({ ...recordKeys.reads(owner), fresh: true })
  return (copies as unknown as Entry[])
    .map(({ at, role, unit, action, resource, reason }) => ({
      at,
      role,
      employer: employerName(unit),
      action,
      resource,
      reason,
    }))
    .reverse()
}
