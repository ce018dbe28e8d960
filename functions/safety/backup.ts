/** Who is on call as backup: named by the coordinator, called when an alarm is not taken (R3). */
import type { BackupTurn } from '../../shared/contract/safety/safety.ts'
import type { StaffId } from '../../shared/ids.ts'
import { keys } from '../store/keys.ts'
import type { Item, Value } from '../store/store.ts'
import type { World } from '../ports/world.ts'

export interface BackupItem {
  rev: number
  turns: BackupTurn[]
}

export const backupItem = async (world: World): Promise<BackupItem> => {
  const item = await world.clinic.get(keys.backup, { fresh: true })
  return item === undefined ? { rev: 0, turns: [] } : (item as unknown as BackupItem)
}

/** Those on call at this moment. */
export const backupNow = async (world: World): Promise<BackupTurn[]> => {
  const now = world.now()
  return (await backupItem(world)).turns.filter(({ starts, ends }) => starts <= now && now < ends)
}

export const isBackup = async (world: World, staff: StaffId): Promise<boolean> =>
  (await backupNow(world)).some((turn) => turn.staff === staff)

/** False when somebody else has changed it meanwhile. Turns that are over are forgotten. */
export const setBackup = async (
  world: World,
  { rev, turns }: { rev: number; turns: readonly BackupTurn[] },
): Promise<boolean> => {
  const kept = turns
    .filter(({ starts, ends }) => starts < ends && ends > world.now())
    .sort((a, b) => a.starts - b.starts)
  const set = { turns: kept as unknown as Value, rev: rev + 1 }
  const written =
    rev === 0
      ? await world.clinic.write({ put: { ...keys.backup, ...set } as Item })
      : await world.clinic.write({
          patch: keys.backup,
          when: [{ path: 'rev', is: rev }],
          set,
        })
  return written.ok
}
