/** Invented months for the demo county: something to read in a report before anybody has come. */
import { everyTopic } from '../../../shared/county/offered.ts'
import { municipalities, units } from '../../../shared/county/dalarna.ts'
import { AgeBand, Channel, Gender, Language } from '../../../shared/ids.ts'
import { outcomes, placesToGo } from '../../../shared/rules/line/closed-lists.ts'
import { addDays, localTime } from '../../../shared/rules/opening/shift-times.ts'
import {
  type CountedSurvey,
  type CountedVisit,
  countMonth,
  type MonthCounts,
  type MonthRows,
} from '../../../shared/rules/report/counts.ts'
import type { CountedTreatment } from '../../../shared/rules/report/programme-counts.ts'
import { monthOf, nextMonth, settledAfter } from '../../../shared/rules/report/period.ts'

/** Chance with a seed, so that every demo county tells the same. */
export const chance = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** About so many thousands live in each, in the order of the county's list. */
const thousands = [23, 52, 60, 10, 15, 16, 26, 10, 21, 7, 11, 11, 11, 7, 7]

/** Of a hundred visits, in the order of the languages: enough of each to read of, and some fewer than their number of young people. */
const ofHundred = [84, 5, 4, 3, 1, 1, 1, 1]

const inventTreatment = (next: () => number) => (): CountedTreatment => {
  const begun = next() < 0.5
  const completed = next() < 0.6
  const sure = () =>
    (['recovered', 'improved', 'unchanged', 'deteriorated'] as const)[Math.floor(next() ** 1.4 * 4)]
  return {
    unit: next() < 0.8 ? 'region-dalarna' : 'falun-kommun',
    programme: 'angesthjalpen-ung',
    language: next() < 0.85 ? 'sv' : 'en',
    begun,
    ...(!begun && {
      over: {
        completed,
        reached: completed ? 8 : Math.floor(next() * 8),
        dosed: completed || next() < 0.3,
        gad7: sure(),
        phq9: sure(),
      },
    }),
    feedback: [{ hours: 6 + next() * 60, inTime: next() < 0.93 }],
  }
}

const inventMonth = (seed: number, many: number): MonthRows => {
  const next = chance(seed)
  const below = (count: number) => Math.floor(next() * count)
  const oneOf = <T>(all: readonly T[]): T => all[below(all.length)]!
  /** The first is the most usual. */
  const firstOf = <T>(all: readonly T[]): T =>
    all[Math.min(all.length - 1, Math.floor(next() ** 2.5 * all.length))]!
  const drawn = (weights: readonly number[]): number => {
    let at = below(weights.reduce((sum, one) => sum + one, 0))
    return weights.findIndex((one) => (at -= one) < 0)
  }
  const visit = (): CountedVisit => {
    const waited = Math.floor(-6 * Math.log(1 - next()))
    const told = {
      level: [4, 4, 4, 5, 3, 3, 2, 1][Math.floor(next() ** 1.3 * 8)]!,
      waited,
      channel: firstOf(Channel.options),
      language: Language.options[drawn(ofHundred)],
      ageBand: next() < 0.85 ? oneOf(AgeBand.options) : undefined,
      gender: next() < 0.75 ? firstOf(Gender.options) : undefined,
      municipality: next() < 0.8 ? municipalities[drawn(thousands)]!.code : undefined,
    }
    if (next() < Math.min(0.6, 0.02 + waited / 90))
      return { ...told, how: next() < 0.8 ? 'left' : 'lost' }
    return {
      ...told,
      how: next() < 0.97 ? 'ended' : 'lost',
      talked: 25,
      unit: oneOf(units).id,
      topics: [firstOf(everyTopic)],
      outcome: firstOf(outcomes),
      whereTo: [firstOf(placesToGo)],
    }
  }
  const visits = Array.from({ length: many }, visit)
  const surveys = visits.flatMap(({ unit }): CountedSurvey[] => {
    if (unit === undefined || next() > 0.35) return []
    const said = () => Math.min(5, 3 + below(3))
    return [{ unit, listened: said(), rightThings: said(), helped: said(), again: said() }]
  })
  return {
    visits,
    surveys,
    letters: Array.from({ length: 20 + below(25) }, () => ({ inTime: next() < 0.93 })),
    levelChanges: Array.from({ length: below(40) }, () => ({
      way: next() < 0.6 ? ('raised' as const) : ('lowered' as const),
    })),
    treatments: Array.from({ length: 12 + below(14) }, inventTreatment(next)),
  }
}

/** From January of last year until this month, which is not over. */
export const inventedMonths = (now: number): [month: string, rows: MonthRows][] => {
  const { day } = localTime(now)
  const months: [string, MonthRows][] = []
  for (
    let month = `${Number(monthOf(addDays(day, -settledAfter)).slice(0, 4)) - 1}-01`;
    month <= monthOf(day);
    month = nextMonth(month)
  )
    months.push([month, inventMonth(months.length + 1, 420 + ((months.length * 37) % 160))])
  return months
}

/** Those that are over, in counts. */
export const demoMonths = (now: number): [month: string, counts: MonthCounts][] => {
  const current = monthOf(addDays(localTime(now).day, -settledAfter))
  return inventedMonths(now)
    .filter(([month]) => month < current)
    .map(([month, rows]) => [month, countMonth(rows)])
}
