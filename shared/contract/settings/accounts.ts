/** The contract of staff accounts: an admin sees and changes those of the own unit, which the sign-in names and no call does. */
import * as z from 'zod/mini'
import { accountRule } from '../../rules/settings/account-rule.ts'
import { Instant, Language, Phone, Profession, StaffId, UnitId } from '../../ids.ts'
import { staffRoles, type Table } from '../endpoint.ts'

const firstName = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(accountRule.longestName), z.regex(/^[^<>]+$/))
const roles = z.array(z.enum(staffRoles)).check(z.maxLength(staffRoles.length))
const email = z.email().check(z.maxLength(120))

const details = {
  firstName,
  profession: Profession,
  languages: z.array(Language).check(z.minLength(1), z.maxLength(8)),
  roles,
  /** Rung when on call; seen by the admins of the unit. */
  phone: z.optional(Phone),
}
export const AccountDetails = z.strictObject(details)
export type AccountDetails = z.infer<typeof AccountDetails>

/** `directory`: the employer's own directory owns it, and it is changed there. */
export const AccountState = z.enum(['active', 'invited', 'invitation-over', 'ended', 'directory'])
export type AccountState = z.infer<typeof AccountState>

export const Account = z.object({
  staff: StaffId,
  ...details,
  email: z.optional(z.string()),
  state: AccountState,
  /** Of an invitation. */
  until: z.optional(Instant),
  /** What a change builds on. */
  mark: z.string(),
})
export type Account = z.infer<typeof Account>

export const AccountChange = z.object({
  at: Instant,
  by: z.string(),
  whom: z.string(),
  what: z.enum(['invited', 'invited-again', 'changed', 'ended', 'opened-again']),
  gave: roles,
  took: roles,
})
export type AccountChange = z.infer<typeof AccountChange>

/** Why not: each has its sentence on the page. `changed`: somebody else was first. */
export const AgainstAccount = z.enum([
  'own-rights',
  'above-own',
  'last-admin',
  'directory',
  'taken',
  'changed',
  'invitation-used',
  'gone',
])
const against = z.object({ outcome: AgainstAccount })
const done = z.object({ outcome: z.literal('done') })
/** `link`: to hand over, where no letter is sent. */
const invited = z.object({
  outcome: z.literal('invited'),
  staff: StaffId,
  until: Instant,
  link: z.optional(z.string()),
})
const one = { staff: StaffId, mark: z.string() }

export const accountsApi = {
  accounts: {
    method: 'GET',
    path: '/api/settings/admin/accounts',
    who: 'admin',
    needs: 'no-record',
    summary:
      'The accounts of the own unit, which roles may be given there, and who has changed what',
    reply: z.object({
      unit: UnitId,
      me: StaffId,
      /** False where a directory owns all accounts. */
      mayInvite: z.boolean(),
      mayGive: roles,
      accounts: z.array(Account),
      history: z.array(AccountChange),
    }),
  },
  invite: {
    method: 'POST',
    path: '/api/settings/admin/accounts',
    who: 'admin',
    needs: 'no-record',
    summary: 'Invite somebody to the own unit',
    body: z.strictObject({ email, ...details }),
    reply: z.union([invited, against]),
  },
  inviteAgain: {
    method: 'POST',
    path: '/api/settings/admin/accounts/:staff/invitation',
    once: true,
    who: 'admin',
    needs: 'no-record',
    summary: 'Send a new invitation to somebody who has not used theirs',
    params: z.strictObject({ staff: StaffId }),
    reply: z.union([invited, against]),
  },
  changeAccount: {
    method: 'POST',
    path: '/api/settings/admin/accounts/:staff',
    once: true,
    who: 'admin',
    needs: 'no-record',
    summary: 'Change name, profession, languages, telephone or roles',
    params: z.strictObject({ staff: StaffId }),
    body: z.strictObject({ mark: one.mark, ...details }),
    reply: z.union([done, against]),
  },
  endAccount: {
    method: 'POST',
    path: '/api/settings/admin/accounts/:staff/end',
    once: true,
    who: 'admin',
    needs: 'no-record',
    summary:
      'End an account: running sign-ins stop within half a minute, and talks go back to the line',
    params: z.strictObject({ staff: StaffId }),
    reply: z.union([done, against]),
  },
  openAgain: {
    method: 'POST',
    path: '/api/settings/admin/accounts/:staff/open',
    once: true,
    who: 'admin',
    needs: 'no-record',
    summary: 'Open an account again that was ended by mistake',
    params: z.strictObject({ staff: StaffId }),
    reply: z.union([done, against]),
  },
} as const satisfies Table
