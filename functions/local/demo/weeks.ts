/** The last weeks of the invented months, row by row, until this hour: what board and plan count. */
import { dailyShape } from '../../../shared/rules/opening/shift-demand.ts'
import { addDays, localTime, weekdayOf } from '../../../shared/rules/opening/shift-times.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'
import type { MonthRows } from '../../../shared/rules/report/counts.ts'
import { daysOf, monthOf } from '../../../shared/rules/report/period.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { expiresAt } from '../../store/expired.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { talliesOf } from '../../report/index.ts'
import { chance, inventedMonths } from './months.ts'

/** As many as the plan counts. */
const weeks = 9

/** An hour of that day, as often as one comes then. */
const hourOf = (day: string, share: number): number => {
  const ofDay = dailyShape.slice((weekdayOf(day) - 1) * 24, weekdayOf(day) * 24)
  let left = share * ofDay.reduce((sum, one) => sum + one, 0)
  return Math.max(
    0,
    ofDay.findIndex((one) => (left -= one) < 0),
  )
}

type Came = MonthRows['visits'][number] & { day: string; hour: number }

const putVisits = async (world: World, came: readonly Came[]): Promise<void> => {
  const { TallyItem } = await import('../../report/lazy.ts')
  const expires = expiresAt(world.now() + times.tallyKept)
  const putOne = ({ day, ...row }: Came) =>
    put(world.clinic, keys.tally(day, world.id()), TallyItem, {
      ...row,
      level: row.level as Level,
      topics: row.topics && [...row.topics],
      whereTo: row.whereTo && [...row.whereTo],
      chosenTopics: undefined,
      expires,
    })
  await Promise.all(came.map(putOne))
}

/** Talks of a day that a figure can be shown of from its first minutes on. */
const ofToday = 8

/**
 * The day that has begun, also one that began while nothing ran: of the month's talks as many as are wanting, in its
 * latest hours. Safe to repeat.
 */
export const seedToday = async (world: World): Promise<void> => {
  const { day, time } = localTime(world.now())
  const latest = Number(time.slice(0, 2))
  const been = (await talliesOf(world, day)).filter(({ how }) => how === 'ended').length
  const [, { visits }] = inventedMonths(world.now()).at(-1)!
  const next = chance(Number(day.replaceAll('-', '')))
  const talks = visits.filter(({ how }) => how === 'ended').slice(0, Math.max(0, ofToday - been))
  const hours = Math.min(latest + 1, 4)
  await putVisits(
    world,
    talks.map((talk, n) => ({
      ...talk,
      day,
      hour: latest - (n % hours),
      talked: 8 + Math.floor(next() * 35),
    })),
  )
}

export const seedWeeks = async (world: World): Promise<void> => {
  const { SurveyItem } = await import('../../report/lazy.ts')
  const { day: today, time } = localTime(world.now())
  const first = addDays(today, -weeks * 7)
  const hasBeen = ({ day, hour }: { day: string; hour: number }) =>
    first <= day && (day < today || (day === today && hour < Number(time.slice(0, 2))))
  const expires = expiresAt(world.now() + times.tallyKept)
  for (const [month, { visits, surveys }] of inventedMonths(world.now())) {
    if (month < monthOf(first)) continue
    const next = chance(Number(month.replace('-', '')))
    const days = daysOf(month)
    const when = () => {
      const day = days[Math.floor(next() * days.length)]!
      return { day, hour: hourOf(day, next()) }
    }
    const came = visits.map((visit) => ({
      ...visit,
      ...when(),
      talked: visit.talked && 8 + Math.floor(next() * 35),
    }))
    const said = surveys.map((answers) => ({ ...answers, ...when() }))
    await Promise.all([
      putVisits(world, came.filter(hasBeen)),
      ...said
        .filter(hasBeen)
        .map(({ day, hour: _, ...answers }) =>
          put(world.clinic, keys.survey(day, world.id()), SurveyItem, { ...answers, expires }),
        ),
    ])
  }
}
