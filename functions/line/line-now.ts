/** The line and the people on duty as they are now: read once, told to everybody. */
import type { Line, LineEntry } from '../../shared/api/counsellor.ts'
import { matches } from '../../shared/rules/matching.ts'
import { isAloud } from '../../shared/rules/medium.ts'
import { times } from '../../shared/rules/times.ts'
import { estimateWait } from '../../shared/rules/wait-estimate.ts'
import { unitById } from '../../shared/dalarna.ts'
import type { WaitRange } from '../../shared/words.ts'
import { allDesks, seatedVisits, type DeskItem } from '../desk/desk.ts'
import { talksOfToday } from '../followup/talks-of-today.ts'
import type { WaitingVisit } from '../visits/visit.ts'
import { asWaiting } from '../visits/visit.ts'
import type { World } from '../world.ts'
import { headOfLine } from './candidates.ts'

export interface LineNow {
  at: number
  head: WaitingVisit[]
  aside: WaitingVisit[]
  /** On duty and seen within the last minute. */
  desks: DeskItem[]
  talks: readonly number[]
}

export const isOnDuty = (desk: DeskItem, now: number): boolean =>
  desk.status !== 'away' && now - desk.seenAt <= times.counsellorGone

export const lineNow = async (world: World): Promise<LineNow> => {
  const at = world.now()
  const [head, aside, desks, talks] = await Promise.all([
    headOfLine(world),
    world.clinic.list({ pk: 'aside', index: 'line', limit: 50 }),
    allDesks(world),
    talksOfToday(world),
  ])
  return {
    at,
    head,
    aside: aside.map(asWaiting),
    desks: desks.filter((desk) => isOnDuty(desk, at)),
    talks,
  }
}

/** Whom this desk's counsellor may take, in the terms of the matching rule. */
export const offerOf = ({ channels, staff }: Pick<DeskItem, 'channels' | 'staff'>) => ({
  channels,
  languages: staff.languages,
  profession: staff.profession,
  municipality: unitById(staff.unit)?.municipality,
})

/** The honest range for somebody with these wishes and so many ahead. */
export const waitFor = (
  { desks, talks }: Pick<LineNow, 'desks' | 'talks'>,
  wish: Parameters<typeof matches>[0],
  ahead: number,
): WaitRange | undefined => {
  const able = desks.filter((desk) => desk.status === 'here' && matches(wish, offerOf(desk)))
  if (isAloud(wish.channel)) {
    const free = able.filter(
      (desk) => desk.voice === undefined && seatedVisits(desk).length < desk.max,
    )
    return estimateWait({ ahead, seats: able.length, freeSeats: free.length, talks })
  }
  const seats = able.reduce((sum, desk) => sum + desk.max, 0)
  const taken = able.reduce((sum, desk) => sum + seatedVisits(desk).length, 0)
  return estimateWait({ ahead, seats, freeSeats: Math.max(0, seats - taken), talks })
}

const showEntry = (visit: WaitingVisit, aside: boolean): LineEntry => ({
  visit: visit.visit,
  level: visit.level,
  since: visit.since,
  channel: visit.channel,
  topics: visit.topics,
  language: visit.language,
  profession: visit.profession,
  returned: visit.returned,
  aside,
})

/** The line as every desk of the county may see it. */
export const showLine = ({ at, head, aside }: LineNow): Line => ({
  at,
  entries: [
    ...head.slice(0, 50).map((visit) => showEntry(visit, false)),
    ...aside.map((visit) => showEntry(visit, true)),
  ],
  waiting: head.length,
})
