/** A year of evenings: the same people and the same youths, in one line for all or one for each. */
import { seededRandom, type Random } from '../random.ts'
import { playEvening, type Met, type Seat } from './evening.ts'
import { comersOf, exponential, places, type Comer } from './people.ts'

export interface YearPlan {
  seed: number
  days: number
  /** Share of what the counsellors can do that is asked for, 0–1 and above. */
  load: number
  talkMinutes: number
  patienceMinutes: number
  /** Minutes after midnight. */
  opens: number
  closes: number
  promises: boolean
  tells: boolean
  /** Minutes in the mean from the beginning of a shift until its counsellor has come. */
  late?: number
}

export const usualYear: YearPlan = {
  seed: 1,
  days: 365,
  load: 0.6,
  talkMinutes: 25,
  patienceMinutes: 20,
  opens: 17 * 60,
  closes: 21.5 * 60,
  promises: false,
  tells: false,
}

/** Everybody of each evening, by chance; the same for both ways of standing in line. */
const eveningsOf = (plan: YearPlan): { day: number; comers: Comer[] }[] => {
  const random = seededRandom(plan.seed)
  let number = 0
  const rate = (places * plan.load) / plan.talkMinutes
  return Array.from({ length: plan.days }, (_, day) => {
    const start = day * 24 * 60
    const span = { opens: start + plan.opens, closes: start + plan.closes, rate }
    return { day, comers: comersOf(random, span, plan, () => number++) }
  })
}

/** One counsellor of each municipality; half come and go an hour apart when `staggered`. */
const seatsOf = (plan: YearPlan, day: number, staggered: boolean, random: Random): Seat[] =>
  Array.from({ length: places }, (_, home) => {
    const start = day * 24 * 60
    const late = staggered && home % 2 === 1 ? 60 : 0
    const early = staggered && home % 2 === 0 && home > 0 ? 60 : 0
    const from = start + plan.opens + late
    const behind = plan.late === undefined ? 0 : exponential(random, plan.late)
    return { home, from, to: start + plan.closes - early, late: behind }
  })

export const playYear = (plan: YearPlan, way: 'pool' | 'own-lines', staggered = false): Met[] => {
  const met: Met[] = []
  const talks: number[] = []
  const random = seededRandom(plan.seed + 1000)
  for (const { day, comers } of eveningsOf(plan)) {
    const { promises, tells } = plan
    const start = day * 24 * 60
    const times = { opens: start + plan.opens, closes: start + plan.closes, promises, tells }
    const seats = seatsOf(plan, day, staggered, random)
    if (way === 'pool') met.push(...playEvening({ ...times, seats, comers, talks }))
    else
      for (const seat of seats) {
        // In a line of one's own there is nobody else to wish for.
        const own = comers.filter(({ home }) => home === seat.home)
        const mine = own.map((comer) => ({ ...comer, avoidsHome: false }))
        met.push(...playEvening({ ...times, seats: [seat], comers: mine, talks }))
      }
    if (talks.length > 200) talks.splice(0, talks.length - 100)
  }
  return met
}
