/**
 * What is told of a shift before it is kept: some things cannot be, others somebody must have seen.
 * Nothing is moved or guessed; the plan stays what people wrote.
 */
import * as z from 'zod/mini'
import type { UnitId } from '../../ids.ts'
import type { Duty, Repeats } from './shift.ts'
import { addDays, type Day, hour, localTime, startOfDay, weekdayOf } from './shift-times.ts'

/** Rest and the unit's own hours may be planned against when somebody has said "anyway"; no other. */
export const FindingKind = z.enum([
  'backwards',
  'past',
  'absurd-length',
  'overlap',
  'short-rest',
  'outside-unit',
  'too-many',
  /** Something that differs on a day of a series, on which the series does not come any more. */
  'exception-lost',
])
export type FindingKind = z.infer<typeof FindingKind>

const neverKept: readonly FindingKind[] = [
  'backwards',
  'past',
  'absurd-length',
  'overlap',
  'too-many',
]
export const mayBeKept = (kind: FindingKind): boolean => !neverKept.includes(kind)

export interface Finding {
  kind: FindingKind
  /** The day of the shift it is about. */
  day: string
  /** The other duty, for an overlap or a short rest: its day. For a lost exception: what it was. */
  with?: string | undefined
  /** Whole minutes of rest left, for a short rest. */
  minutes?: number | undefined
}

/** `confirmedBy` is null until somebody who knows the county's agreements has signed the value. */
export const shiftRules = {
  restHours: { value: 11, source: 'arbetstidslagen 13 § (dygnsvila)', confirmedBy: null },
  longestHours: { value: 14, source: 'planning limit of this service', confirmedBy: null },
  shortestMinutes: { value: 15, source: 'planning limit of this service', confirmedBy: null },
  /** How long ago a shift may begin and still be written down. */
  pastHours: { value: 12, source: 'planning limit of this service', confirmedBy: null },
  /** Shifts of one person that are not over: more is a mistake, or a flood. */
  most: { value: 200, source: 'planning limit of this service', confirmedBy: null },
  /** Noted as away at once: longer is a slip of the year, or planned anew. */
  awayDays: { value: 366, source: 'planning limit of this service', confirmedBy: null },
} as const satisfies Record<string, { value: number; source: string; confirmedBy: string | null }>

/** The last day that somebody can be noted as away from this one. */
export const lastAwayDay = (from: Day): Day => addDays(from, shiftRules.awayDays.value)

/** When a unit lets its staff be planned, by the county's clocks. */
interface UnitRule {
  earliest: string
  latest: string
  weekdays: readonly number[]
  source: string
  confirmedBy: string | null
}

const wholeWeek = [1, 2, 3, 4, 5, 6, 7] as const
const usual: UnitRule = {
  earliest: '07:00',
  latest: '23:00',
  weekdays: wholeWeek,
  source: 'default until the unit has said its own',
  confirmedBy: null,
}
const night: UnitRule = { ...usual, earliest: '00:00', latest: '24:00' }

/** Units with rules of their own; the others follow `usual`. */
const ownRules: Readonly<Record<UnitId, UnitRule>> = {
  'falun-kommun': night,
  'borlange-kommun': night,
  'mora-kommun': night,
}
export const unitRule = (unit: UnitId): UnitRule => ownRules[unit] ?? usual

const withinUnit = (duty: Duty): boolean => {
  const rule = unitRule(duty.person.unit)
  const from = localTime(duty.starts)
  const to = localTime(duty.ends)
  if (!rule.weekdays.includes(weekdayOf(from.day))) return false
  if (rule.earliest === '00:00' && rule.latest === '24:00') return true
  const tillMidnight = to.time === '00:00' && duty.ends === startOfDay(to.day)
  const endsLate = to.day !== from.day && !tillMidnight
  const ends = tillMidnight ? '24:00' : to.time
  return from.time >= rule.earliest && !endsLate && ends <= rule.latest
}

/** Faults of the shift itself, whoever works it. */
export const faultsOf = (duty: Pick<Duty, 'starts' | 'ends' | 'day'>, now: number): Finding[] => {
  const { day, starts, ends } = duty
  const length = ends - starts
  if (length <= 0) return [{ kind: 'backwards', day }]
  const absurd =
    length > shiftRules.longestHours.value * hour ||
    length < (shiftRules.shortestMinutes.value * hour) / 60
  const past = ends <= now || starts < now - shiftRules.pastHours.value * hour
  return [
    ...(absurd ? [{ kind: 'absurd-length' as const, day }] : []),
    ...(past ? [{ kind: 'past' as const, day }] : []),
  ]
}

/** A repetition that can never come back as planned. */
export const repeatsFits = (repeats: Repeats | undefined, startDay: string): boolean =>
  repeats === undefined ||
  (repeats.weekdays.includes(weekdayOf(startDay)) &&
    (repeats.until === undefined || repeats.until >= startDay))

/**
 * What is told of one duty beside the person's others. Touching is no overlap; the rest between two
 * duties that touch is none at all, but one long duty cut in two is judged as one.
 */
export const findingsOf = (duty: Duty, others: readonly Duty[]): Finding[] => {
  const { day } = duty
  const rest = shiftRules.restHours.value * hour
  const mine = others.filter(
    (other) =>
      other.person.staff === duty.person.staff &&
      other.away === undefined &&
      !(other.shift === duty.shift && other.day === day),
  )
  const found = mine.flatMap((other): Finding[] => {
    if (other.starts < duty.ends && duty.starts < other.ends)
      return [{ kind: 'overlap', day, with: other.day }]
    const gap = other.starts >= duty.ends ? other.starts - duty.ends : duty.starts - other.ends
    if (gap === 0 || gap >= rest) return []
    return [{ kind: 'short-rest', day, with: other.day, minutes: Math.floor(gap / 60_000) }]
  })
  return withinUnit(duty) ? found : [...found, { kind: 'outside-unit', day }]
}
