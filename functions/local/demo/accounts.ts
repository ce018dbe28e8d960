/** The accounts that the demo provider knows: the invented staff, and whoever has been invited since; kept in the county's store. */
import * as z from 'zod/mini'
import type { StaffRole } from '../../../shared/contract/endpoint.ts'
import type { AccountDetails } from '../../../shared/contract/settings/accounts.ts'
import type { Language, Profession, StaffId } from '../../../shared/ids.ts'
import { word } from '../../../shared/rules/line/visit-parts.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { patch, put, readAll } from '../../store/items.ts'
import { settingsKeys } from '../../store/settings-keys.ts'
import type { Accounts, Invited, KnownAccount } from '../../ports/accounts.ts'
import type { World } from '../../ports/world.ts'
import type { StaffMember } from '../../visit/index.ts'
import { demoStaff } from './staff.ts'

const AccountItem = z.object({
  staff: z.string(),
  unit: z.string(),
  firstName: z.string(),
  email: z.optional(z.string()),
  profession: word<Profession>(),
  languages: z.array(word<Language>()),
  roles: z.array(word<StaffRole>()),
  phone: z.optional(z.string()),
  state: z.enum(['active', 'invited', 'ended']),
  /** Of the newest invitation; it stays when it has been used, so that it can be told so. */
  code: z.optional(z.string()),
  /** Until somebody has come by it. */
  until: z.optional(z.number()),
})
type AccountItem = z.output<typeof AccountItem>

export type Invitation =
  | { is: 'open'; firstName: string; unit: string }
  | { is: 'used' }
  | { is: 'over' }
  | { is: 'unknown' }

export interface DemoAccounts extends Accounts {
  /** Everybody who can sign in, as read last. */
  readonly staff: () => readonly StaffMember[]
  readonly read: () => Promise<void>
  /** What a link of an invitation leads to; `accept` uses it. */
  readonly invitation: (code: string, accept: boolean) => Promise<Invitation>
}

const day = 86_400_000

const asItem = ({ id, ...rest }: StaffMember): AccountItem => ({
  staff: id,
  ...rest,
  state: 'active',
})

type Told = Pick<World, 'clinic' | 'now' | 'id'>

/** `link`: where an invitation leads, by its code. */
export const demoAccounts = (world: Told, link: (code: string) => string): DemoAccounts => {
  let staff: readonly StaffMember[] = demoStaff
  const all = async (): Promise<AccountItem[]> => {
    const own = await readAll(world.clinic, { ...settingsKeys.accounts, fresh: true }, AccountItem)
    const known = new Set(own.map((one) => one.staff))
    return [...demoStaff.filter(({ id }) => !known.has(id)).map(asItem), ...own]
  }
  const read = async (): Promise<void> => {
    staff = (await all())
      .filter(({ state }) => state === 'active')
      .map(({ staff: id, firstName, unit, profession, languages, roles }) => ({
        id,
        firstName,
        unit,
        profession,
        languages,
        roles,
      }))
  }
  const set = async (id: StaffId, changed: Partial<AccountItem>): Promise<void> => {
    const item = (await all()).find((one) => one.staff === id)
    if (item === undefined) return
    const key = settingsKeys.account(id)
    const written = await patch(world.clinic, key, AccountItem, [], changed)
    if (!written.ok) await put(world.clinic, key, AccountItem, { ...item, ...changed })
    await read()
  }
  const asked = (staffId: StaffId): Invited & { code: string } => {
    const code = world.id()
    const until = world.now() + accountRule.invitationDays * day
    return { staff: staffId, until, link: link(code), code }
  }
  const stateOf = ({ state, until = 0 }: AccountItem): KnownAccount['state'] =>
    state === 'invited' && until <= world.now() ? 'invitation-over' : state
  return {
    mayInvite: true,
    ofUnit: async (unit) =>
      (await all())
        .filter((one) => one.unit === unit)
        .map(({ code: _, ...one }) => ({ ...one, name: one.staff, state: stateOf(one) })),
    invite: async ({ email, ...wish }) => {
      const address = email.toLowerCase()
      if ((await all()).some((one) => one.email === address)) return 'taken'
      const id = `inbjuden-${world
        .id()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')
        .slice(-16)}`
      const { code, ...invited } = asked(id)
      const item = { staff: id, ...wish, email: address, state: 'invited' as const }
      const { until } = invited
      await put(world.clinic, settingsKeys.account(id), AccountItem, { ...item, code, until })
      return invited
    },
    inviteAgain: async ({ staff: id }) => {
      const { code, ...invited } = asked(id)
      await set(id, { code, until: invited.until })
      return invited
    },
    change: ({ staff: id }, { phone, ...details }: AccountDetails) =>
      set(id, { ...details, phone }),
    // Whoever was let in before the day of their invitation went with it is no invited one when they are opened again.
    end: async ({ staff: id, state }) => {
      await set(id, { state: 'ended', ...(state === 'active' && { until: undefined }) })
    },
    // Whoever never came is let in by nothing but the invitation, as in the user pool.
    openAgain: ({ staff: id, until }) =>
      set(id, { state: until === undefined ? 'active' : 'invited' }),
    staff: () => staff,
    read,
    invitation: async (code, accept) => {
      const item = (await all()).find((one) => one.code !== undefined && one.code === code)
      if (item === undefined) return { is: 'unknown' }
      if (item.until === undefined) return { is: 'used' }
      if (stateOf(item) !== 'invited') return { is: 'over' }
      if (accept) await set(item.staff, { state: 'active', until: undefined })
      return { is: 'open', firstName: item.firstName, unit: item.unit }
    },
  }
}
