/** The county's opening hours, as configured; nothing stored means closed. */
import type { OpeningHours } from '../../shared/rules/opening-hours.ts'
import { keys } from '../store/keys.ts'
import type { Value } from '../store/store.ts'
import type { World } from '../world.ts'

const freshFor = 5_000
const known = new WeakMap<World, { at: number; hours: readonly OpeningHours[] }>()

export const openingHours = async (world: World): Promise<readonly OpeningHours[]> => {
  const last = known.get(world)
  if (last !== undefined && Math.abs(world.now() - last.at) < freshFor) return last.hours
  const item = await world.clinic.get(keys.hours)
  const hours = (item?.weekly ?? []) as unknown as OpeningHours[]
  known.set(world, { at: world.now(), hours })
  return hours
}

export const setOpeningHours = async (
  world: World,
  weekly: readonly OpeningHours[],
): Promise<void> => {
  await world.clinic.removeAll([keys.hours])
  await world.clinic.write({ put: { ...keys.hours, weekly: weekly as unknown as Value } })
  known.delete(world)
}
