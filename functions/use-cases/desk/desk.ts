/** The whole desk for the counsellor's page, and which colleagues could receive a talk now. */
import { shiftNews } from '../../opening/index.ts'
import { seatsOf, settingsRev } from '../../settings/index.ts'
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
import type { Desk, Staff } from '../../../shared/contract/visit/desk.ts'
import type { ShiftNow } from '../../../shared/contract/opening/plan.ts'
import type { Colleague } from '../../../shared/contract/visit/handover.ts'
import { checkInRule } from '../../../shared/rules/opening/shift-news.ts'
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

/** The shift that somebody is on, or comes to in a moment; of two, the one that has begun. */
const shiftOf = ({ duties, at }: LineNow, staff: StaffMember): ShiftNow | undefined => {
  const mine = duties
    .filter(({ person, starts, ends }) => {
      const isOn = starts - checkInRule.earlyMs <= at && at < ends
      return isOn && person.staff === staff.id
    })
    .sort((a, b) => a.starts - b.starts)
  const [duty] = mine
  if (duty === undefined) return undefined
  const { starts, ends, talks, channels, person } = duty
  const languages = person.languages.filter((one) => staff.languages.includes(one))
  return { starts, ends, talks, channels: [...channels], languages }
}

/** A badge may come a moment late: every desk is asked for often. */
const countedAfter = 60_000

export const showDesk = async (world: World, staff: StaffMember): Promise<Desk> => {
  const desk = await deskOf(world, staff.id)
  const now = await lineHeard(world)
  const seated = desk === undefined ? [] : await seatedNow(world, desk)
  const surge = await surgeNow(world, shownAfter)
  const absent = await absentFor(world, now, staff.id)
  const shift = shiftOf(now, staff)
  const status = desk?.status ?? 'away'
  const planned = status === 'away' && shift !== undefined
  const { news, offers: days } = await shiftNews(world, staff.id, countedAfter)
  return {
    staff: showStaff(staff),
    status,
    ...(await seatsOf(world, planned ? shift.talks : (desk?.max ?? 2))),
    channels: planned ? shift.channels : (desk?.channels ?? ['chat']),
    visits: seated.map(({ visit }) => showToCounsellor(world, visit, pageKeysOf(desk, visit))),
    offers: status === 'here' ? await offersFor(world, staff) : [],
    line: showLine(now),
    calledIn: calledIn(surge, staff.id),
    surge: shownSurge(surge),
    absent: absent.length > 0 ? absent : undefined,
    shift,
    settings: await settingsRev(world),
    shiftNews: news.length + days.length || undefined,
  }
}

/** Comes, takes a break or goes, and everybody's wait is another. */
export const changeDuty = async (
  world: World,
  staff: StaffMember,
  duty: Parameters<typeof goOnDuty>[2],
): Promise<Desk> => {
  const shift = shiftOf(await lineNow(world), staff)
  const languages = shift?.languages.length ? shift.languages : staff.languages
  const set = { ...duty, ...(await seatsOf(world, duty.seats)) }
  await goOnDuty(world, { ...staff, languages }, set)
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
