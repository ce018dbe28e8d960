/** Expiry is decided at read: the database deletes expired items hours or days later. */
import type { Item } from './store.ts'

/** `expires` is in seconds since 1970, as the database's own time-to-live wants it. */
export const isExpired = (item: Item, now: number): boolean =>
  typeof item.expires === 'number' && item.expires * 1000 <= now

/** Seconds since 1970 for an instant in milliseconds. */
export const expiresAt = (instant: number): number => Math.floor(instant / 1000)
