/** How many talks at once the county lets somebody choose. */
import { usualTalks } from '../../../shared/rules/line/seat-rule.ts'
import { held, type Known } from './settings-list.ts'

/** How many talks at once somebody has of those they want, and the most where the county has chosen it. */
export const seatsOf = async (
  world: Known,
  wanted: number,
): Promise<{ seats: number; mostTalks?: number }> => {
  const [[, most] = []] = await held(world, 'desk.talks')
  if (typeof most !== 'number') return { seats: Math.min(wanted, usualTalks) }
  return { seats: Math.min(wanted, most), mostTalks: most }
}
