/**
 * The outside of an iCalendar text: its events as lines, each found in its place, so that one that
 * cannot be read takes no other with it, and what it says of its time zones. Nothing else is ever read.
 */

export const calendarLimits = {
  /** Characters of a whole file; a year of shifts is about a tenth of it. */
  text: 400_000,
  events: 500,
  /** Characters of one event: beyond it nobody has written a shift. */
  event: 20_000,
  zoneLines: 400,
} as const

export interface EventText {
  /** The line of the file on which it begins, counted from 1. */
  line: number
  lines: readonly string[]
}

export type OutsideFault = 'not-a-calendar' | 'too-large' | 'too-many' | 'unfinished'

const is = (line: string, what: string) => line.trimEnd().toUpperCase() === what

export interface Outside {
  events: EventText[]
  zones: string[][]
  /** Somebody sent it to call off what it holds. */
  isCancel: boolean
  faults: { kind: OutsideFault; line: number }[]
}

const nothing = { events: [], zones: [], isCancel: false }

const zonesIn = (lines: readonly string[]): string[][] => {
  const zones: string[][] = []
  let open: string[] | undefined
  for (const line of lines) {
    if (is(line, 'BEGIN:VTIMEZONE')) open = []
    open?.push(line)
    if (open === undefined || !is(line, 'END:VTIMEZONE')) continue
    if (open.length <= calendarLimits.zoneLines) zones.push(open)
    open = undefined
  }
  return zones
}

/** Every event, in one pass over the lines. */
export const eventsIn = (file: string): Outside => {
  if (file.length > calendarLimits.text)
    return { ...nothing, faults: [{ kind: 'too-large', line: 1 }] }
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!lines.some((line) => is(line, 'BEGIN:VCALENDAR')))
    return { ...nothing, faults: [{ kind: 'not-a-calendar', line: 1 }] }
  const isCancel = lines.some((line) => is(line, 'METHOD:CANCEL'))
  const found: Outside = { events: [], zones: zonesIn(lines), isCancel, faults: [] }
  let open: { line: number; lines: string[]; size: number } | undefined
  for (const [index, line] of lines.entries()) {
    if (is(line, 'BEGIN:VEVENT')) {
      if (open !== undefined) found.faults.push({ kind: 'unfinished', line: open.line })
      open = { line: index + 1, lines: [], size: 0 }
    }
    if (open === undefined) continue
    open.size += line.length
    if (open.size <= calendarLimits.event) open.lines.push(line)
    if (!is(line, 'END:VEVENT')) continue
    const { size, line: at, lines: own } = open
    open = undefined
    if (size > calendarLimits.event) found.faults.push({ kind: 'too-large', line: at })
    else if (found.events.length >= calendarLimits.events) {
      found.faults.push({ kind: 'too-many', line: at })
      return found
    } else found.events.push({ line: at, lines: own })
  }
  if (open !== undefined) found.faults.push({ kind: 'unfinished', line: open.line })
  return found
}
