/** Staff accounts in the user pool of a stage. Those that a directory vouches for are read, and never changed. */
import * as z from 'zod/mini'
import { staffRoles } from '../../../shared/contract/endpoint.ts'
import type { AccountDetails, AccountState } from '../../../shared/contract/settings/accounts.ts'
import { Language, Profession, StaffId, type UnitId } from '../../../shared/ids.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { inFull } from '../../../shared/rules/settings/phone-in-full.ts'
import type { Accounts, KnownAccount } from '../../ports/accounts.ts'
import { asksPool, PoolSaidNo, type AskPool } from './ask-pool.ts'

/** What is agreed with each directory: whose staff it vouches for, by its name. */
export type Directories = Readonly<Record<string, readonly UnitId[]>>

interface Pool {
  /** The pool's id. */
  id: string
  /** False where everybody comes by a directory. */
  ownAccounts: boolean
  directories: Directories
}

/** As the pool tells of somebody; times in seconds, with a fraction. */
const PoolUser = z.object({
  Username: z.string(),
  Enabled: z.boolean(),
  UserStatus: z.string(),
  UserLastModifiedDate: z.number(),
  Attributes: z.optional(z.array(z.object({ Name: z.string(), Value: z.optional(z.string()) }))),
})
type PoolUser = z.infer<typeof PoolUser>
const Listed = z.object({
  Users: z.optional(z.array(PoolUser)),
  PaginationToken: z.optional(z.string()),
})
const Made = z.object({ User: PoolUser })

const day = 86_400_000
const listed = (text = ''): string[] => text.split(/[ ,[\]]+/).filter((part) => part !== '')
const among = <T extends string>(known: readonly T[], text?: string): T[] =>
  listed(text).filter((one): one is T => known.some((other) => other === one))

const endsAt = ({ UserLastModifiedDate }: PoolUser): number =>
  Math.round(UserLastModifiedDate * 1000) + accountRule.invitationDays * day

const stateOf = (user: PoolUser, now: number): AccountState => {
  if (user.UserStatus === 'EXTERNAL_PROVIDER') return 'directory'
  if (!user.Enabled) return 'ended'
  if (user.UserStatus !== 'FORCE_CHANGE_PASSWORD') return 'active'
  return endsAt(user) > now ? 'invited' : 'invitation-over'
}

/** Whose staff somebody is that a directory vouches for, where it does not say so itself. */
const unitBy = (directories: Directories, identities = '[]'): UnitId | undefined => {
  const [first] = JSON.parse(identities) as { providerName?: string }[]
  const units = directories[first?.providerName ?? ''] ?? []
  return units.length === 1 ? units[0] : undefined
}

/** Nobody whom the sign-in itself would not let in is shown as an account. */
const accountOf = (
  user: PoolUser,
  directories: Directories,
  now: number,
): KnownAccount | undefined => {
  const said = new Map((user.Attributes ?? []).map(({ Name, Value }) => [Name, Value]))
  const staff = StaffId.safeParse(said.get('sub'))
  const unit = said.get('custom:unit') ?? unitBy(directories, said.get('identities'))
  if (!staff.success || unit === undefined) return undefined
  const [profession = 'kurator' as const] = among(Profession.options, said.get('custom:profession'))
  const state = stateOf(user, now)
  const phone = said.get('phone_number')
  return {
    staff: staff.data,
    name: user.Username,
    unit,
    firstName: said.get('given_name') ?? '',
    email: said.get('email'),
    profession,
    languages: among(Language.options, said.get('custom:languages') ?? 'sv'),
    roles: among(staffRoles, said.get('custom:roles')),
    ...(phone === undefined || phone === '' ? {} : { phone }),
    state,
    until: state === 'invited' || state === 'invitation-over' ? endsAt(user) : undefined,
  }
}

/** A telephone number goes there in full, and an empty one takes it away. */
const attributesOf = (details: AccountDetails) =>
  Object.entries({
    given_name: details.firstName,
    'custom:profession': details.profession,
    'custom:languages': details.languages.join(' '),
    'custom:roles': details.roles.join(' '),
    phone_number: details.phone === undefined ? '' : inFull(details.phone),
  }).map(([Name, Value]) => ({ Name, Value }))

const taken = ['UsernameExistsException', 'AliasExistsException']

export const userPool = (
  { id: UserPoolId, ownAccounts, directories }: Pool,
  now: () => number,
  newId: () => string,
  ask: AskPool = asksPool(now),
): Accounts => {
  const of = ({ name }: KnownAccount) => ({ UserPoolId, Username: name })
  const everybody = async (): Promise<PoolUser[]> => {
    const found: PoolUser[] = []
    let PaginationToken: string | undefined
    do {
      const asked = PaginationToken === undefined ? {} : { PaginationToken }
      const page = Listed.parse(await ask('ListUsers', { UserPoolId, Limit: 60, ...asked }))
      found.push(...(page.Users ?? []))
      PaginationToken = page.PaginationToken
    } while (PaginationToken !== undefined)
    return found
  }
  return {
    mayInvite: ownAccounts,
    ofUnit: async (unit) =>
      (await everybody()).flatMap((user) => {
        const account = accountOf(user, directories, now())
        return account?.unit === unit ? [account] : []
      }),
    invite: async ({ unit, email, ...details }) => {
      try {
        const made = Made.parse(
          await ask('AdminCreateUser', {
            UserPoolId,
            // An address cannot be the name where it is a way to sign in.
            Username: `staff-${newId()}`,
            DesiredDeliveryMediums: ['EMAIL'],
            UserAttributes: [
              { Name: 'email', Value: email },
              { Name: 'email_verified', Value: 'true' },
              { Name: 'custom:unit', Value: unit },
              ...attributesOf(details).filter(({ Value }) => Value !== ''),
            ],
          }),
        )
        const sub = made.User.Attributes?.find(({ Name }) => Name === 'sub')
        return { staff: StaffId.parse(sub?.Value), until: endsAt(made.User) }
      } catch (problem) {
        if (problem instanceof PoolSaidNo && taken.includes(problem.why)) return 'taken'
        throw problem
      }
    },
    inviteAgain: async (account) => {
      const made = Made.parse(
        await ask('AdminCreateUser', {
          ...of(account),
          DesiredDeliveryMediums: ['EMAIL'],
          MessageAction: 'RESEND',
        }),
      )
      return { staff: account.staff, until: endsAt(made.User) }
    },
    change: async (account, details) =>
      void (await ask('AdminUpdateUserAttributes', {
        ...of(account),
        UserAttributes: attributesOf(details),
      })),
    end: async (account) => {
      await ask('AdminDisableUser', of(account))
      await ask('AdminUserGlobalSignOut', of(account))
    },
    openAgain: async (account) => void (await ask('AdminEnableUser', of(account))),
  }
}
