/** What a new demo county begins with: a door that is open round the clock. */
import type { OpeningHours } from '../../shared/rules/opening-hours.ts'
import { setOpeningHours } from '../door/hours.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../world.ts'

const always: readonly OpeningHours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: '00:00',
  closes: '24:00',
}))

/** Seeds once; a county that has hours keeps everything it has. */
export const seed = async (world: World): Promise<void> => {
  if ((await world.clinic.get(keys.hours)) === undefined) await setOpeningHours(world, always)
}
