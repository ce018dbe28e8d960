/** The accounts of the own unit: asked for when the page is opened, and after each change. */
import type { ReadonlySignal } from '@preact/signals'
import type { Reply } from '../../../shared/contract/endpoint.ts'
import { accountsApi } from '../../../shared/contract/settings/accounts.ts'
import { type Client, client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { type Act, actAndShow } from '../../staff/attempt.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import { failedPage } from '../../staff/use-staff-query.ts'

export type AccountsSeen = Reply<typeof accountsApi.accounts>

export interface AccountsStore {
  readonly seen: ReadonlySignal<AccountsSeen | undefined>
  readonly problem: ReadonlySignal<unknown>
  readonly again: () => Promise<void>
  readonly api: Client<typeof accountsApi>
  /** Does something, and then shows how it is; undefined after a failure that has been told. */
  readonly act: Act
}

export const openAccounts = (): AccountsStore => {
  const api = client(accountsApi, { authorization: bearer })
  const asked = query(() => api.accounts(), { may: isSignedIn, failed: failedPage })
  asked.when({})
  const { data: seen, problem, again } = asked
  return { seen, problem, again, api, act: actAndShow(again) }
}
