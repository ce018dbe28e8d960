/** The surge switch: the coordinator's hold on new joins, with a reason and an end of its own. */
import type { SurgeMode, SurgeReason } from '../../shared/rules/admission.ts'
import type { StaffId } from '../../shared/words.ts'
import { allDesks } from '../desk/desk.ts'
import { isOnDuty } from '../line/line-now.ts'
import { tellLine } from '../line/tell-line.ts'
import { allShifts } from '../shifts/shifts.ts'
import { expiresAt } from '../store/expired.ts'
import { keys } from '../store/keys.ts'
import type { Item } from '../store/store.ts'
import type { World } from '../world.ts'

export interface SurgeItem {
  mode: SurgeMode
  reason: SurgeReason
  until: number
  called: StaffId[]
}

/** The switch as it is now; nothing once its time is out, whether anybody has ended it or not. */
export const surgeNow = async (world: World): Promise<SurgeItem | undefined> => {
  const item = (await world.clinic.get(keys.surge)) as unknown as SurgeItem | undefined
  return item !== undefined && item.until > world.now() ? item : undefined
}

/** `mode: null` ends it. */
export const setSurge = async (
  world: World,
  ask: { mode: SurgeMode | null; reason: SurgeReason; minutes: number; call: readonly StaffId[] },
): Promise<void> => {
  await world.clinic.removeAll([keys.surge])
  if (ask.mode !== null) {
    const until = world.now() + ask.minutes * 60_000
    const item: SurgeItem = { mode: ask.mode, reason: ask.reason, until, called: [...ask.call] }
    // Kept a little longer than it holds, so that only `until` decides, to the millisecond.
    const put = { ...keys.surge, ...item, expires: expiresAt(until) + 60 } as unknown as Item
    await world.clinic.write({ put })
  }
  await tellLine(world)
}

/** With the names of those called in, and whether they have come. */
export const showSurge = async (world: World) => {
  const surge = await surgeNow(world)
  if (surge === undefined) return undefined
  const [desks, shifts] = await Promise.all([allDesks(world), allShifts(world)])
  const nameOf = (staff: StaffId) =>
    desks.find((desk) => desk.staff.id === staff)?.staff.firstName ??
    shifts.find(({ person }) => person.staff === staff)?.person.firstName ??
    staff
  return {
    mode: surge.mode,
    reason: surge.reason,
    until: surge.until,
    called: surge.called.map((staff) => ({
      staff,
      firstName: nameOf(staff),
      here: desks.some(
        (desk) => desk.staff.id === staff && desk.status === 'here' && isOnDuty(desk, world.now()),
      ),
    })),
  }
}
