/** The staff check of a deployed function. */
import { told } from '../world.aws.ts'
import type { VerifyStaff } from './actor.ts'
import { verifyStaff } from './verify-staff.ts'

export const staffFromEnvironment = (): VerifyStaff =>
  verifyStaff({ issuer: told('OIDC_ISSUER'), audience: told('OIDC_CLIENT') })
