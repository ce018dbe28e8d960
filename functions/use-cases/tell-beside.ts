/** While a counsellor speaks with one youth, those in chat at the same desk are told that answers wait. */
import { deskOf } from '../visit/desk/desk.ts'
import { seatedNow } from '../visit/desk/seated-now.ts'
import type { World } from '../ports/world.ts'
import { tellYouthVisit } from './tell.ts'
import type { Visit } from '../visit/visit.ts'

export const tellBeside = async (world: World, { visit, holder }: Visit): Promise<void> => {
  const desk = holder === undefined ? undefined : await deskOf(world, holder.id)
  if (desk === undefined) return
  const others = (await seatedNow(world, desk)).filter((one) => one.visit.visit !== visit)
  await Promise.all(others.map((one) => tellYouthVisit(world, one.visit, { desk })))
}
