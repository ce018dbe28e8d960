/** The rows by which a county changes what is its own: accounts, and settings. */
import { settingsTable } from '../../shared/contract/tables/settings.ts'
import type { accountsApi } from '../../shared/contract/settings/accounts.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from './serve/serve.ts'
import {
  changeAccount,
  inviteAgain,
  inviteToUnit,
  openAgain,
  showAccounts,
} from '../settings/index.ts'
import { endAccountAndTalks } from '../use-cases/settings/end-account.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import type { Accounts } from '../ports/accounts.ts'
import type { World } from '../ports/world.ts'

const accountsHandlers = (accounts: Accounts): Handlers<typeof accountsApi> => ({
  accounts: (world, admin) => showAccounts(world, accounts, admin),
  invite: (world, admin, wish) => inviteToUnit(world, accounts, admin, wish),
  inviteAgain: (world, admin, { staff }) => inviteAgain(world, accounts, admin, staff),
  changeAccount: (world, admin, { staff, ...change }) =>
    changeAccount(world, accounts, admin, staff, change),
  endAccount: (world, admin, { staff }) => endAccountAndTalks(world, accounts, admin, staff),
  openAgain: (world, admin, { staff }) => openAgain(world, accounts, admin, staff),
})

export const settingsApp = (world: World, accounts: Accounts, verify: VerifyStaff): Hono =>
  serve(settingsTable, world, verify, accountsHandlers(accounts))
