/** The staff check of a deployed function. */
import { told } from './world.aws.ts'
import type { VerifyStaff } from '../http/actor.ts'
import { verifyStaff } from '../http/verify-staff.ts'

export const staffFromEnvironment = (): VerifyStaff =>
  verifyStaff({ issuer: told('OIDC_ISSUER'), audience: told('OIDC_CLIENT') })
