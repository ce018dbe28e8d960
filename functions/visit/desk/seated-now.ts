/** The visits a desk really holds; a seat whose visit is not the desk's is freed on the way. */
import { visitById } from '../find-visit.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'
import { seatedVisits, type DeskItem } from './desk.ts'
import { freeSeat } from './seats.ts'

/** A press still under way names visits it has not claimed yet; its seat is left alone so long. */
const pressTakes = 15_000

export interface Seated {
  seat: number
  visit: Visit
}

export const seatedNow = async (world: World, desk: DeskItem): Promise<Seated[]> => {
  const found = await Promise.all(
    seatedVisits(desk).map(async ({ seat, taken }) => {
      const named = await Promise.all(taken.tries.map((one) => visitById(world, one.visit, true)))
      const visit = named.find(
        (one) => one?.holder?.id === desk.staff.id && one.press === taken.press,
      )
      if (visit !== undefined) return [{ seat, visit }]
      if (world.now() - taken.at > pressTakes)
        await freeSeat(world, { staff: desk.staff.id, seat, press: taken.press }, taken.turn)
      return []
    }),
  )
  return found.flat()
}
