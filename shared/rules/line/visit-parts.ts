/** The parts of a stored visit that are more than one value: types only, so that what any version wrote is read. */
import * as z from 'zod/mini'
import type { GuestKind } from '../../contract/visit/medium.ts'
import type { Profession } from '../../ids.ts'
import type { Movable } from '../records/regime.ts'

/** One of a closed list that may have been longer, or will be: what it is, is not looked at. */
export const word = <T extends string>() => z.custom<T>((value) => typeof value === 'string')

export const StoredSealed = z.object({ v: z.number(), kid: z.string(), data: z.string() })

/** A notice outside the page that the youth has asked for. */
export const AskedNotice = z.object({
  /** Where the browser takes it in, sealed where it lies. */
  to: StoredSealed,
  /** The press it was last sent for. */
  sentFor: z.optional(z.string()),
})

/** What a youth may know of the counsellor who holds the visit. */
export const Holder = z.object({
  id: z.string(),
  firstName: z.string(),
  profession: word<Profession>(),
  unit: z.string(),
})
export type Holder = z.output<typeof Holder>

/** What a youth has said of a hand-over across the border, one by one; what is not said does not go along. */
export type Moves = Readonly<Partial<Record<Movable, boolean>>>

/** A hand-over on its way. */
export const Handover = z.object({
  /** A colleague, or anybody of a profession. */
  colleague: z.optional(z.string()),
  profession: word<Profession>(),
  firstName: z.optional(z.string()),
  unit: z.optional(z.string()),
  note: z.optional(StoredSealed),
  until: z.optional(z.number()),
  /** What the youth lets go along to the other side of the border; absent: nothing was asked. */
  moves: z.optional(z.custom<Moves>((value) => typeof value === 'object' && value !== null)),
})
export type Handover = z.output<typeof Handover>

/** A seat for a trusted adult or an interpreter. Exactly one of `link` and `secret` is there. */
export const Guest = z.object({
  kind: word<GuestKind>(),
  until: z.number(),
  /** Hash of the link while nobody has used it. */
  link: z.optional(z.string()),
  /** Hash of the guest's own secret, made by the page that used the link. */
  secret: z.optional(z.string()),
  connection: z.optional(z.string()),
  /** Since when that page is gone. */
  goneAt: z.optional(z.number()),
  /** The counsellor has asked the youth to close it. */
  askedToClose: z.optional(z.literal(true)),
  /** Of rooms that somebody else keeps: what to take away when the seat is closed. */
  sits: z.optional(z.object({ meeting: z.string(), attendee: z.string() })),
})
export type Guest = z.output<typeof Guest>

/** A booked time: its start, with whom, and until when the youth is kept for that person. */
export const Booked = z.object({ at: z.number(), with: z.string(), keptUntil: z.number() })
