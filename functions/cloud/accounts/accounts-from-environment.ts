/** The accounts of a deployed stage: its own user pool, and what has been agreed with directories. */
import type { Accounts } from '../../ports/accounts.ts'
import type { World } from '../../ports/world.ts'
import { told } from '../world.aws.ts'
import { type Directories, userPool } from './user-pool.ts'

/** The issuer's last part is the pool's id. */
export const accountsFromEnvironment = ({ now, id }: World): Accounts => {
  const { ownAccounts, directories } = JSON.parse(told('ACCOUNTS')) as {
    ownAccounts: boolean
    directories: Directories
  }
  const pool = told('OIDC_ISSUER').split('/').at(-1) ?? ''
  return userPool({ id: pool, ownAccounts, directories }, now, id)
}
