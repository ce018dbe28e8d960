/** A frame to every window a counsellor has open; one that is gone is forgotten. */
import type { DownFrame } from '../../shared/contract/live.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'
import { type DeskItem, windowsOf } from '../visit/index.ts'

/** The last window stays named: a page that is away for a moment comes back under a new one. */
const forget = async (world: World, desk: DeskItem, gone: readonly string[]): Promise<void> => {
  const left = windowsOf(desk).filter((window) => !gone.includes(window))
  const [connection, ...beside] = left
  if (connection === undefined) return
  await world.clinic.write({
    patch: keys.desk(desk.staff.id),
    when: [{ path: 'connection', is: desk.connection ?? '' }],
    set: { connection, beside: beside.length > 0 ? beside : undefined },
  })
}

export const tellDesk = async (
  world: World,
  desk: DeskItem | undefined,
  frame: DownFrame,
): Promise<void> => {
  if (desk === undefined) return
  const windows = windowsOf(desk)
  const told = await Promise.all(windows.map((window) => world.push.tell(window, frame)))
  const gone = windows.filter((_, n) => told[n] === 'gone')
  if (gone.length > 0 && windows.length > 1) await forget(world, desk, gone)
}
