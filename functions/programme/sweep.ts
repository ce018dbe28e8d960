/**
 * What time alone does to the programme, over every employer. The rule itself is pure and carries its
 * own times (shared/programme/settle.ts); here its outcome is only kept. Doubled or late, it is the same.
 */
import { units } from '../../shared/dalarna.ts'
import type { RecordsWorld } from '../records/records-world.ts'
import { programmeKeys } from '../store/programme-keys.ts'
import { change } from './change.ts'

/** Returns how many treatments are looked after. */
export const sweepProgramme = async (world: RecordsWorld): Promise<number> => {
  let looked = 0
  for (const { id: principal } of units) {
    const listed = await world.records.list(programmeKeys.listedOn(principal))
    for (const { sk } of listed) {
      const subject = sk.split('#')[1] ?? ''
      // One that was erased meanwhile is nobody's fault.
      await change(world, { principal, subject }, (stored) => stored).catch(() => undefined)
      looked += 1
    }
  }
  return looked
}
