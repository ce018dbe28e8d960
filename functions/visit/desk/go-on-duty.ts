/** "Jag är här", pause, or home: a counsellor's own word on what may come to the desk. */
import { times } from '../../../shared/rules/line/times.ts'
import type { Channel } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import { patch, put } from '../../store/items.ts'
import type { Condition } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import { deskOf, DeskItem, windowsOf, type StaffMember } from './desk.ts'

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
  goneAt: undefined,
  expires: expiresAt(world.now() + deskKept),
})

/** Sets the duty; talks at the desk go on whatever is chosen. */
export const goOnDuty = async (
  world: World,
  staff: StaffMember,
  { status, seats, channels }: Duty,
): Promise<DeskItem> => {
  const set = { staff, status, max: seats, channels, ...seen(world) }
  const change = () => patch(world.clinic, keys.desk(staff.id), DeskItem, [], set)
  const changed = await change()
  if (changed.ok) return changed.item
  const made = await put(world.clinic, keys.desk(staff.id), DeskItem, { ...set, seats: {} })
  if (made.ok) return made.item
  const again = await change()
  return again.ok ? again.item : { ...set, seats: {} }
}

/** The number for colleagues; undefined takes it away. False before the first "Jag är här". */
export const setPhone = async (
  world: World,
  staff: string,
  phone: string | undefined,
): Promise<boolean> => {
  const written = await patch(world.clinic, keys.desk(staff), DeskItem, [], { phone })
  return written.ok
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
  deaf?: boolean,
): Promise<DeskItem | undefined> => {
  const hears = deaf === undefined ? {} : { deaf: deaf ? (true as const) : undefined }

  const alive = (when: readonly Condition[], windows: Partial<DeskItem> = {}) =>
    patch(world.clinic, keys.desk(staff), DeskItem, when, { ...seen(world), ...windows })
  const isNewest = connection === undefined ? [] : [{ path: 'connection', is: connection }]
  let written = await alive(isNewest, hears)
  if (!written.ok && written.current !== undefined && connection !== undefined) {
    const windows = windowsOf(written.current)
    const known = windows.includes(connection)
    const beside = windows.slice(0, mostWindows - 1)
    const added = { connection, beside: beside.length > 0 ? beside : undefined }
    written = await alive([], known ? {} : { ...added, ...hears })
  }
  return written.ok ? written.item : undefined
}

/** When this process last wrote down a sign of life of somebody who writes. */
const noted = new WeakMap<World, Map<string, number>>()

/** Whoever writes in a talk is there, whatever has become of the sign-in; written now and then only. */
export const noteWriting = async (world: World, staff: string): Promise<void> => {
  const known = noted.get(world) ?? new Map<string, number>()
  noted.set(world, known)
  if (world.now() - (known.get(staff) ?? -Infinity) < times.heartbeat) return
  known.set(staff, world.now())
  await signOfLife(world, staff)
}

/** The page of somebody who has not said "Jag är här" yet: known, so that it can be told things. */
export const greetDesk = async (
  world: World,
  staff: StaffMember,
  connection: string,
): Promise<DeskItem | undefined> => {
  const known = await signOfLife(world, staff.id, connection)
  if (known !== undefined) return known
  const made = await put(world.clinic, keys.desk(staff.id), DeskItem, {
    staff,
    status: 'away',
    max: 2,
    channels: ['chat'],
    seats: {},
    connection,
    ...seen(world),
  })
  // Whoever goes on duty in the same moment is not overwritten, and is told things here.
  return made.ok ? undefined : signOfLife(world, staff.id, connection)
}

/** A page without a live connection is known to be there by its asking; written now and then only. */
export const noteAsking = async (world: World, staff: string): Promise<void> => {
  const desk = await deskOf(world, staff)
  const quiet = desk !== undefined && world.now() - desk.seenAt > times.heartbeat
  if (quiet && desk.status !== 'away') await signOfLife(world, staff)
}
