/** The e-identification of a deployed function; `none` where the county offers none. */
import { told } from './world.aws.ts'
import { noEid, type Eid } from '../records/identity/eid.ts'
import { oidcEid } from '../records/identity/oidc-eid.ts'

export const eidFromEnvironment = (): Eid => {
  const issuer = told('EID_ISSUER')
  return issuer === 'none' ? noEid : oidcEid({ issuer, client: told('EID_CLIENT') })
}
