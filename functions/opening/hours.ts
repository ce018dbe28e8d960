/**
 * When the door is open: as the county's shifts say, unless an exception holds the hours. One answer
 * for the start page, the API, the page without scripts and whoever wants to join.
 */
import * as z from 'zod/mini'
import { doorTime, type OpeningHours } from '../../shared/rules/opening/opening-hours.ts'
import { dutiesWithin } from '../../shared/rules/opening/recurrence.ts'
import {
  doorSpans,
  type OpenRule,
  openSpans,
  spanNow,
  type Span,
} from '../../shared/rules/opening/shift-door.ts'
import { hour } from '../../shared/rules/opening/shift-times.ts'
import type { Channel } from '../../shared/ids.ts'
import { allShifts } from './shifts/shifts.ts'
import { put, readAmong } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

export interface DoorHours {
  open: boolean
  /** Absent while no closing can be seen from here. */
  closes?: number | undefined
  /** The next opening after now, or after the closing; absent only when nothing is planned at all. */
  opens?: number | undefined
  /** Ways of talking that are planned for now; all of them while an exception holds. */
  channels: readonly Channel[]
  /** An exception holds, and the shifts say nothing. */
  isSet: boolean
}

const HoursItem = z.object({
  weekly: z.array(z.object({ weekday: z.number(), opens: z.string(), closes: z.string() })),
})

const channels: readonly Channel[] = ['chat', 'voice', 'video']
/** An exception that another process has set holds here within two seconds; our own at once. */
const holdsAfter = 2_000

/** So far the plan is read at first, and so far when nothing is found there. */
const near = 9 * 24 * hour
const far = 70 * 24 * hour

/** The weekly hours that hold in place of the shifts, if any are stored. */
const hoursOfException = async (world: World): Promise<readonly OpeningHours[] | undefined> => {
  const item = await readAmong(world.clinic, keys.hours, HoursItem, holdsAfter)
  return item?.weekly
}

const byException = (weekly: readonly OpeningHours[], now: number): DoorHours => {
  const door = doorTime(weekly, now)
  if (!door.open) return { open: false, opens: door.opens, channels, isSet: true }
  const seen = door.closes - now < 7 * 24 * hour
  const after = seen ? doorTime(weekly, door.closes) : undefined
  return {
    open: true,
    closes: seen ? door.closes : undefined,
    opens: after?.open === false ? after.opens : undefined,
    channels,
    isSet: true,
  }
}

/** As the county has it, undefined for the code's own; read apart, for not every answer needs to know what a setting is. */
export const openRuleNow = async (world: World): Promise<OpenRule | undefined> =>
  (await import('../settings/lazy.ts')).openRuleSet(world)

interface Spans {
  shifts: readonly unknown[]
  rule: string
  from: number
  reach: number
  /** By whichever way of talking. */
  door: readonly Span[]
  by: ReadonlyMap<Channel, readonly Span[]>
}
const cachedSpans = new WeakMap<World, Spans>()

/** What the shifts open from a day ago on; reckoned anew when they change, and every hour. */
const spansOf = async (world: World, now: number, reach: number): Promise<Spans> => {
  const [shifts, open] = await Promise.all([allShifts(world), openRuleNow(world)])
  const rule = JSON.stringify(open)
  const last = cachedSpans.get(world)
  const holds =
    last?.shifts === shifts &&
    last.rule === rule &&
    last.reach >= reach &&
    now >= last.from &&
    now - last.from < hour
  if (holds) return last
  // What began before now decides what is open now.
  const duties = dutiesWithin(shifts, now - 24 * hour, now + reach + hour)
  const by = new Map(channels.map((channel) => [channel, openSpans(duties, channel, open)]))
  const spans: Spans = { shifts, rule, from: now, reach, door: doorSpans(duties, open), by }
  cachedSpans.set(world, spans)
  return spans
}

const byShifts = async (world: World, now: number, reach: number): Promise<DoorHours> => {
  const { door, by } = await spansOf(world, now, reach)
  const state = spanNow(door, now)
  if (!state.open) {
    if (state.opens === undefined && reach < far) return byShifts(world, now, far)
    return { open: false, opens: state.opens, channels: [], isSet: false }
  }
  const seen = state.closes < now + reach
  return {
    open: true,
    closes: seen ? state.closes : undefined,
    opens: door.find(({ opens }) => opens > state.closes)?.opens,
    channels: channels.filter((channel) => spanNow(by.get(channel) ?? [], now).open),
    isSet: false,
  }
}

export const doorHours = async (world: World): Promise<DoorHours> => {
  const now = world.now()
  const weekly = await hoursOfException(world)
  return weekly === undefined ? byShifts(world, now, near) : byException(weekly, now)
}

/** An exception: these weekly hours hold, whatever is planned. */
export const setOpeningHours = async (
  world: World,
  weekly: readonly OpeningHours[],
): Promise<void> => {
  await world.clinic.removeAll([keys.hours])
  await put(world.clinic, keys.hours, HoursItem, { weekly: [...weekly] })
}

/** Ends the exception: from now on the shifts decide. */
export const followShifts = async (world: World): Promise<void> => {
  await world.clinic.removeAll([keys.hours])
}
