/** Which place a counsellor has among those on duty: spreads many presses at once, and asks nobody. */
import type { StaffId } from '../../../shared/ids.ts'
import type { DeskItem } from '../desk/desk.ts'
import type { World } from '../../ports/world.ts'

export interface Place {
  rank: number
  /** How many share the line; presses are spread over so many youths, no further. */
  among: number
}

/** Taken for granted by a process that has not seen the desks yet. */
const usual = 8

const onDuty = new WeakMap<World, readonly StaffId[]>()

/** Called by whoever has just read the desks. */
export const notePlaces = (world: World, desks: readonly DeskItem[]): void => {
  const here = desks.filter(({ status }) => status === 'here')
  onDuty.set(world, here.map(({ staff }) => staff.id).sort())
}

/** `rank`: any small number of the counsellor's own, for when the desks are not known. */
export const placeOf = (world: World, staff: StaffId, rank: number): Place => {
  const here = onDuty.get(world) ?? []
  const place = here.indexOf(staff)
  if (place >= 0) return { rank: place, among: here.length }
  return { rank, among: Math.max(usual, here.length) }
}
