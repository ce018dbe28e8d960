/** What lies under a return code: pointers to letters and booked times, and nothing about anybody. */
import { codeLimits } from '../../../shared/rules/later/code-limits.ts'
import type { BookingId, LetterId, StaffId, WishId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import type { Condition, Item, Value } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

/** Where a booked time lies. */
export interface Place {
  start: number
  staff: StaffId
  /** The id of the time itself, so that another time at the same hour is not taken for it. */
  time: string
}

/** `was`: the time it is being changed from; whichever of the two holds the booking is the one. */
export interface Pointer extends Place {
  was?: Place
}

export interface CodeItem {
  letters: Readonly<Record<LetterId, true | undefined>>
  bookings: Readonly<Record<BookingId, Pointer | undefined>>
  /** Links that were made in talks, to be seen and stopped. */
  links?: readonly string[]
  linksRev?: number
  /** The one wish for a time. */
  wish?: WishId
  /** How many of each; the conditions read them from here. */
  mostLetters: number
  mostBookings: number
  expires: number
}

/** A code that somebody has just opened: its hash, never its words. */
export interface OpenCode extends CodeItem {
  hash: string
}

export const asCode = (hash: string, item: Item): OpenCode => ({
  ...(item as unknown as CodeItem),
  hash,
})

export const emptyCode = (world: World, hash: string): Item => ({
  ...keys.code(hash),
  letters: {},
  bookings: {},
  linksRev: 0,
  mostLetters: codeLimits.mostLetters,
  mostBookings: codeLimits.mostBookings,
  expires: expiresAt(world.now() + codeLimits.emptyKept),
})

/** What lies under the code as it is now, or undefined when the code is gone. */
export const codeByHash = async (world: World, hash: string): Promise<OpenCode | undefined> => {
  const item = await world.clinic.get(keys.code(hash), { fresh: true })
  return item === undefined ? undefined : asCode(hash, item)
}

/** Changes what lies under a code; `until` (ms) keeps the code alive that long at least. */
export const changeCode = async (
  world: World,
  code: OpenCode,
  set: Readonly<Record<string, Value | undefined>>,
  when: readonly Condition[] = [],
  until = 0,
): Promise<OpenCode | undefined> => {
  const expires = Math.max(code.expires, expiresAt(until))
  const written = await world.clinic.write({
    patch: keys.code(code.hash),
    when,
    set: { ...set, expires },
  })
  return written.ok ? asCode(code.hash, written.item) : undefined
}
