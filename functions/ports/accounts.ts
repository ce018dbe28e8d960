/** The port of staff accounts: whoever vouches for staff has them, and we ask. Two adapters: a user pool, and the demo provider. */
import type { AccountDetails, AccountState } from '../../shared/contract/settings/accounts.ts'
import type { StaffId, UnitId } from '../../shared/ids.ts'

export interface KnownAccount extends AccountDetails {
  staff: StaffId
  /** What the provider calls it, where that is another name than ours. */
  name: string
  unit: UnitId
  email?: string | undefined
  state: AccountState
  /** Of an invitation that has not been used. */
  until?: number | undefined
}

export interface Invited {
  staff: StaffId
  until: number
  /** To hand over, where no letter is sent. */
  link?: string | undefined
}

export interface Accounts {
  /** False where a directory owns them all. */
  readonly mayInvite: boolean
  ofUnit(unit: UnitId): Promise<readonly KnownAccount[]>
  /** `taken`: somebody has an account by that address, here or at another unit. */
  invite(wish: AccountDetails & { unit: UnitId; email: string }): Promise<Invited | 'taken'>
  inviteAgain(account: KnownAccount): Promise<Invited>
  change(account: KnownAccount, details: AccountDetails): Promise<void>
  /** No new sign-in, and no renewal. Safe to repeat. */
  end(account: KnownAccount): Promise<void>
  openAgain(account: KnownAccount): Promise<void>
}
