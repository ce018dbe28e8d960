/**
 * What a file itself says that its time zones mean: offsets, and from when each of them (RFC 5545,
 * 3.6.5). Read only where the name of the zone says nothing to us.
 */
import { daysOfRhythm, rhythmOf } from './play.ts'
import { partsOf, propertiesOf } from './property.ts'
import type { Rule } from './rhythm.ts'
import { county } from '../../county/dalarna.ts'
import { hour, localTime } from '../opening/shift-times.ts'
import { shownAt } from '../opening/zoned-time.ts'

export interface FileZone {
  offsetAt: (instant: number) => number
  /** Shows what the county's clocks show, for as long as anybody plans. */
  agreesWithOurs: boolean
}

export type FileZones = (name: string) => FileZone | undefined

interface Change {
  at: number
  from: number
  to: number
}

/** Of a whole file: nobody's zone has had more changes of its rules. */
const mostObservances = 40
const plannedDays = 3 * 366

const offsetOf = (text: unknown): number | undefined => {
  const [, sign, h, m] = /^([+-])(\d\d):?(\d\d)/.exec(String(text)) ?? []
  if (h === undefined || m === undefined) return undefined
  return (sign === '-' ? -1 : 1) * (Number(h) * 60 + Number(m)) * 60_000
}

const shownOf = (text: unknown): number => Date.parse(`${String(text).slice(0, 16)}:00Z`)

/** When an offset begins to hold, each time it does. */
const changesOf = (lines: readonly string[], last: string): Change[] => {
  const wanted = ['dtstart', 'rrule', 'rdate', 'tzoffsetfrom', 'tzoffsetto']
  const { one, all } = propertiesOf(lines, wanted)
  const from = offsetOf(one('tzoffsetfrom')?.[3])
  const to = offsetOf(one('tzoffsetto')?.[3])
  const begins = String(one('dtstart')?.[3] ?? '')
  if (from === undefined || to === undefined || Number.isNaN(shownOf(begins))) return []
  const rule = one('rrule')?.[3] as Rule | undefined
  const rhythm = rule && rhythmOf(rule)
  const isYearly = typeof rhythm === 'object' && rhythm.freq === 'YEARLY' && begins >= '1600'
  const days = isYearly ? daysOfRhythm(rhythm, begins.slice(0, 10), last) : []
  const dated = all('rdate').flatMap(([, , , ...values]) => values.map(String))
  const shown = [begins, ...days.map((day) => `${day}${begins.slice(10)}`), ...dated]
  const until = rule?.until === undefined ? Infinity : Date.parse(String(rule.until))
  return [...new Set(shown.map((text) => shownOf(text) - from))]
    .filter((at) => !(at > until) && !Number.isNaN(at))
    .map((at) => ({ at, from, to }))
}

const zoneOf = (observances: readonly string[][], now: number): FileZone | undefined => {
  const last = localTime(now + (plannedDays + 366) * 24 * hour).day
  const changes = observances.flatMap((lines) => changesOf(lines, last)).sort((a, b) => a.at - b.at)
  const [first] = changes
  if (first === undefined) return undefined
  const offsetAt = (instant: number) =>
    changes.findLast(({ at }) => at <= instant)?.to ?? first.from
  const everySixHours = Array.from({ length: plannedDays * 4 }, (_, on) => now + on * 6 * hour)
  const wholeSeconds = (at: number) => at - (at % 1000)
  const agreesWithOurs = everySixHours
    .map(wholeSeconds)
    .every((at) => offsetAt(at) === shownAt(at, county.timeZone) - at)
  return { offsetAt, agreesWithOurs }
}

/** Each zone is worked out when an event first names it. */
export const zonesOf = (texts: readonly string[][], now: number): FileZones => {
  const explained = new Map<string, readonly string[][]>()
  let left = mostObservances
  for (const text of texts) {
    const { own, within } = partsOf(text)
    const name = propertiesOf(own, ['tzid']).one('tzid')?.[3]
    if (name === undefined) continue
    const observances = within.map(({ lines }) => lines).slice(0, left)
    left -= observances.length
    explained.set(String(name), observances)
  }
  const known = new Map<string, FileZone | undefined>()
  return (name) => {
    const observances = explained.get(name)
    if (observances === undefined) return undefined
    if (!known.has(name)) known.set(name, zoneOf(observances, now))
    return known.get(name)
  }
}
