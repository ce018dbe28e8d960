/** What a county changes itself as one table: accounts of its staff, and settings. */
import { accountsApi } from '../settings/accounts.ts'
import {
  settingsForAdmin,
  settingsForAnyone,
  settingsForCoordinator,
  settingsForDesk,
} from '../settings/settings.ts'
import type { Table } from '../endpoint.ts'

export const settingsTable = {
  ...accountsApi,
  ...settingsForAnyone,
  ...settingsForDesk,
  ...settingsForAdmin,
  ...settingsForCoordinator,
} as const satisfies Table
