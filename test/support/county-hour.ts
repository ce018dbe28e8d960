/**
 * The hour at which the counties of a run were seeded: six in the evening, whenever it is played. Shifts have begun by
 * then, and midnight is far. What a day's other hours do is held where time stands still.
 */
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addDays, instantOf, localTime } from '../../shared/rules/opening/shift-times.ts'

const hour = '18:00'
const fileIn = (folder: string): string => join(folder, 'ahead')

/** How many ms from now that hour is, today or tomorrow: what the machine's own clock has ended must not begin again. */
export const aheadNow = (): number => {
  const now = Date.now()
  const { day } = localTime(now)
  const today = instantOf({ day, time: hour })
  return (today < now ? instantOf({ day: addDays(day, 1), time: hour }) : today) - now
}

export const writeAhead = (folder: string, ahead: number): Promise<void> =>
  writeFile(fileIn(folder), String(ahead))

/** Of a folder that `seedCounties` has filled. */
export const aheadIn = (folder: string): number => Number(readFileSync(fileIn(folder), 'utf8'))
