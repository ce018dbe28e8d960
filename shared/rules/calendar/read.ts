/**
 * Shifts out of an iCalendar text, and what stands against the rest of it, by line. Whatever anybody
 * has written there, the answer comes soon, and every event of it is a shift, past, a change of
 * another, or a fault.
 */
import { readEvent, type Asks, type EventFault, type ReadEvent } from './event.ts'
import { zonesOf } from './file-zones.ts'
import { withoutOlder } from './newest-version.ts'
import { readSeries, seriesNamed, type Change, type SeriesFault } from './series.ts'
import { eventsIn, type OutsideFault } from './text.ts'
import type { Differs, Repeats } from '../opening/shift.ts'
import { faultsOf, shiftRules } from '../opening/shift-findings.ts'

export interface ReadShift {
  /** Where its event begins; the single times of one played rule have the same. */
  line: number
  title: string
  starts: number
  ends: number
  /** It is perhaps no shift, or not at this time: not added before somebody says so. */
  asks?: Asks | undefined
  repeats?: Repeats | undefined
  differs: Differs[]
}

export interface CalendarFault {
  kind: OutsideFault | EventFault | SeriesFault | 'too-many-times' | 'older-version'
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
  /** Lines of events that are over; they are no fault. */
  past: number[]
  /** Lines of events that change a time of another. */
  changes: number[]
}

/** Single times of all played rules of a file: nobody may have more shifts than this. */
const mostPlayed = shiftRules.most.value

const isEvent = (one: ReturnType<typeof readEvent>): one is ReadEvent => 'starts' in one

type Single = Pick<ReadShift, 'line' | 'title' | 'starts' | 'ends'>

const isSeries = ({ repeats, plays, extra }: ReadEvent) =>
  repeats !== undefined || plays !== undefined || extra.length > 0

export const readCalendar = (file: string, now: number): ReadCalendar => {
  const outside = eventsIn(file)
  const faults: CalendarFault[] = outside.faults.map((fault) => ({ ...fault, title: '' }))
  const around = { zones: zonesOf(outside.zones, now), isCancel: outside.isCancel }
  const read: ReadEvent[] = []
  for (const text of outside.events) {
    const one = readEvent(text, around)
    if (isEvent(one)) read.push(one)
    else faults.push(one)
  }
  const { newest, older } = withoutOlder(read)
  faults.push(...older.map(({ line, title }) => ({ kind: 'older-version' as const, line, title })))
  const shifts: ReadShift[] = []
  const played: PlayedRule[] = []
  const past: number[] = []
  const changes: number[] = []
  const single = (event: Single, asks: Asks | undefined): void => {
    const { line, title, starts, ends } = event
    const [fault] = faultsOf({ starts, ends, day: '' }, now)
    if (fault?.kind === 'past') past.push(line)
    else if (fault !== undefined) faults.push({ kind: fault.kind, line, title })
    else shifts.push({ line, title, starts, ends, asks, differs: [] })
  }
  const series = newest.filter(isSeries)
  const changesOf = new Map<ReadEvent, Change[]>(series.map((event) => [event, []]))
  for (const event of newest.filter((one) => !isSeries(one))) {
    const named = seriesNamed(event, series, now)
    const isAmiss = event.insteadOf !== undefined && series.some(({ uid }) => uid === event.uid)
    if (named === undefined) single(event, event.asks ?? (isAmiss ? 'out-of-pattern' : undefined))
    else changesOf.get(named.series)?.push({ event, at: named.at })
  }
  for (const [event, own] of changesOf) {
    const { line, title, asks, before } = event
    if (before !== undefined) single({ line, title, ...before }, asks ?? 'out-of-pattern')
    const found = readSeries(event, own, now)
    if (typeof found === 'string') {
      faults.push({ kind: found, line, title })
      for (const one of own) single(one.event, one.event.asks)
      continue
    }
    for (const one of found.alone) single(one.event, one.asks)
    const isAlone = (change: Change) => found.alone.some((one) => one.event === change.event)
    changes.push(...own.filter((one) => !isAlone(one)).map((one) => one.event.line))
    const { rule } = found
    if (typeof rule === 'string') faults.push({ kind: rule, line, title })
    else if (rule !== undefined && rule.times.length > 0) {
      const count = played.reduce((sum, one) => sum + one.count, rule.times.length)
      if (count > mostPlayed) faults.push({ kind: 'too-many-times', line, title })
      else {
        played.push({ line, title, ...rule.told })
        shifts.push(...rule.times.map((one) => ({ line, title, asks, ...one, differs: [] })))
      }
    }
    if (found.series !== undefined) shifts.push({ line, title, asks, ...found.series })
    if (found.isOver) past.push(line)
  }
  const byLine = <T extends { line: number }>(all: T[]) => all.sort((a, b) => a.line - b.line)
  return {
    shifts: shifts.sort((a, b) => a.starts - b.starts || a.line - b.line),
    played: byLine(played),
    faults: byLine(faults),
    past: past.sort((a, b) => a - b),
    changes: changes.sort((a, b) => a - b),
  }
}
