/** Whoever is planned to be at a desk and is not: known at once, and said in time, so that no door stands open to an empty room. */
import type { Duty } from './shift.ts'

const minute = 60_000

/** Whoever comes a moment late is on the way. The clock looks once a minute, so that all have heard within the second figure. */
export const absentRule: {
  calledAfter: number
  toldWithin: number
  source: string
  confirmedBy: string | null
} = {
  calledAfter: 3 * minute,
  toldWithin: 5 * minute,
  source: 'planned and present: own proposal to the county, for somebody may already wait',
  confirmedBy: null,
}

type Begun = Pick<Duty, 'starts' | 'ends' | 'person'>

/** Everybody whose shift has begun and who is at no desk: once each, by their earliest shift. */
export const absentOf = <D extends Begun>(
  duties: readonly D[],
  here: ReadonlySet<string>,
  now: number,
): D[] => {
  const missing = duties
    .filter(({ starts, ends, person }) => starts <= now && now < ends && !here.has(person.staff))
    .sort((a, b) => a.starts - b.starts)
  return [...new Map(missing.toReversed().map((duty) => [duty.person.staff, duty])).values()].sort(
    (a, b) => a.starts - b.starts,
  )
}

export const isToBeCalled = ({ starts }: Pick<Duty, 'starts'>, now: number): boolean =>
  now - starts >= absentRule.calledAfter
