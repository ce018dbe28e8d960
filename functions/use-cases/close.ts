/** The short form after a talk: closed lists become one row of statistics, and the seat is free. */
import { freeSeat, overNow, type Visit } from '../visit/index.ts'
import { countVisit } from './count-visit.ts'
import type { Tally } from '../report/index.ts'
import type { World } from '../ports/world.ts'

/** Refuses `not-now` while the talk still goes on. Safe to repeat. */
export const close = async (
  world: World,
  known: Visit,
  form: Pick<Tally, 'topics' | 'outcome' | 'whereTo'>,
): Promise<void> => {
  const visit = await overNow(world, known)
  await countVisit(world, visit, form)
  const { holder, seat, press } = visit
  if (holder !== undefined && seat !== undefined && press !== undefined)
    await freeSeat(world, { staff: holder.id, seat, press })
}
