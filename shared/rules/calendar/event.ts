/** One event of an iCalendar text as the plan understands it, or why it does not. */
import ICAL from 'ical.js'
import { rhythmOf, type Rhythm } from './play.ts'
import { repeatsOf, type RhythmFault, type Rule } from './rhythm.ts'
import type { EventText } from './text.ts'
import { timeTold, type TimeFault, type Told } from './times.ts'
import type { Repeats } from '../opening/shift.ts'
import { localTime, type Day } from '../opening/shift-times.ts'

export type EventFault =
  | TimeFault
  | RhythmFault
  | 'unreadable'
  | 'no-end'
  | 'odd-rhythm'
  | 'this-and-future'

/** A rule that the plan cannot hold as a series: played into single times, by the clocks it was told by. */
export interface Plays {
  rhythm: Rhythm
  first: { day: Day; time: string; zone: string | undefined }
  byOurClocks: boolean
  /** The last instant the rule allows. */
  until: number
}

export interface ReadEvent {
  line: number
  title: string
  uid: string
  cancelled: boolean
  starts: number
  ends: number
  repeats?: Repeats | undefined
  plays?: Plays | undefined
  /** Instants beside the rule at which it comes too. */
  extra: readonly number[]
  /** Days on which it does not come back. */
  except: readonly Day[]
  /** The day of a series this one stands for. */
  insteadOf?: Day | undefined
}

type Property = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]]

/** What is shown of a stranger's text: short, one line, and nothing that moves a cursor. */
const titleOf = (text: unknown): string =>
  String(text ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 60)

const propertiesOf = (text: string): readonly Property[] => {
  const parsed: unknown = ICAL.parse(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`)
  const [, , components] = parsed as [string, unknown, [string, Property[], unknown][]]
  return components.find(([name]) => name === 'vevent')?.[1] ?? []
}

const instantOf = (property: Property | undefined): Told | TimeFault => {
  if (property === undefined) return 'no-time'
  const zone = property[1].tzid
  return timeTold(String(property[3]), zone === undefined ? undefined : String(zone))
}

const lengthOf = (text: string): number => {
  try {
    return ICAL.Duration.fromString(text).toSeconds() * 1000
  } catch {
    return NaN
  }
}

/** A day that is named by a date, or by the time at which the event would have begun. */
const daysOf = (properties: readonly Property[]): Day[] | TimeFault => {
  const days: Day[] = []
  for (const [name, params, type, ...values] of properties)
    for (const value of values) {
      const told = instantOf([name, params, type, value])
      if (typeof told === 'object') days.push(localTime(told.instant).day)
      else if (told === 'whole-day') days.push(String(value).slice(0, 10))
      else return told
    }
  return days
}

/** Times that come beside the rule; one told as a date alone has the event's own time. */
const extraOf = (properties: readonly Property[], first: Plays['first']): number[] | EventFault => {
  const found: number[] = []
  for (const [name, params, type, ...values] of properties) {
    if (type === 'period') return 'odd-rhythm'
    for (const value of values) {
      const told = instantOf([name, params, type, value])
      const own =
        told === 'whole-day'
          ? timeTold(`${String(value).slice(0, 10)}T${first.time}`, first.zone)
          : told
      if (typeof own !== 'object') return own
      found.push(own.instant)
    }
  }
  return found
}

/** A date alone counts whole. */
const lastOf = ({ until }: Rule, zone: string | undefined): number | TimeFault => {
  if (until === undefined) return Infinity
  const told = timeTold(String(until), zone)
  if (typeof told === 'object') return told.instant
  if (told !== 'whole-day') return told
  const tillMidnight = timeTold(`${String(until).slice(0, 10)}T23:59`, zone)
  return typeof tillMidnight === 'object' ? tillMidnight.instant : tillMidnight
}

const playsOf = (rule: Rule, first: Plays['first'], byOurClocks: boolean): Plays | EventFault => {
  const rhythm = rhythmOf(rule)
  if (typeof rhythm === 'string') return rhythm
  const until = lastOf(rule, first.zone)
  return typeof until === 'string' ? until : { rhythm, first, byOurClocks, until }
}

const read = (line: number, properties: readonly Property[]): ReadEvent | EventFault => {
  const all = (name: string) => properties.filter(([one]) => one === name)
  const one = (name: string) => all(name)[0]
  const from = instantOf(one('dtstart'))
  if (typeof from !== 'object') return from
  const to = one('dtend') === undefined ? undefined : instantOf(one('dtend'))
  if (to !== undefined && typeof to !== 'object') return to
  const length = one('duration')
  if (to === undefined && length === undefined) return 'no-end'
  const ends = to?.instant ?? from.instant + lengthOf(String(length?.[3]))
  if (Number.isNaN(ends)) return 'no-end'
  const rules = all('rrule').map((property) => property[3] as Rule)
  if (rules.length > 1 || all('exrule').length > 0) return 'odd-rhythm'
  if (one('recurrence-id')?.[1].range !== undefined) return 'this-and-future'
  const [rule] = rules
  const holidays = String(one('x-holidays')?.[3] ?? '').toUpperCase()
  const held = rule && repeatsOf(rule, from.instant, holidays !== 'SKIP')
  // By other clocks it would come at another time of ours after the next change of the clock.
  const isHeld = typeof held === 'object' && from.byOurClocks
  const shown = String(one('dtstart')?.[3])
  const zone = shown.endsWith('Z') ? 'UTC' : one('dtstart')?.[1].tzid
  const first = {
    day: shown.slice(0, 10),
    time: shown.slice(11, 16),
    zone: zone === undefined ? undefined : String(zone),
  }
  const plays = rule === undefined || isHeld ? undefined : playsOf(rule, first, from.byOurClocks)
  if (typeof plays === 'string') return plays
  const extra = extraOf(all('rdate'), first)
  if (!Array.isArray(extra)) return extra
  const except = daysOf(all('exdate'))
  if (!Array.isArray(except)) return except
  const instead = daysOf(all('recurrence-id'))
  if (!Array.isArray(instead)) return instead
  return {
    line,
    title: titleOf(one('summary')?.[3]),
    uid: String(one('uid')?.[3] ?? `line-${line}`),
    cancelled: String(one('status')?.[3] ?? '').toUpperCase() === 'CANCELLED',
    starts: from.instant,
    ends,
    repeats: isHeld ? held : undefined,
    plays,
    extra,
    except: [...new Set(except)],
    insteadOf: instead[0],
  }
}

/** Never throws: what cannot be read has a reason, and its title where it has one. */
export const readEvent = ({
  line,
  text,
}: EventText): ReadEvent | { kind: EventFault; line: number; title: string } => {
  let title = ''
  try {
    const properties = propertiesOf(text)
    title = titleOf(properties.find(([name]) => name === 'summary')?.[3])
    const event = read(line, properties)
    return typeof event === 'string' ? { kind: event, line, title } : event
  } catch {
    return { kind: 'unreadable', line, title }
  }
}
