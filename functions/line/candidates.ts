/** Who this counsellor may take, in the order of the line; and how many at once are spread. */
import { isAcuteKey } from '../../shared/rules/queue-order.ts'
import { matches, type Offer } from '../../shared/rules/matching.ts'
import { times } from '../../shared/rules/times.ts'
import type { World } from '../world.ts'
import { asWaiting, type WaitingVisit } from '../visits/visit.ts'

/** The head of the line is read this deep; deeper waits are counted, not listed. */
export const headLength = 100

/** The head of the county's line, in order. */
export const headOfLine = async (world: World): Promise<WaitingVisit[]> =>
  (await world.clinic.list({ pk: 'waiting', index: 'line', limit: headLength })).map(asWaiting)

/** Gone longer than the grace: the clock takes such a place away, and nobody is called into nothing. */
export const isGone = ({ goneAt, seenAt, connection }: WaitingVisit, now: number): boolean => {
  const last = goneAt ?? (connection === undefined ? seenAt : undefined)
  return last !== undefined && now - last > times.grace
}

/** Candidates for one press, best first. `not`: those this press has already lost. */
export const candidates = (
  head: readonly WaitingVisit[],
  offer: Offer,
  now: number,
  not: ReadonlySet<string> = new Set(),
): WaitingVisit[] =>
  head.filter(
    (visit) =>
      !not.has(visit.visit) &&
      !isGone(visit, now) &&
      matches({ ...visit, profession: visit.profession, avoid: visit.avoid }, offer),
  )

/**
 * The visits one turn of a press tries. While the line is hot (somebody else was quicker a moment
 * ago) each counsellor begins at its own rank, so that many presses at once do not all want the
 * head; whoever is in acute danger is always tried first. Order is displaced by less than the
 * number of counsellors.
 */
export const spread = (
  found: readonly WaitingVisit[],
  rank: number,
  hot: boolean,
): WaitingVisit[] => {
  const [head, ...rest] = found
  if (head === undefined) return []
  const mine = found[rank % found.length] ?? head
  const after = found[(rank + 1) % found.length] ?? head
  const wanted = hot && !isAcuteKey(head.order) ? [mine, after] : [head, mine, rest[0] ?? head]
  return [...new Map(wanted.map((visit) => [visit.visit, visit])).values()]
}
