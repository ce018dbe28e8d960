/** Tells the youth and every desk that somebody begins or ends to read along. */
import { deskOf, visitById } from '../visit/index.ts'
import { tellYouthVisit } from './tell.ts'
import type { VisitId } from '../../shared/ids.ts'
import type { World } from '../ports/world.ts'
import { tellSafety } from './tell-safety.ts'

export const tellReader = async (world: World, id: VisitId): Promise<void> => {
  const visit = await visitById(world, id, true)
  const desk = visit?.holder === undefined ? undefined : await deskOf(world, visit.holder.id)
  await Promise.all([
    tellSafety(world),
    visit?.readers === true ? tellYouthVisit(world, visit, { desk }) : undefined,
  ])
}
