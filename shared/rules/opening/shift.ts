/**
 * A shift: who offers to be there, when, and for what. A single one, or one that comes back every
 * week by the county's clocks; what is different on one day lies with that day.
 */
import * as z from 'zod/mini'
import { Channel, Instant, Language, Profession, Seat, StaffId, UnitId } from '../../ids.ts'
import { isDay } from './shift-times.ts'

/** `s_` and 128 random bits at least. */
export const ShiftId = z.string().check(z.regex(/^s_[A-Za-z0-9_-]{8,40}$/))
export type ShiftId = z.infer<typeof ShiftId>

/** `YYYY-MM-DD` by the county's calendar: the day on which an occurrence of a shift begins. */
export const ShiftDay = z.string().check(z.refine(isDay))

/** Who works the shift, as the sign-in says it. Staff only: never a youth. */
export const Person = z.strictObject({
  staff: StaffId,
  firstName: z.string().check(z.minLength(1), z.maxLength(40)),
  unit: UnitId,
  profession: Profession,
  languages: z.array(Language).check(z.minLength(1), z.maxLength(8)),
})
export type Person = z.infer<typeof Person>

/** Every so many weeks on these weekdays (1 is Monday), until a day and with that day. */
export const Repeats = z.strictObject({
  weekdays: z
    .array(z.int().check(z.minimum(1), z.maximum(7)))
    .check(z.minLength(1), z.maxLength(7)),
  everyWeeks: z.int().check(z.minimum(1), z.maximum(8)),
  until: z.optional(ShiftDay),
  /** False: not on a public holiday. */
  onHolidays: z.boolean(),
})
export type Repeats = z.infer<typeof Repeats>

/** Why somebody does not work a planned day: a closed list, because the reason is nobody's business. */
export const AwayWhy = z.enum(['sick', 'leave', 'cancelled'])
export type AwayWhy = z.infer<typeof AwayWhy>

/** What a shift is planned with. */
export const ShiftPlan = z.strictObject({
  /** First time, both instants meant by the county's clocks. */
  starts: Instant,
  ends: Instant,
  channels: z.array(Channel).check(z.minLength(1), z.maxLength(3)),
  /** Talks at once. */
  talks: Seat,
  repeats: z.optional(Repeats),
})
export type ShiftPlan = z.infer<typeof ShiftPlan>

/** A day of a series on which nobody works, or at other times than the rest. */
export const Differs = z.strictObject({
  day: ShiftDay,
  starts: z.optional(Instant),
  ends: z.optional(Instant),
})
export type Differs = z.infer<typeof Differs>

/** Who may take over a day of a shift, and what is asked for in return. */
export interface DayOffer {
  /** Absent: whoever wants to. */
  to?: StaffId | undefined
  inReturn?: { shift: ShiftId; day: string } | undefined
}

/** What differs on one day. */
export interface DayChange {
  away?: AwayWhy | undefined
  /** Taken over by somebody else. */
  by?: Person | undefined
  starts?: number | undefined
  ends?: number | undefined
  offer?: DayOffer | undefined
}

export interface Shift extends ShiftPlan {
  shift: ShiftId
  /** Grows by one with every change; a change names the one it builds on. */
  rev: number
  person: Person
  days: Readonly<Record<string, DayChange | undefined>>
  /** The shift in which a series that was cut goes on. */
  goesOnAs?: ShiftId | undefined
}

/** One time somebody works, or was to work: a shift on one day. */
export interface Duty {
  shift: ShiftId
  rev: number
  day: string
  starts: number
  ends: number
  person: Person
  /** Whose day it was before somebody else took it over. */
  insteadOf?: Person | undefined
  channels: readonly Channel[]
  talks: number
  recurring: boolean
  /** The rule it comes back by. */
  repeats?: Repeats | undefined
  away?: AwayWhy | undefined
  offer?: DayOffer | undefined
}
