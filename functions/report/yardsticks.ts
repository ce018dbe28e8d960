/** What the county's figures are held against: numbers from elsewhere, of which nothing is one person's. */
import * as z from 'zod/mini'
import { Yardstick } from '../../shared/rules/report/yardstick.ts'
import { patch, put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

/** No `expires`: a report of years ago is held against the numbers of its year. */
const YardstickItem = z.object({ yardstick: z.unknown() })

/** What an older version kept and this one cannot read is passed over. */
export const yardsticks = async (world: Pick<World, 'clinic'>): Promise<Yardstick[]> =>
  (await readAll(world.clinic, { ...keys.yardsticks, fresh: true }, YardstickItem)).flatMap(
    ({ yardstick }) => {
      const read = Yardstick.safeParse(yardstick)
      return read.success ? [read.data] : []
    },
  )

export const keepYardstick = async (
  world: Pick<World, 'clinic'>,
  yardstick: Yardstick,
): Promise<{ outcome: 'kept' }> => {
  const key = keys.yardstick(yardstick.kind, yardstick.year)
  const first = await put(world.clinic, key, YardstickItem, { ...key, yardstick })
  if (!first.ok) await patch(world.clinic, key, YardstickItem, [], { yardstick })
  return { outcome: 'kept' }
}
