/** While a counsellor speaks with one youth, those in chat at the same desk are told that answers wait. */
import { deskOf, seatedNow, type Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { tellYouthVisit } from './tell.ts'

export const tellBeside = async (world: World, { visit, holder }: Visit): Promise<void> => {
  const desk = holder === undefined ? undefined : await deskOf(world, holder.id)
  if (desk === undefined) return
  const others = (await seatedNow(world, desk)).filter((one) => one.visit.visit !== visit)
  await Promise.all(others.map((one) => tellYouthVisit(world, one.visit, { desk })))
}
