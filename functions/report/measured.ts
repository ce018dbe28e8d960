/** What the last weeks say of demand, talks and patience; planning figures until they say enough. */
import { dailyShape, planning } from '../../shared/rules/opening/shift-demand.ts'
import { smallestShown } from '../../shared/rules/line/small-numbers.ts'
import { addDays, hoursOf, localTime, weekdayOf } from '../../shared/rules/opening/shift-times.ts'
import type { World } from '../ports/world.ts'
import { talliesOf, type Tally } from './tally.ts'

export interface Counted {
  day: string
  tallies: readonly Tally[]
}

/** Enough for the four whole weeks that were over last. */
const weeks = 9
const freshFor = 5 * 60_000
const known = new WeakMap<World, { at: number; counted: readonly Counted[] }>()

/** Fewer visits than this in all say less than the planning figures do. */
const enoughVisits = 200

/** The counted rows of the last eight weeks by day, newest first; at most five minutes old. */
export const countedDays = async (world: World): Promise<readonly Counted[]> => {
  const last = known.get(world)
  if (last !== undefined && Math.abs(world.now() - last.at) < freshFor) return last.counted
  const today = localTime(world.now()).day
  const days = Array.from({ length: weeks * 7 }, (_, back) => addDays(today, -back))
  const counted: Counted[] = []
  // Few at a time: this is read for one person, and must not be felt by anybody in the line.
  for (let first = 0; first < days.length; first += 8)
    counted.push(
      ...(await Promise.all(
        days
          .slice(first, first + 8)
          .map(async (day) => ({ day, tallies: await talliesOf(world, day) })),
      )),
    )
  known.set(world, { at: world.now(), counted })
  return counted
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const round = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals

/** Sunday 02: the hour that the clock has twice on a night in autumn, and leaves out on one in spring. */
const changedHour = 6 * 24 + 2
/** How many more of it, or fewer, there were than weeks. */
const changedNights = (counted: readonly Counted[], first: string): number =>
  counted.filter(({ day }) => day >= first).reduce((extra, { day }) => extra + hoursOf(day) - 24, 0)

export const demandOf = (counted: readonly Counted[], now: number) => {
  const all = counted.flatMap(({ tallies }) => tallies)
  if (all.length < enoughVisits) {
    const perHour = dailyShape.map((share) => round(share * planning.perWeek, 2))
    return { measured: false, perHour, perWeek: planning.perWeek }
  }
  const counts = Array.from({ length: 168 }, () => 0)
  for (const { day, tallies } of counted)
    for (const { hour } of tallies) {
      const at = (weekdayOf(day) - 1) * 24 + hour
      counts[at] = (counts[at] ?? 0) + 1
    }
  const first = counted.filter(({ tallies }) => tallies.length > 0).at(-1)?.day
  const over = Math.max(1, (Date.parse(localTime(now).day) - Date.parse(first ?? '')) / 604_800_000)
  const perHour = counts.map((count, hourOfWeek) => {
    if (count === 0) return 0
    const extra = hourOfWeek === changedHour ? changedNights(counted, first ?? '') : 0
    return count < smallestShown ? null : round(count / Math.max(1, over + extra), 2)
  })
  return { measured: true, perHour, perWeek: round(all.length / over, 1) }
}

export const talkOf = (counted: readonly Counted[]) => {
  const talks = counted.flatMap(({ tallies }) =>
    tallies.flatMap(({ talked }) => (talked === undefined || talked === 0 ? [] : [talked])),
  )
  return talks.length < 30
    ? { measured: false, mean: planning.talkMinutes }
    : { measured: true, mean: round(mean(talks), 1) }
}

/**
 * Mean patience, minutes: all the time anybody waited, divided by those who gave up. Whoever was met
 * counts with the time they waited and had not given up yet.
 */
export const patienceOf = (counted: readonly Counted[]) => {
  const all = counted.flatMap(({ tallies }) => tallies)
  const gaveUp = all.filter(({ how, talked }) => how !== 'ended' && talked === undefined).length
  const waited = all.reduce((sum, tally) => sum + tally.waited, 0)
  return gaveUp < 30 || waited === 0
    ? { measured: false, mean: planning.patienceMinutes }
    : { measured: true, mean: round(waited / gaveUp, 1) }
}
