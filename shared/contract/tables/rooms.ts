/** Rooms as one table: voice and video of a visit, and the guest in it. */
import { roomsApi } from '../visit/rooms.ts'
import { guestsApi } from '../visit/guests.ts'
import type { Table } from '../endpoint.ts'

export const roomsTable = {
  ...roomsApi,
  ...guestsApi,
} as const satisfies Table
