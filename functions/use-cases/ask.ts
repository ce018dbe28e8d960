/** Handing over begins with the youth: to whom, under which law, yes or no. The talk goes on meanwhile. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Profession, Sealed, StaffId } from '../../shared/ids.ts'
import { allDesks, type Handover, seatedVisits, moveNewest, type Visit } from '../visit/index.ts'
import { isOnDuty } from './line-now.ts'
import { tellBoth } from './tell.ts'
import type { World } from '../ports/world.ts'

export type Receiver = { colleague: StaffId } | { profession: Profession }

/** Somebody on duty with a free seat must be there to receive; otherwise `nobody-there`. */
const receiver = async (world: World, visit: Visit, to: Receiver): Promise<Handover> => {
  const free = (await allDesks(world)).filter(
    (desk) =>
      desk.status === 'here' &&
      isOnDuty(desk, world.now()) &&
      desk.staff.id !== visit.holder?.id &&
      desk.staff.languages.includes(visit.language) &&
      seatedVisits(desk).length < desk.max,
  )
  if ('profession' in to) {
    if (!free.some((desk) => desk.staff.profession === to.profession))
      throw new Refusal('nobody-there')
    return { profession: to.profession }
  }
  const colleague = free.find((desk) => desk.staff.id === to.colleague)?.staff
  if (colleague === undefined) throw new Refusal('nobody-there')
  return {
    colleague: colleague.id,
    profession: colleague.profession,
    firstName: colleague.firstName,
    unit: colleague.unit,
  }
}

export const askHandover = async (
  world: World,
  visit: Visit,
  to: Receiver,
  note?: Sealed,
): Promise<Visit> => {
  const handover = { ...(await receiver(world, visit, to)), note }
  const moved = await moveNewest(world, visit, 'ask', (now) =>
    now.press === visit.press ? { handover } : undefined,
  )
  if (!moved.moved) throw new Refusal('not-now')
  world.log('handover-asked')
  await tellBoth(world, moved.visit)
  return moved.visit
}
