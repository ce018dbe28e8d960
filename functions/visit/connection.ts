/** Whose page a live connection is: forgotten with it, and known only so that its end can be told. */
import * as z from 'zod/mini'
import { times } from '../../shared/rules/line/times.ts'
import type { StaffId, VisitId } from '../../shared/ids.ts'
import { expiresAt } from '../store/expired.ts'
import { put, read } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

const ConnectionItem = z.object({
  visit: z.optional(z.string()),
  staff: z.optional(z.string()),
  /** The visit that it is a guest of. */
  guest: z.optional(z.string()),
  expires: z.number(),
})

export type PageOf = { visit: VisitId } | { staff: StaffId } | { guest: VisitId }

/** Safe to repeat: a connection is one page's for as long as it lives, no longer than a pass into a talk. */
export const noteConnection = async (
  world: World,
  connection: string,
  page: PageOf,
): Promise<void> => {
  const expires = expiresAt(world.now() + times.pass)
  await put(world.clinic, keys.connection(connection), ConnectionItem, { ...page, expires })
}

/** Whose page it was; it is no more. */
export const forgetConnection = async (
  world: World,
  connection: string,
): Promise<Partial<z.infer<typeof ConnectionItem>> | undefined> => {
  const key = keys.connection(connection)
  const known = await read(world.clinic, key, ConnectionItem, { fresh: true })
  if (known !== undefined) await world.clinic.removeAll([key])
  return known
}
