/** Accounts of one unit: shown, invited, changed, ended and opened again, by an admin of that unit and no other. */
import { createHash } from 'node:crypto'
import type { StaffRole } from '../../../shared/contract/endpoint.ts'
import type {
  Account,
  AccountChange,
  AccountDetails,
  AgainstAccount,
} from '../../../shared/contract/settings/accounts.ts'
import type * as z from 'zod/mini'
import type { StaffId, UnitId } from '../../../shared/ids.ts'
import { againstAccount, rolesGivenBy } from '../../../shared/rules/settings/account-rule.ts'
import type { Accounts, Invited, KnownAccount } from '../../ports/accounts.ts'
import type { World } from '../../ports/world.ts'
import { changesOf, noteChange } from './account-changes.ts'
import { inTurn } from './in-turn.ts'
import { keepPhone } from './on-call-phone.ts'
import { endSignIns, endSignInsUntilNow } from './sign-ins.ts'

/** Who changes: the sign-in says the unit and the roles. */
export interface Admin {
  id: StaffId
  firstName: string
  unit: UnitId
  roles: readonly StaffRole[]
}

type Against = { outcome: z.infer<typeof AgainstAccount> }
const no = (outcome: Against['outcome']): Against => ({ outcome })
const done = { outcome: 'done' } as const

const detailsOf = (account: KnownAccount): AccountDetails => {
  const { firstName, profession, languages, roles, phone } = account
  return { firstName, profession, languages, roles, ...(phone === undefined ? {} : { phone }) }
}

/** What a change builds on: other words whenever anything of the account has become another. */
const markOf = (account: KnownAccount): string =>
  createHash('sha256')
    .update(JSON.stringify([detailsOf(account), account.state]))
    .digest('base64url')
    .slice(0, 16)

const shown = (account: KnownAccount): Account => {
  const { staff, state, email, until } = account
  const isOpen = state === 'invited' || state === 'invitation-over'
  return {
    staff,
    ...detailsOf(account),
    state,
    mark: markOf(account),
    ...(email === undefined ? {} : { email }),
    ...(isOpen && until !== undefined ? { until } : {}),
  }
}

export const showAccounts = async (world: World, accounts: Accounts, admin: Admin) => {
  const [known, history] = await Promise.all([
    accounts.ofUnit(admin.unit),
    changesOf(world, admin.unit),
  ])
  return {
    unit: admin.unit,
    me: admin.id,
    mayInvite: accounts.mayInvite,
    mayGive: [...rolesGivenBy(admin.roles)],
    accounts: known
      .map(shown)
      .sort((a, b) => a.firstName.localeCompare(b.firstName, 'sv') || (a.staff < b.staff ? -1 : 1)),
    history,
  }
}

const isIn = ({ state }: KnownAccount): boolean => state === 'active' || state === 'directory'

interface Change {
  what: AccountChange['what']
  roles: (account: KnownAccount) => readonly StaffRole[]
  /** What this account cannot be asked for. */
  against?: (account: KnownAccount) => Against['outcome'] | undefined
  act: (account: KnownAccount) => Promise<void>
}

/** The one way to an account: of the own unit, not a directory's, within the rule, and written down. */
const changed = <T>(
  world: World,
  accounts: Accounts,
  admin: Admin,
  staff: StaffId,
  { what, roles, against, act }: Change,
  told: (account: KnownAccount) => T,
): Promise<T | Against> =>
  inTurn(world, admin.unit, async () => {
    const all = await accounts.ofUnit(admin.unit)
    const account = all.find((one) => one.staff === staff)
    if (account === undefined) return no('gone')
    if (account.state === 'directory') return no('directory')
    const stands = against?.(account)
    if (stands !== undefined) return no(stands)
    const wished = roles(account)
    const others = all.map((one) => ({ staff: one.staff, roles: one.roles, isIn: isIn(one) }))
    // Whoever has ended has no roles: to open again is to give them.
    const has = account.state === 'ended' ? [] : account.roles
    const whom = { staff, roles: has, isIn: isIn(account) }
    const ends = what === 'ended'
    const rule = againstAccount({ me: admin, whom, roles: wished, ends, others })
    if (rule !== undefined) return no(rule)
    await act(account)
    await noteChange(world, admin.unit, {
      by: admin.firstName,
      whom: account.firstName,
      what,
      gave: wished.filter((role) => !has.includes(role)),
      took: has.filter((role) => !wished.includes(role)),
    })
    return told(account)
  })

export const inviteToUnit = async (
  world: World,
  accounts: Accounts,
  admin: Admin,
  { email, ...details }: AccountDetails & { email: string },
): Promise<({ outcome: 'invited' } & Invited) | Against> => {
  if (!accounts.mayInvite) return no('directory')
  const mayGive = rolesGivenBy(admin.roles)
  if (details.roles.some((role) => !mayGive.includes(role))) return no('above-own')
  return inTurn(world, admin.unit, async () => {
    const made = await accounts.invite({ ...details, email, unit: admin.unit })
    if (made === 'taken') return no('taken')
    await keepPhone(world, made.staff, details.phone)
    const { firstName: whom, roles: gave } = details
    await noteChange(world, admin.unit, {
      by: admin.firstName,
      whom,
      what: 'invited',
      gave,
      took: [],
    })
    return { outcome: 'invited', ...made }
  })
}

export const inviteAgain = async (
  world: World,
  accounts: Accounts,
  admin: Admin,
  staff: StaffId,
): Promise<({ outcome: 'invited' } & Invited) | Against> => {
  let made: Invited | undefined
  return changed(
    world,
    accounts,
    admin,
    staff,
    {
      what: 'invited-again',
      roles: (account) => account.roles,
      against: ({ state, roles }) => {
        if (state !== 'invited' && state !== 'invitation-over') return 'invitation-used'
        // A new invitation gives what it says, to whoever holds it.
        const mayGive = rolesGivenBy(admin.roles)
        return roles.every((role) => mayGive.includes(role)) ? undefined : 'above-own'
      },
      act: async (account) => void (made = await accounts.inviteAgain(account)),
    },
    () => ({ outcome: 'invited' as const, ...(made as Invited) }),
  )
}

export const changeAccount = (
  world: World,
  accounts: Accounts,
  admin: Admin,
  staff: StaffId,
  { mark, ...details }: AccountDetails & { mark: string },
): Promise<{ outcome: 'done' } | Against> =>
  changed(
    world,
    accounts,
    admin,
    staff,
    {
      what: 'changed',
      roles: () => details.roles,
      against: (account) =>
        markOf(account) === mark && account.state !== 'ended' ? undefined : 'changed',
      act: async (account) => {
        await accounts.change(account, details)
        await keepPhone(world, staff, details.phone)
        await endSignInsUntilNow(world, staff)
      },
    },
    () => done,
  )

/** The sign-ins first: whatever breaks after that, nobody who is to be gone is there. Safe to repeat. */
export const endAccount = (
  world: World,
  accounts: Accounts,
  admin: Admin,
  staff: StaffId,
): Promise<{ outcome: 'done' } | Against> =>
  changed(
    world,
    accounts,
    admin,
    staff,
    {
      what: 'ended',
      roles: () => [],
      act: async (account) => {
        await endSignIns(world, staff)
        await keepPhone(world, staff, undefined)
        await accounts.end(account)
      },
    },
    () => done,
  )

export const openAgain = (
  world: World,
  accounts: Accounts,
  admin: Admin,
  staff: StaffId,
): Promise<{ outcome: 'done' } | Against> =>
  changed(
    world,
    accounts,
    admin,
    staff,
    {
      what: 'opened-again',
      roles: (account) => account.roles,
      against: ({ state }) => (state === 'ended' ? undefined : 'changed'),
      act: async (account) => {
        await accounts.openAgain(account)
        await keepPhone(world, staff, account.phone)
        await endSignInsUntilNow(world, staff)
      },
    },
    () => done,
  )
