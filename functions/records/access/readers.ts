/** "Vem har läst om mig": each access as the log has it, for the person it is about. */
import { type Reading, tellResource } from '../../../shared/contract/records/reading.ts'
import { Entry } from '../log/chain.ts'
import type { RecordsWorld } from '../records-world.ts'
import type { Opened } from './enter.ts'
import { readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { employerName } from '../../visit/index.ts'

/** Newest first; the own visits of this page are among them. */
export const readersOf = async (world: RecordsWorld, owner: Opened<'log'>): Promise<Reading[]> => {
  const copies = await readAll(world.records, { ...recordKeys.reads(owner), fresh: true }, Entry)
  return copies
    .map(({ at, role, unit, action, resource, reason }) => ({
      at,
      role,
      employer: employerName(unit),
      action,
      ...tellResource(resource),
      reason,
    }))
    .reverse()
}
