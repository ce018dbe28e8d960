/** The rows by which a county changes what is its own: accounts, and settings. */
import { settingsTable } from '../../shared/contract/tables/settings.ts'
import type { accountsApi } from '../../shared/contract/settings/accounts.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from './serve/serve.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type {
  settingsForAdmin,
  settingsForAnyone,
  settingsForCoordinator,
  settingsForDesk,
} from '../../shared/contract/settings/settings.ts'
import { municipalitiesNamed } from '../../shared/county/dalarna.ts'
import { settingOf } from '../../shared/rules/settings/setting.ts'
import {
  changeAccount,
  deskSettings,
  dropProposal,
  inviteAgain,
  inviteToUnit,
  keepSetting,
  legalNow,
  openAgain,
  openPlaces,
  placesInWords,
  settingBefore,
  showAccounts,
  showSettings,
  signSetting,
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

const anyoneHandlers: Handlers<typeof settingsForAnyone & typeof settingsForDesk> = {
  openPlaces: (world) => openPlaces(world),
  openContacts: async (world) => ({
    contacts: await (await import('../settings/lazy.ts')).contactsNow(world, municipalitiesNamed),
  }),
  openLegal: async (world) => ({ legal: await legalNow(world) }),
  placesInWords: (world) => placesInWords(world),
  deskSettings: (world) => deskSettings(world),
}

const adminHandlers: Handlers<typeof settingsForAdmin> = {
  unitPlaces: (world, { id, unit }) => showSettings(world, id, unit),
  keepPlace: (world, admin, change) => keepSetting(world, admin, change, admin.unit),
  placeBefore: async (world, { unit }, { name }) => {
    if (settingOf(name)?.unit !== unit) throw new Refusal('not-found')
    return { earlier: await settingBefore(world, name) }
  },
}

const coordinatorHandlers: Handlers<typeof settingsForCoordinator> = {
  settings: (world, { id }) => showSettings(world, id),
  keepSetting: (world, editor, change) => keepSetting(world, editor, change),
  signSetting: (world, editor, change) => signSetting(world, editor, change),
  dropProposal: (world, editor, change) => dropProposal(world, editor, change),
  settingBefore: async (world, _editor, { name }) => ({
    earlier: await settingBefore(world, name),
  }),
}

export const settingsApp = (world: World, accounts: Accounts, verify: VerifyStaff): Hono =>
  serve(settingsTable, world, verify, {
    ...accountsHandlers(accounts),
    ...anyoneHandlers,
    ...adminHandlers,
    ...coordinatorHandlers,
  })
