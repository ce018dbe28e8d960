/** Shifts as they are stored: the county's roster, read whole and kept for some seconds. */
import { dutiesWithin } from '../../../shared/rules/opening/recurrence.ts'
import type { Duty, Shift } from '../../../shared/rules/opening/shift.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

const freshFor = 5_000
const known = new WeakMap<World, { at: number; shifts: readonly Shift[] }>()

export const asShift = (item: Item): Shift => item as unknown as Shift

/** After a change of our own nothing old is shown. */
export const forgetShifts = (world: World): void => void known.delete(world)

/** Every shift of the county; at most five seconds old. */
export const allShifts = async (world: World): Promise<readonly Shift[]> => {
  const last = known.get(world)
  if (last !== undefined && Math.abs(world.now() - last.at) < freshFor) return last.shifts
  const shifts = (await world.clinic.list(keys.shifts)).map(asShift)
  known.set(world, { at: world.now(), shifts })
  return shifts
}

export const shiftById = async (world: World, shift: string): Promise<Shift | undefined> => {
  const item = await world.clinic.get(keys.shift(shift), { fresh: true })
  return item === undefined ? undefined : asShift(item)
}

/** Who is planned to work within a span; nobody who is away. */
export const plannedDuties = async (world: World, from: number, to: number): Promise<Duty[]> =>
  dutiesWithin(await allShifts(world), from, to).filter(({ away }) => away === undefined)
