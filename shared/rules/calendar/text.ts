/**
 * The outside of an iCalendar text: its events as lines, each found in its place, so that one that
 * cannot be read takes no other with it. Nothing else of the text is ever read.
 */

export const calendarLimits = {
  /** Characters of a whole file; a year of shifts is about a tenth of it. */
  text: 400_000,
  events: 500,
  /** Characters of one event: beyond it nobody has written a shift. */
  event: 20_000,
} as const

export interface EventText {
  /** The line of the file on which it begins, counted from 1. */
  line: number
  text: string
}

export type OutsideFault = 'not-a-calendar' | 'too-large' | 'too-many' | 'unfinished'

export interface Outside {
  events: EventText[]
  faults: { kind: OutsideFault; line: number }[]
}

/** Every event, in one pass over the lines. */
export const eventsIn = (file: string): Outside => {
  if (file.length > calendarLimits.text)
    return { events: [], faults: [{ kind: 'too-large', line: 1 }] }
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const is = (line: string, what: string) => line.trimEnd().toUpperCase() === what
  if (!lines.some((line) => is(line, 'BEGIN:VCALENDAR')))
    return { events: [], faults: [{ kind: 'not-a-calendar', line: 1 }] }
  const found: Outside = { events: [], faults: [] }
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
    } else found.events.push({ line: at, text: own.join('\r\n') })
  }
  if (open !== undefined) found.faults.push({ kind: 'unfinished', line: open.line })
  return found
}
