/** The whole desk for the counsellor's page, after putting right what a crash may have left behind. */
import type {
  Desk,
  DeskVisit,
  HandoverOffer,
  Staff,
} from '../../shared/contract/visit/counsellor.ts'
import { calledIn, surgeNow } from './surge.ts'
import {
  deskOf,
  employerName,
  offersFor,
  pageKeysOf,
  regimeOfUnit,
  seatedNow,
  showToCounsellor,
  type StaffMember,
} from '../visit/index.ts'
import { lineNow, showLine } from './line-now.ts'
import type { World } from '../ports/world.ts'

export const showStaff = (staff: StaffMember): Staff => ({
  ...staff,
  employer: employerName(staff.unit),
  regime: regimeOfUnit(staff.unit),
})

export const showDesk = async (world: World, staff: StaffMember): Promise<Desk> => {
  const desk = await deskOf(world, staff.id)
  const now = await lineNow(world)
  const seated = desk === undefined ? [] : await seatedNow(world, desk)
  const visits: DeskVisit[] = seated.map(({ visit }) =>
    showToCounsellor(world, visit, pageKeysOf(desk, visit)),
  )
  const offers: HandoverOffer[] = desk?.status === 'here' ? await offersFor(world, staff) : []
  return {
    staff: showStaff(staff),
    status: desk?.status ?? 'away',
    seats: desk?.max ?? 2,
    channels: desk?.channels ?? ['chat'],
    visits,
    offers,
    line: showLine(now),
    calledIn: calledIn(await surgeNow(world), staff.id),
  }
}
