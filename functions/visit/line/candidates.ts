/** Who this counsellor may take, in the order of the line; and how many at once are spread. */
import { isAcuteKey } from '../../../shared/rules/line/queue-order.ts'
import { matches, type Offer } from '../../../shared/rules/line/matching.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { callingOrder, isAcute, isThere } from '../../../shared/rules/line/who-is-here.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { readAll } from '../../store/items.ts'
import type { World } from '../../ports/world.ts'
import { WaitingVisit } from '../visit.ts'
import type { Place } from './place-on-duty.ts'

/** The head of the line is read this deep; of those behind it, only that somebody is there is known. */
export const headLength = 100

/** The head of the county's line as it is stored, and one more who says that the line is longer. */
export const headOfLine = (world: World, mayBeOld: number): Promise<WaitingVisit[]> =>
  readAll(
    world.clinic,
    { pk: 'waiting', index: 'line', limit: headLength + 1, mayBeOld },
    WaitingVisit,
  )

/** Who did not answer, and keeps the place for a while. */
export const asideOfLine = (world: World, mayBeOld: number): Promise<WaitingVisit[]> =>
  readAll(world.clinic, { pk: 'aside', index: 'line', limit: 50, mayBeOld }, WaitingVisit)

/** Who has left the line while the row of statistics could not be written. */
export const goneUncounted = (world: World): Promise<WaitingVisit[]> =>
  readAll(world.clinic, { pk: 'uncounted', index: 'line', limit: 100 }, WaitingVisit)

/** Of these, who is there or in acute danger, in the order in which they are called. */
export const toCall = (found: readonly WaitingVisit[], now: number): WaitingVisit[] =>
  callingOrder(
    found.filter((one) => isAcute(one) || isThere(one, now)),
    now,
  )

/** No press reads more of the line than this; where somebody may stand behind it, the next goes on from there. */
const deepest = 2000

export interface Look {
  found: WaitingVisit[]
  /** Nobody was found and the line goes on: where the next look begins. */
  after?: string | undefined
}

/**
 * The first in line whom `mayTake` accepts, as the line is now: `few` are read, and more as long as
 * nobody is found who is there, so that "nobody" is never said of what was read earlier. Whoever is not
 * there is named only when nobody else can be, or in acute danger. `from`: where an earlier look ended,
 * behind which this one goes on once it has seen the head.
 */
export const firstOf = async (
  world: World,
  few: number,
  mayTake: (waiting: WaitingVisit[]) => WaitingVisit[],
  from = '',
): Promise<Look> => {
  const away: WaitingVisit[] = []
  let after: string | undefined
  let seen = 0
  for (let limit = few; seen < deepest; limit = headLength) {
    const query = { pk: 'waiting', index: 'line', limit, after } as const
    const read = await readAll(world.clinic, query, WaitingVisit)
    const found = mayTake(read)
    const now = toCall(found, world.now())
    if (now.length > 0) return { found: now }
    away.push(...found)
    if (read.length < limit) return { found: away }
    seen += read.length
    const last = read.at(-1)?.order ?? ''
    after = last < from ? from : last
  }
  return away.length > 0 ? { found: away } : { found: [], after }
}

/** Gone longer than the grace: the clock takes such a place away, and nobody is called into nothing. */
export const isGone = ({ goneAt, seenAt, connection }: WaitingVisit, now: number): boolean => {
  const last = goneAt ?? (connection === undefined ? seenAt : undefined)
  return last !== undefined && now - last > times.grace
}

/** A booked youth is kept for whom they booked, for a few minutes; then anybody may take them. */
export const isKeptForOther = (
  { booked, level }: Pick<WaitingVisit, 'booked' | 'level'>,
  staff: StaffId,
  now: number,
): boolean => booked !== undefined && level !== 1 && booked.with !== staff && now < booked.keptUntil

/** Candidates for one press, best first. `not`: those this press has already lost. */
export const candidates = (
  head: readonly WaitingVisit[],
  offer: Offer,
  now: number,
  not: ReadonlySet<string> = new Set(),
): WaitingVisit[] =>
  head.filter((visit) => !not.has(visit.visit) && !isGone(visit, now) && matches(visit, offer))

/**
 * The visits one turn of a press tries. While the line is hot (somebody else was quicker a moment
 * ago) each counsellor begins at its own place among those on duty, so that many presses at once
 * do not all want the head. Order is displaced by less than the number of counsellors, and never
 * before somebody in acute danger.
 */
export const spread = (
  found: readonly WaitingVisit[],
  { rank, among }: Place,
  hot: boolean,
): WaitingVisit[] => {
  const [head] = found
  if (head === undefined) return []
  const pool = isAcuteKey(head.order) ? found.filter(({ order }) => isAcuteKey(order)) : found
  const width = Math.min(among, pool.length)
  const at = (place: number) => pool[place % width] ?? head
  const wanted = hot ? [at(rank), at(rank + 1), head] : [head, at(rank), at(rank + 1)]
  return [...new Map(wanted.map((visit) => [visit.visit, visit])).values()]
}
