/** Who is on call as backup: named by the coordinator, called when an alarm is not taken (R3). */
import * as z from 'zod/mini'
import type { BackupTurn } from '../../shared/contract/safety/coordinator.ts'
import type { StaffId } from '../../shared/ids.ts'
import { patch, put, read } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

const BackupItem = z.object({
  rev: z.number(),
  turns: z.array(
    z.object({
      staff: z.string(),
      firstName: z.string(),
      unit: z.string(),
      starts: z.number(),
      ends: z.number(),
    }),
  ),
})
type BackupItem = z.output<typeof BackupItem>

export const backupItem = async (world: World): Promise<BackupItem> =>
  (await read(world.clinic, keys.backup, BackupItem, { fresh: true })) ?? { rev: 0, turns: [] }

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
  const set = { turns: kept, rev: rev + 1 }
  const written =
    rev === 0
      ? await put(world.clinic, keys.backup, BackupItem, set)
      : await patch(world.clinic, keys.backup, BackupItem, [{ path: 'rev', is: rev }], set)
  return written.ok
}
