/**
 * Shifts out of an iCalendar text, and what stands against the rest of it, by line. Whatever anybody
 * has written there, the answer comes soon, and nothing that can be read is left out for the sake of
 * something that cannot.
 */
import { readEvent, type EventFault, type ReadEvent } from './event.ts'
import { playEvent, type PlayFault } from './single-times.ts'
import { eventsIn, type OutsideFault } from './text.ts'
import { type Timed, timeOf, timesOf } from '../opening/recurrence.ts'
import type { Differs, Repeats } from '../opening/shift.ts'
import { faultsOf, shiftRules, type FindingKind } from '../opening/shift-findings.ts'
import {
  daysBetween,
  hour,
  isLeftOut,
  localTime,
  shortDays,
  type Day,
} from '../opening/shift-times.ts'
import { farthestDays } from './rhythm.ts'

export interface ReadShift {
  /** Where its event begins; the single times of one played rule have the same. */
  line: number
  title: string
  starts: number
  ends: number
  repeats?: Repeats | undefined
  differs: Differs[]
}

export interface CalendarFault {
  kind: OutsideFault | EventFault | FindingKind | 'too-many-days' | PlayFault
  line: number
  title: string
}

/** A rule that no series of ours can hold, and what became of it. */
export interface PlayedRule {
  line: number
  title: string
  count: number
  /** When the last of them begins. */
  last: number
  /** The rule goes on after that; nothing further is read. */
  goesOn: boolean
}

export interface ReadCalendar {
  shifts: ReadShift[]
  played: PlayedRule[]
  faults: CalendarFault[]
  /** Events that are over; they are no fault. */
  past: number
}

/** Days of a series that may differ: what one request can carry. */
export const mostDiffering = 120
/** A day may be moved so far and still be the same shift's. */
const farthestMoved = 6
const ahead = 60 * 7 * 24 * hour

/** Single times of all played rules of a file: nobody may have more shifts than this. */
const mostPlayed = shiftRules.most.value

const isEvent = (one: ReturnType<typeof readEvent>): one is ReadEvent => 'starts' in one

const onePlan = (event: Pick<ReadEvent, 'line' | 'title' | 'starts' | 'ends'>): ReadShift => {
  const { line, title, starts, ends } = event
  return { line, title, starts, ends, differs: [] }
}

const seriesOf = ({ starts, ends, repeats }: ReadEvent): Timed => ({
  days: {},
  starts,
  ends,
  repeats,
})

/** Nights of a series whose clocks never show its time: there the rule has no time (RFC 5545, 3.3.10). */
const nightsWithout = (event: ReadEvent, shortNights: readonly Day[]): Day[] => {
  const { time } = localTime(event.starts)
  return shortNights.filter((day) => isLeftOut({ day, time }) && timeOf(seriesOf(event), day))
}

/** The series from its next time on: what has been is not planned again. */
const fromNow = (event: ReadEvent, now: number): ReadShift | undefined => {
  const { starts, repeats } = event
  if (repeats === undefined) return undefined
  if (starts > now) return { ...onePlan(event), repeats }
  const { time } = localTime(starts)
  const next = timesOf(seriesOf(event), now, now + ahead).find(
    (one) => one.starts > now && !isLeftOut({ day: one.day, time }),
  )
  return next && { ...onePlan(event), starts: next.starts, ends: next.ends, repeats }
}

export const readCalendar = (file: string, now: number): ReadCalendar => {
  const outside = eventsIn(file)
  const faults: CalendarFault[] = outside.faults.map((fault) => ({ ...fault, title: '' }))
  const events: ReadEvent[] = []
  for (const text of outside.events) {
    const one = readEvent(text)
    if (isEvent(one)) events.push(one)
    else faults.push(one)
  }
  const shortNights = shortDays(localTime(now).day, farthestDays)
  const shifts: ReadShift[] = []
  const played: PlayedRule[] = []
  let past = 0
  const single = (event: ReadEvent): void => {
    const { line, title, starts, ends } = event
    const [fault] = faultsOf({ starts, ends, day: '' }, now)
    if (fault?.kind === 'past') past++
    else if (fault !== undefined) faults.push({ kind: fault.kind, line, title })
    else shifts.push(onePlan(event))
  }
  const isSeries = ({ repeats, plays, extra }: ReadEvent) =>
    repeats !== undefined || plays !== undefined || extra.length > 0
  const series = new Map<string, { event: ReadEvent; differs: Map<string, Differs> }>()
  for (const event of events)
    if (isSeries(event) && !event.cancelled)
      series.set(event.uid, { event, differs: new Map(event.except.map((day) => [day, { day }])) })
  for (const event of events) {
    if (isSeries(event)) continue
    const { insteadOf: day, starts, ends, cancelled } = event
    const of = day === undefined ? undefined : series.get(event.uid)
    if (of === undefined || day === undefined) {
      if (!cancelled) single(event)
      continue
    }
    const isNear = Math.abs(daysBetween(day, localTime(starts).day)) <= farthestMoved
    of.differs.set(day, cancelled || !isNear ? { day } : { day, starts, ends })
    if (!cancelled && !isNear) single(event)
  }
  for (const { event, differs } of series.values()) {
    const { line, title, starts, ends } = event
    const [fault] = faultsOf({ starts, ends, day: '' }, 0)
    if (fault !== undefined) {
      faults.push({ kind: fault.kind, line, title })
      continue
    }
    if (event.repeats === undefined || event.extra.length > 0) {
      const found = playEvent(event, differs, now)
      if (typeof found === 'string') faults.push({ kind: found, line, title })
      else if (played.reduce((sum, { count }) => sum + count, found.times.length) > mostPlayed)
        faults.push({ kind: 'too-many-times', line, title })
      else if (found.times.length > 0) {
        played.push({ line, title, ...found.told })
        shifts.push(...found.times.map((times) => onePlan({ line, title, ...times })))
      } else if (event.repeats === undefined) past++
    }
    if (event.repeats === undefined) continue
    const plan = fromNow(event, now)
    if (plan === undefined) {
      past++
      continue
    }
    const first = localTime(plan.starts).day
    const without = nightsWithout(event, shortNights).filter((day) => !differs.has(day))
    const left = [...differs.values(), ...without.map((day) => ({ day }))].filter(
      ({ day }) => day >= first,
    )
    if (left.length > mostDiffering) faults.push({ kind: 'too-many-days', line, title })
    else shifts.push({ ...plan, differs: left.sort((a, b) => (a.day < b.day ? -1 : 1)) })
  }
  return {
    shifts: shifts.sort((a, b) => a.starts - b.starts || a.line - b.line),
    played: played.sort((a, b) => a.line - b.line),
    faults: faults.sort((a, b) => a.line - b.line),
    past,
  }
}
