/** Where accounts and settings lie: apart, for most functions reach none of them. */
import type { StaffId } from '../../shared/ids.ts'
import type { Key } from './store.ts'

export const settingsKeys = {
  /** Whose sign-ins have ended before their time; who changes accounts of a unit now; and who has. */
  endedSignIn: (staff: StaffId): Key => ({ pk: 'ENDED', sk: staff }),
  endedSignIns: { pk: 'ENDED' },
  accountLease: (unit: string): Key => ({ pk: 'ACCOUNT-LEASES', sk: unit }),
  accountChange: (unit: string, at: number, id: string): Key => ({
    pk: `ACCOUNT-CHANGES#${unit}`,
    sk: `${String(at).padStart(14, '0')}#${id}`,
  }),
  accountChanges: (unit: string) => ({ pk: `ACCOUNT-CHANGES#${unit}` }),
  /** Of the demo provider alone: in AWS the user pool has them. */
  account: (staff: StaffId): Key => ({ pk: 'ACCOUNTS', sk: staff }),
  accounts: { pk: 'ACCOUNTS' },
  /** Where whoever is on call is rung. */
  accountPhone: (staff: StaffId): Key => ({ pk: 'ACCOUNT-PHONES', sk: staff }),
  accountPhones: { pk: 'ACCOUNT-PHONES' },
  setting: (name: string): Key => ({ pk: 'SETTINGS', sk: name }),
  settings: { pk: 'SETTINGS' },
  settingBefore: (name: string, rev: number): Key => ({
    pk: `SETTING#${name}`,
    sk: String(rev).padStart(6, '0'),
  }),
  settingBefores: (name: string) => ({ pk: `SETTING#${name}` }),
} as const
