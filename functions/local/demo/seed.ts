/**
 * What a new demo county begins with: shifts that keep the door open round the clock, somebody on call,
 * invented months to read of, sample numbers to hold them against, and a wall that somebody has written on.
 */
import { setBackup } from '../../safety/index.ts'
import { followShifts, ShiftItem } from '../../opening/index.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { closeMonths } from '../../use-cases/report/close-months.ts'
import { demoMonths } from './months.ts'
import { demoBackup, demoShifts } from './shifts.ts'
import { seedWall } from './wall.ts'
import { sampleYardsticks } from './yardsticks.ts'

/**
 * Seeds once, and says whether it did; a county that has shifts keeps everything it has. A demo county from before there were
 * shifts held weekly hours instead, which are taken away so that the shifts decide.
 */
export const seed = async (world: World): Promise<boolean> => {
  const shifts = await world.clinic.list({ ...keys.shifts, limit: 1 })
  if (shifts.length > 0) return false
  for (const shift of demoShifts(world.now()))
    await put(world.clinic, keys.shift(shift.shift), ShiftItem, shift)
  await followShifts(world)
  await setBackup(world, { rev: 0, turns: demoBackup(world.now()) })
  const { keepMonth, keepYardstick } = await import('../../report/lazy.ts')
  for (const [month, counts] of demoMonths(world.now())) await keepMonth(world, month, counts)
  await closeMonths(world, () => Promise.resolve([]))
  const lastYear = new Date(world.now()).getUTCFullYear() - 1
  for (const yardstick of sampleYardsticks(lastYear)) await keepYardstick(world, yardstick)
  await seedWall(world)
  return true
}
