/** The short form after a talk: closed lists become one row of statistics, and the seat is free. */
import { freeSeat } from '../desk/seats.ts'
import { countVisit } from '../followup/count-visit.ts'
import type { Tally } from '../followup/tally.ts'
import type { World } from '../world.ts'
import { overNow } from './over-now.ts'
import type { Visit } from './visit.ts'

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
