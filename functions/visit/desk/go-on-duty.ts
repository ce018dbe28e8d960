/** "Jag är här", pause, or home: a counsellor's own word on what may come to the desk. */
import { times } from '../../../shared/rules/line/times.ts'
import type { Channel } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import type { Condition, Item, Value } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import { asDesk, deskOf, windowsOf, type DeskItem, type StaffMember } from './desk.ts'

export interface Duty {
  status: DeskItem['status']
  seats: number
  channels: Channel[]
}

/** A desk is forgotten two days after it was last seen. */
const deskKept = 48 * 3_600_000

/** What every sign of life writes. */
export const seen = (world: World) => ({
  seenAt: world.now(),
  expires: expiresAt(world.now() + deskKept),
})

/** Sets the duty; talks at the desk go on whatever is chosen. */
export const goOnDuty = async (
  world: World,
  staff: StaffMember,
  { status, seats, channels }: Duty,
): Promise<DeskItem> => {
  const set = { staff: staff as unknown as Value, status, max: seats, channels, ...seen(world) }
  const patch = { patch: keys.desk(staff.id), when: [], set }
  const patched = await world.clinic.write(patch)
  if (patched.ok) return asDesk(patched.item)
  const made = await world.clinic.write({
    put: { ...keys.desk(staff.id), ...set, seats: {} } as Item,
  })
  if (made.ok) return asDesk(made.item)
  const again = await world.clinic.write(patch)
  return asDesk(again.ok ? again.item : ({ ...keys.desk(staff.id), ...set, seats: {} } as Item))
}

/** More windows than anybody works in; what is left of earlier connections is soon found to be gone. */
const mostWindows = 4

/**
 * "I am here" from an open page: keeps the desk on duty, and the live connections of its windows
 * known. One request for whoever has one window, two for every window beside it.
 */
export const signOfLife = async (
  world: World,
  staff: string,
  connection?: string,
): Promise<DeskItem | undefined> => {
  const alive = (when: readonly Condition[], windows: Partial<DeskItem> = {}) =>
    world.clinic.write({
      patch: keys.desk(staff),
      when,
      set: { ...seen(world), ...(windows as Record<string, Value>) },
    })
  const isNewest = connection === undefined ? [] : [{ path: 'connection', is: connection }]
  let written = await alive(isNewest)
  if (!written.ok && written.current !== undefined && connection !== undefined) {
    const windows = windowsOf(asDesk(written.current))
    const known = windows.includes(connection)
    const beside = windows.slice(0, mostWindows - 1)
    const added = { connection, beside: beside.length > 0 ? beside : undefined }
    written = await alive([], known ? {} : added)
  }
  return written.ok ? asDesk(written.item) : undefined
}

/** The page of somebody who has not said "Jag är här" yet: known, so that it can be told things. */
export const greetDesk = async (
  world: World,
  staff: StaffMember,
  connection: string,
): Promise<DeskItem | undefined> => {
  const known = await signOfLife(world, staff.id, connection)
  if (known !== undefined) return known
  const away = { status: 'away', max: 2, channels: ['chat'], seats: {}, connection }
  // Whoever goes on duty in the same moment is not overwritten.
  await world.clinic.write({
    put: { ...keys.desk(staff.id), staff: staff as unknown as Value, ...away, ...seen(world) },
  })
  return undefined
}

/** A page without a live connection is known to be there by its asking; written now and then only. */
export const noteAsking = async (world: World, staff: string): Promise<void> => {
  const desk = await deskOf(world, staff)
  const quiet = desk !== undefined && world.now() - desk.seenAt > times.heartbeat
  if (quiet && desk.status !== 'away') await signOfLife(world, staff)
}
