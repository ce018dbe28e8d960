/** The coordinator's board: counts only. Those of tonight are as they are, for whoever runs the evening has to know. */
import { countLetters } from '../../later/index.ts'
import { doorHours } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import { fairWaits, surveyOfWeeks, talliesOf, type Tally } from '../../report/index.ts'
import { lineNow, moreThan } from '../line/line-now.ts'
import { shownSurge, surgeNow } from '../line/surge.ts'
import { absentNow, showAbsent } from './absent.ts'
import { seatedVisits } from '../../visit/index.ts'
import type { Board } from '../../../shared/contract/visit/coordinator.ts'
import { isThere } from '../../../shared/rules/line/who-is-here.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { units } from '../../../shared/county/dalarna.ts'
import { smallestShown } from '../../../shared/rules/line/small-numbers.ts'

const median = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length < smallestShown ? undefined : sorted[Math.floor(sorted.length / 2)]
}

const today = (tallies: readonly Tally[], still: number): Board['today'] => {
  const limits = [0, 2, 5, 15, Infinity]
  const count = (which: Tally['how']) => tallies.filter(({ how }) => how === which).length
  const unmet = tallies.filter(({ how, talked }) => how !== 'ended' && talked === undefined)
  return {
    joined: tallies.length + still,
    talks: count('ended'),
    gaveUp: count('left'),
    lost: count('lost'),
    gaveUpAfter: [0, 1, 2, 3].map(
      (i) =>
        unmet.filter(({ waited }) => waited >= (limits[i] ?? 0) && waited < (limits[i + 1] ?? 0))
          .length,
    ),
    medianWait: median(tallies.filter(({ how }) => how === 'ended').map(({ waited }) => waited)),
    medianTalk: median(tallies.flatMap(({ talked }) => (talked === undefined ? [] : [talked]))),
  }
}

const byLevel = (waiting: readonly { level: number }[]): Board['waitingByLevel'] => {
  const at = (level: number) => waiting.filter((visit) => visit.level === level).length
  return { p1: at(1), p2: at(2), p3: at(3), p4: at(4), p5: at(5) }
}

/** Hours in which somebody came, in order; a visit in a talk is counted when it is over, where its row lies. */
const evening = (
  tallies: readonly Tally[],
  waiting: readonly { level: number; since: number }[],
): Board['evening'] => {
  const came = [
    ...tallies.map(({ hour, level }) => ({ hour, level })),
    ...waiting.map(({ since, level }) => ({
      hour: Number(localTime(since).time.slice(0, 2)),
      level,
    })),
  ]
  const hours = [...new Set(came.map(({ hour }) => hour))].sort((a, b) => a - b)
  return hours.map((hour) => ({ hour, ...byLevel(came.filter((one) => one.hour === hour)) }))
}

export const showBoard = async (world: World): Promise<Board> => {
  const [now, { weeks, ratio }] = await Promise.all([lineNow(world), fairWaits(world)])
  const { day } = localTime(now.at)
  const tallies = await talliesOf(world, day)
  const connected = now.head.filter((visit) => isThere(visit, now.at))
  const talking = now.desks.reduce((sum, desk) => sum + seatedVisits(desk).length, 0)
  return {
    now: now.at,
    open: (await doorHours(world)).open,
    expected: now.duties.filter(({ starts, ends }) => starts <= now.at && now.at < ends).length,
    absent: absentNow(now).map(showAbsent),
    surge: shownSurge(await surgeNow(world)),
    waitingByLevel: byLevel(now.head),
    connectedByLevel: byLevel(connected),
    ...moreThan(now.behind !== undefined),
    longestWait: Math.floor(Math.max(0, ...now.head.map(({ since }) => now.at - since)) / 60_000),
    evening: evening(
      tallies,
      [...now.head, ...now.aside].filter(({ since }) => localTime(since).day === day),
    ),
    onDuty: units.map((unit) => {
      const desks = now.desks.filter(({ staff }) => staff.unit === unit.id)
      return {
        unit: unit.id,
        name: unit.name,
        professions: [...new Set(desks.map(({ staff }) => staff.profession))],
        here: desks.filter(({ status }) => status === 'here').length,
        paused: desks.filter(({ status }) => status === 'paused').length,
        talks: desks.reduce((sum, desk) => sum + seatedVisits(desk).length, 0),
        seats: desks.reduce((sum, { max }) => sum + max, 0),
      }
    }),
    letters: await countLetters(world),
    fairness: { weeks, ratio },
    survey: await surveyOfWeeks(world),
    today: today(tallies, now.head.length + now.aside.length + talking),
  }
}
