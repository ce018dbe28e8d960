/** The staff check of a deployed function. */
import { told } from './world.aws.ts'
import { signInHolds } from '../settings/index.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import { verifyStaff } from '../http/verify-staff.ts'
import type { World } from '../ports/world.ts'

let made: ReturnType<typeof verifyStaff> | undefined

/**
 * One for the life of the process, however often its world is made anew: it has the provider's keys,
 * and while that one is away, the keys it gave last are what keeps everybody signed in.
 */
export const staffFromEnvironment = (world: World): VerifyStaff => {
  made ??= verifyStaff({ issuer: told('OIDC_ISSUER'), audience: told('OIDC_CLIENT') })
  const verify = made
  const holds = signInHolds(world)
  return (token) => verify(token, holds)
}
