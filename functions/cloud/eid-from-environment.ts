/** The e-identification of a deployed function; `none` where the county offers none. */
import { told } from './world.aws.ts'
import { type Eid, noEid, oidcEid } from '../records/index.ts'

export const eidFromEnvironment = (): Eid => {
  const issuer = told('EID_ISSUER')
  return issuer === 'none' ? noEid : oidcEid({ issuer, client: told('EID_CLIENT') })
}
