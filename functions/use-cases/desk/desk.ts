/** The whole desk for the counsellor's page, and which colleagues could receive a talk now. */
import { tellLine } from '../tell.ts'
import type { World } from '../../ports/world.ts'
import { isOnDuty, type LineNow, lineNow, showLine, shownAfter } from '../line/line-now.ts'
import { calledIn, shownSurge, surgeNow } from '../line/surge.ts'
import { passOnDue } from '../safety/alarm.ts'
import { absentFor } from './absent.ts'
import {
  allDesks,
  deskOf,
  employerName,
  goOnDuty,
  offersFor,
  pageKeysOf,
  regimeOfUnit,
  seatedNow,
  seatedVisits,
  showToCounsellor,
  type StaffMember,
} from '../../visit/index.ts'
import type { Desk, DeskVisit, HandoverOffer, Staff } from '../../../shared/contract/visit/desk.ts'
import type { Colleague } from '../../../shared/contract/visit/handover.ts'
import type { StaffId } from '../../../shared/ids.ts'

/** The whole desk for the counsellor's page, after putting right what a crash may have left behind. */
export const showStaff = (staff: StaffMember): Staff => ({
  ...staff,
  employer: employerName(staff.unit),
  regime: regimeOfUnit(staff.unit),
})

/** The line, after an alarm that nobody took in time has gone on. */
const lineHeard = async (world: World): Promise<LineNow> => {
  const line = await lineNow(world, shownAfter)
  if (!(await passOnDue(world, line))) return line
  await tellLine(world)
  return lineNow(world, 0)
}

export const showDesk = async (world: World, staff: StaffMember): Promise<Desk> => {
  const desk = await deskOf(world, staff.id)
  const now = await lineHeard(world)
  const seated = desk === undefined ? [] : await seatedNow(world, desk)
  const visits: DeskVisit[] = seated.map(({ visit }) =>
    showToCounsellor(world, visit, pageKeysOf(desk, visit)),
  )
  const surge = await surgeNow(world, shownAfter)
  const absent = await absentFor(world, now, staff.id)
  const offers: HandoverOffer[] = desk?.status === 'here' ? await offersFor(world, staff) : []
  return {
    staff: showStaff(staff),
    status: desk?.status ?? 'away',
    seats: desk?.max ?? 2,
    channels: desk?.channels ?? ['chat'],
    visits,
    offers,
    line: showLine(now),
    calledIn: calledIn(surge, staff.id),
    surge: shownSurge(surge),
    ...(absent.length > 0 && { absent }),
  }
}

/** Comes, takes a break or goes, and everybody's wait is another. */
export const changeDuty = async (
  world: World,
  staff: StaffMember,
  duty: Parameters<typeof goOnDuty>[2],
): Promise<Desk> => {
  await goOnDuty(world, staff, duty)
  await tellLine(world)
  return showDesk(world, staff)
}

/** Who could receive a hand-over now. */
export const listColleagues = async (world: World, me: StaffId): Promise<Colleague[]> =>
  (await allDesks(world))
    .filter((desk) => desk.staff.id !== me && desk.status === 'here' && isOnDuty(desk, world.now()))
    .map((desk) => ({
      ...showStaff(desk.staff),
      freeSeats: Math.max(0, desk.max - seatedVisits(desk).length),
    }))
    .sort((a, b) => b.freeSeats - a.freeSeats || a.firstName.localeCompare(b.firstName, 'sv'))
