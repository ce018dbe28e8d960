/** One event of an iCalendar text as the plan understands it, or why it does not. */
import ICAL from 'ical.js'
import type { FileZones } from './file-zones.ts'
import { daysOfRhythm, rhythmOf, type Rhythm } from './play.ts'
import { partsOf, propertiesOf, type Properties, type Property } from './property.ts'
import { repeatsOf, type RhythmFault, type Rule } from './rhythm.ts'
import type { EventText } from './text.ts'
import { clockNamed, timeTold, type Clock, type TimeFault, type Told } from './times.ts'
import type { Repeats } from '../opening/shift.ts'
import { addDays, localTime, type Day } from '../opening/shift-times.ts'

export type EventFault =
  | TimeFault
  | RhythmFault
  | 'unreadable'
  | 'no-end'
  | 'odd-rhythm'
  | 'this-and-future'

/** Why an event is perhaps no shift; whoever reads it in is asked. */
export type Asks = 'free' | 'cancelled' | 'out-of-pattern' | 'zone'

/** A rule that the plan cannot hold as a series: played into single times, by the clocks it was told by. */
export interface Plays {
  rhythm: Rhythm
  first: { day: Day; time: string; clock: Clock }
  /** The last instant the rule allows. */
  until: number
}

interface Span {
  starts: number
  ends: number
}

/** A time of a series: by its instant, or by its day alone. */
export interface NamedTime {
  day: Day
  instant?: number
}

export interface ReadEvent extends Span {
  line: number
  title: string
  uid: string
  /** Grows with each version of an event that is sent out. */
  sequence: number
  asks?: Asks | undefined
  repeats?: Repeats | undefined
  plays?: Plays | undefined
  /** A first time that its own rule does not name. */
  before?: Span | undefined
  /** Instants beside the rule at which it comes too. */
  extra: readonly number[]
  /** Times at which it does not come back. */
  except: readonly NamedTime[]
  /** The time of a series this one stands for. */
  insteadOf?: NamedTime | undefined
}

const wanted = (
  'dtstart dtend duration rrule exrule rdate exdate recurrence-id summary uid sequence status transp ' +
  'x-microsoft-cdo-busystatus x-holidays'
).split(' ')
/** Without one of these the event would be another. */
const telling = wanted.slice(0, 8)

/** What is shown of a stranger's text: short, one line, and nothing that moves a cursor. */
const titleOf = (text: unknown): string =>
  String(text ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 60)

const clockOf = (property: Property | undefined, zones: FileZones): Clock => {
  const zone = property?.[1].tzid
  return clockNamed(zone === undefined ? undefined : String(zone), zones)
}

const instantOf = (property: Property | undefined, zones: FileZones): Told | TimeFault =>
  property === undefined ? 'no-time' : timeTold(String(property[3]), clockOf(property, zones))

const lengthOf = (text: string): number => {
  try {
    return ICAL.Duration.fromString(text).toSeconds() * 1000
  } catch {
    return NaN
  }
}

const namedTimes = (properties: readonly Property[], zones: FileZones): NamedTime[] | TimeFault => {
  const found: NamedTime[] = []
  for (const [name, params, type, ...values] of properties)
    for (const value of values) {
      const told = instantOf([name, params, type, value], zones)
      if (typeof told === 'object')
        found.push({ day: localTime(told.instant).day, instant: told.instant })
      else if (told === 'whole-day') found.push({ day: String(value).slice(0, 10) })
      else return told
    }
  return found
}

/** Times that come beside the rule; one told as a date alone has the event's own time. */
const extraOf = (
  properties: readonly Property[],
  first: Plays['first'],
  zones: FileZones,
): number[] | EventFault => {
  const found: number[] = []
  for (const [name, params, type, ...values] of properties) {
    if (type === 'period') return 'odd-rhythm'
    for (const value of values) {
      const told = instantOf([name, params, type, value], zones)
      const own =
        told === 'whole-day'
          ? timeTold(`${String(value).slice(0, 10)}T${first.time}`, first.clock)
          : told
      if (typeof own !== 'object') return own
      found.push(own.instant)
    }
  }
  return found
}

/** A date alone counts whole. */
const lastOf = ({ until }: Rule, clock: Clock): number | TimeFault => {
  if (until === undefined) return Infinity
  const told = timeTold(String(until), clock)
  if (typeof told === 'object') return told.instant
  if (told !== 'whole-day') return told
  const tillMidnight = timeTold(`${String(until).slice(0, 10)}T23:59`, clock)
  return typeof tillMidnight === 'object' ? tillMidnight.instant : tillMidnight
}

/** So far after its beginning a rule's own first time is looked for. */
const farthestFirst = 70

type Ruled = Pick<ReadEvent, 'starts' | 'ends' | 'repeats' | 'plays' | 'before'>

/** What a rule makes of an event; a first time it does not name comes apart from it. */
const ruled = (
  rule: Rule,
  span: Span,
  first: Plays['first'],
  onHolidays: boolean,
): Ruled | EventFault => {
  const rhythm = rhythmOf(rule)
  if (typeof rhythm === 'string') return rhythm
  const [day] = daysOfRhythm(rhythm, first.day, addDays(first.day, farthestFirst))
  const isNamed = day === first.day
  const starts = timeTold(`${day ?? first.day}T${first.time}`, first.clock)
  if (typeof starts !== 'object') return starts
  const own = isNamed
    ? span
    : { starts: starts.instant, ends: starts.instant + span.ends - span.starts }
  const { count } = rule
  // The first time counts as one of them (RFC 5545, 3.8.5.3).
  const left = isNamed || count === undefined ? rule : { ...rule, count: Number(count) - 1 }
  const before = isNamed ? undefined : span
  if (left.count === 0) return { ...span }
  const held = day !== undefined && first.clock.isOurs && repeatsOf(left, own.starts, onHolidays)
  // By other clocks it would come at another time of ours after the next change of the clock.
  if (typeof held === 'object') return { ...own, before, repeats: held }
  const until = lastOf(rule, first.clock)
  if (typeof until === 'string') return until
  const counted = { ...rhythm, count: left.count === undefined ? undefined : Number(left.count) }
  return { ...span, before, plays: { rhythm: counted, first, until } }
}

const asksOf = ({ one }: Properties, isGuess: boolean, isCancel: boolean): Asks | undefined => {
  const said = (name: string) => String(one(name)?.[3] ?? '').toUpperCase()
  if (isCancel || said('status') === 'CANCELLED') return 'cancelled'
  if (said('transp') === 'TRANSPARENT' || said('x-microsoft-cdo-busystatus') === 'FREE')
    return 'free'
  return isGuess ? 'zone' : undefined
}

/** What a whole file says of its events. */
export interface Around {
  zones: FileZones
  isCancel: boolean
}

const read = (
  line: number,
  properties: Properties,
  { zones, isCancel }: Around,
): ReadEvent | EventFault => {
  const { all, one, broken } = properties
  if (telling.some((name) => broken.includes(name))) return 'unreadable'
  const from = instantOf(one('dtstart'), zones)
  if (typeof from !== 'object') return from
  const to = one('dtend') === undefined ? undefined : instantOf(one('dtend'), zones)
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
  const shown = String(one('dtstart')?.[3])
  const first = { day: shown.slice(0, 10), time: shown.slice(11, 16), clock: from.clock }
  const span = { starts: from.instant, ends }
  const comes = rule === undefined ? span : ruled(rule, span, first, holidays !== 'SKIP')
  if (typeof comes === 'string') return comes
  const extra = extraOf(all('rdate'), first, zones)
  if (!Array.isArray(extra)) return extra
  const except = namedTimes(all('exdate'), zones)
  if (!Array.isArray(except)) return except
  const instead = namedTimes(all('recurrence-id'), zones)
  if (!Array.isArray(instead)) return instead
  return {
    line,
    title: titleOf(one('summary')?.[3]),
    uid: String(one('uid')?.[3] ?? ''),
    sequence: Number(one('sequence')?.[3] ?? 0) || 0,
    asks: asksOf(properties, from.clock.isGuess === true || to?.clock.isGuess === true, isCancel),
    ...comes,
    extra,
    except,
    insteadOf: instead[0],
  }
}

/** Never throws: what cannot be read has a reason, and its title where it has one. */
export const readEvent = (
  { line, lines }: EventText,
  around: Around,
): ReadEvent | { kind: EventFault; line: number; title: string } => {
  let title = ''
  try {
    const properties = propertiesOf(partsOf(lines).own, wanted)
    title = titleOf(properties.one('summary')?.[3])
    const event = read(line, properties, around)
    return typeof event === 'string' ? { kind: event, line, title } : event
  } catch {
    return { kind: 'unreadable', line, title }
  }
}
