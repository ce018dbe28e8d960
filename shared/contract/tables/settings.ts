/** What a county changes itself as one table: accounts of its staff, and settings. */
import { accountsApi } from '../settings/accounts.ts'
import type { Table } from '../endpoint.ts'

export const settingsTable = {
  ...accountsApi,
} as const satisfies Table
