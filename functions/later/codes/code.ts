/** What lies under a return code: pointers to letters and booked times, and nothing about anybody. */
import * as z from 'zod/mini'
import { codeLimits } from '../../../shared/rules/later/code-limits.ts'
import { StaffId, WishId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import { patch, read, type Changes } from '../../store/items.ts'
import type { Condition } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

/** Where a booked time lies. */
const place = {
  start: z.number(),
  staff: StaffId,
  /** The id of the time itself, so that another time at the same hour is not taken for it. */
  time: z.string(),
}
export const TimePlace = z.object(place)
export type TimePlace = z.output<typeof TimePlace>

export const CodeItem = z.object({
  /** By the letter's id. */
  letters: z.record(z.string(), z.literal(true)),
  /** By the booking's id; `was`: the time it is being changed from; one of the two holds the booking. */
  bookings: z.record(z.string(), z.object({ ...place, was: z.optional(TimePlace) })),
  /** Links that were made in talks, to be seen and stopped. */
  links: z.optional(z.array(z.string())),
  linksRev: z.optional(z.number()),
  /** The one wish for a time. */
  wish: z.optional(WishId),
  /** How many of each; the conditions read them from here. */
  mostLetters: z.number(),
  mostBookings: z.number(),
  expires: z.number(),
})
export type CodeItem = z.output<typeof CodeItem>

/** A code that somebody has just opened: its hash, never its words. */
export interface OpenCode extends CodeItem {
  hash: string
}

export const emptyCode = (world: World): CodeItem => ({
  letters: {},
  bookings: {},
  linksRev: 0,
  mostLetters: codeLimits.mostLetters,
  mostBookings: codeLimits.mostBookings,
  expires: expiresAt(world.now() + codeLimits.emptyKept),
})

/** What lies under the code as it is now, or undefined when the code is gone. */
export const codeByHash = async (world: World, hash: string): Promise<OpenCode | undefined> => {
  const item = await read(world.clinic, keys.code(hash), CodeItem, { fresh: true })
  return item && { ...item, hash }
}

/** Changes what lies under a code; `until` (ms) keeps the code alive that long at least. */
export const changeCode = async (
  world: World,
  code: OpenCode,
  set: Changes<CodeItem>,
  when: readonly Condition[] = [],
  until = 0,
): Promise<OpenCode | undefined> => {
  const expires = Math.max(code.expires, expiresAt(until))
  const changes = { ...set, expires }
  const written = await patch(world.clinic, keys.code(code.hash), CodeItem, when, changes)
  return written.ok ? { ...written.item, hash: code.hash } : undefined
}
