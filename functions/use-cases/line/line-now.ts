/** The line and the people on duty as they are now: read once, told to everybody. */
import { plannedDuties } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import { talksOfToday } from '../../report/index.ts'
import { type AlarmItem, ringingAlarms, showAlarm } from '../../safety/index.ts'
import {
  allDesks,
  asideOfLine,
  type DeskItem,
  headLength,
  headOfLine,
  notePlaces,
  seatedVisits,
  showWaiting,
  type WaitingVisit,
} from '../../visit/index.ts'
import type { Alarm, Line } from '../../../shared/contract/visit/line.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import type { WaitRange } from '../../../shared/ids.ts'
import { matches, type Wish } from '../../../shared/rules/line/matching.ts'
import { isAloud } from '../../../shared/rules/call/medium.ts'
import {
  estimateWait,
  firstToCome,
  type SeatChange,
} from '../../../shared/rules/line/wait-estimate.ts'
import { soundTogether } from '../../../shared/rules/safety/alarm.ts'
import { callingOrder, isCounsellorGone } from '../../../shared/rules/line/who-is-here.ts'
import type { Duty } from '../../../shared/rules/opening/shift.ts'

export interface LineNow {
  at: number
  head: WaitingVisit[]
  /** The first who stands behind the head; how many more do, nobody counts. */
  behind: WaitingVisit | undefined
  aside: WaitingVisit[]
  /** On duty and seen within the last minute. */
  desks: DeskItem[]
  talks: readonly number[]
  /** Shifts that have begun or are about to. */
  duties: readonly Duty[]
  /** Of youths in acute danger; asked for only when there is one in the line. */
  alarms: readonly AlarmItem[]
}

/** Shifts that begin or end later than this change no wait that anybody is told. */
const changesWithin = 4 * 3_600_000

export const isOnDuty = (desk: DeskItem, now: number): boolean =>
  desk.status !== 'away' && !isCounsellorGone(desk, now)

/**
 * How old the line may be, in milliseconds, in what other processes have changed: where it is weighed
 * (a wait, the door), and where it is shown to those who act on it. What is shown was read in the same
 * press, or as good as: an older picture would replace a newer one that another process has pushed.
 */
export const weighedAfter = 200
export const shownAfter = 50

/** One reading is shared by everybody who asks in this process; see functions/store/shared-lists.ts. */
export const lineNow = async (world: World, mayBeOld = weighedAfter): Promise<LineNow> => {
  const at = world.now()
  const [waits, aside, desks, talks, duties] = await Promise.all([
    headOfLine(world, mayBeOld),
    asideOfLine(world, mayBeOld),
    allDesks(world, mayBeOld),
    talksOfToday(world),
    plannedDuties(world, at, at + changesWithin),
  ])
  // Whoever is not there lengthens nobody's wait.
  const head = callingOrder(waits.slice(0, headLength), at)
  const here = desks.filter((desk) => isOnDuty(desk, at))
  notePlaces(world, here)
  const waiting = [...head, ...aside]
  const isAcute = waiting.some(({ level }) => level === 1)
  return {
    at,
    head,
    behind: waits[headLength],
    aside,
    alarms: isAcute ? await ringingAlarms(world, mayBeOld) : [],
    desks: here,
    talks,
    duties,
  }
}

/** Whom this desk's counsellor may take, in the terms of the matching rule. */
export const offerOf = ({ channels, staff }: Pick<DeskItem, 'channels' | 'staff'>) => ({
  channels,
  languages: staff.languages,
  profession: staff.profession,
  municipality: unitById(staff.unit)?.municipality,
})

/** Who of the plan comes to a desk that is empty now, and which desk empties when its shift ends. */
const changesFor = (
  { at, desks, duties }: Pick<LineNow, 'at' | 'desks' | 'duties'>,
  wish: Wish,
  seatsOf: (talks: number) => number,
): SeatChange[] => {
  const deskOf = (staff: string) =>
    desks.find((desk) => desk.staff.id === staff && desk.status === 'here')
  const inMinutes = (instant: number) => (instant - at) / 60_000
  return duties.flatMap(({ person, starts, ends, channels, talks }): SeatChange[] => {
    const municipality = unitById(person.unit)?.municipality
    if (!matches(wish, { ...person, channels, municipality })) return []
    const desk = deskOf(person.staff)
    const goesOn = duties.some(
      (other) => other.person.staff === person.staff && other.starts === ends,
    )
    const goes =
      goesOn || ends > at + changesWithin
        ? []
        : [{ inMinutes: inMinutes(ends), seats: -seatsOf(desk?.max ?? talks) }]
    if (desk !== undefined) return starts <= at ? goes : []
    // Whoever should be here already and is not, is not counted on.
    return starts > at ? [{ inMinutes: inMinutes(starts), seats: seatsOf(talks) }, ...goes] : []
  })
}

/** The seats of everybody on duty who may take somebody with this wish, and those free now. */
const seatsFor = (able: readonly DeskItem[], wish: Wish): { seats: number; freeSeats: number } => {
  if (isAloud(wish.channel)) {
    const free = able.filter(
      (desk) => desk.voice === undefined && seatedVisits(desk).length < desk.max,
    )
    return { seats: able.length, freeSeats: free.length }
  }
  const seats = able.reduce((sum, desk) => sum + desk.max, 0)
  const taken = able.reduce((sum, desk) => sum + seatedVisits(desk).length, 0)
  return { seats, freeSeats: Math.max(0, seats - taken) }
}

/** "More than so many wait": only where it is so. */
export const moreThan = (isMore: boolean): { more?: true } => (isMore ? { more: true } : {})

/** The honest range for somebody with these wishes and so many ahead, or more. */
export const waitFor = (
  now: Pick<LineNow, 'at' | 'desks' | 'talks' | 'duties'>,
  wish: Wish,
  ahead: number,
  isMore = false,
): WaitRange | undefined => {
  const { at, desks, talks } = now
  const able = desks.filter((desk) => desk.status === 'here' && matches(wish, offerOf(desk)))
  const seats = seatsFor(able, wish)
  const changes = changesFor(now, wish, (atOnce) => (isAloud(wish.channel) ? 1 : atOnce))
  const range = estimateWait({ ahead, ...seats, talks, changes, level: wish.level })
  const first = firstToCome({ ...seats, changes })
  if (range === undefined) return undefined
  return {
    ...range,
    ...moreThan(isMore),
    ...(first !== undefined && { comes: Math.round(at + first.inMinutes * 60_000) }),
  }
}

const grouped = (alarms: readonly AlarmItem[], waiting: readonly WaitingVisit[]): Alarm[] => {
  const pages = new Map(waiting.map(({ visit, connection }) => [visit, connection !== undefined]))
  const found = alarms
    .filter(({ visit }) => pages.has(visit))
    .map((alarm) => ({ ...alarm, isLive: pages.get(alarm.visit) === true }))
  const { alone, together } = soundTogether(found)
  const [first, ...others] = together
  return [
    ...alone.map(showAlarm),
    ...(first === undefined
      ? []
      : [{ ...showAlarm(first), ...(others.length > 0 && { others: others.length }) }]),
  ]
}

/** The line as every desk of the county may see it. */
export const showLine = ({ at, head, behind, aside, alarms }: LineNow): Line => ({
  at,
  entries: [
    ...head.map((visit) => showWaiting(visit, false, at)),
    ...aside.map((visit) => showWaiting(visit, true, at)),
  ],
  waiting: head.length,
  ...moreThan(behind !== undefined),
  ...(alarms.length > 0 && {
    alarms: grouped(alarms, [...head, ...aside]),
  }),
})
