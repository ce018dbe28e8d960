/** The e-identification of a deployed function, read with the first who uses it; `none` where the county offers none. */
import { told } from './world.aws.ts'
import { type Eid, noEid } from '../records/index.ts'

export const eidFromEnvironment = (): Eid => {
  const issuer = told('EID_ISSUER')
  if (issuer === 'none') return noEid
  let provider: Promise<Eid> | undefined
  const fetched = (): Promise<Eid> =>
    (provider ??= import('../records/lazy.ts').then(({ oidcEid }) =>
      oidcEid({ issuer, client: told('EID_CLIENT') }),
    ))
  return {
    offer: async () => (await fetched()).offer(),
    exchange: async (...asked) => (await fetched()).exchange(...asked),
    verify: async (word) => (await fetched()).verify(word),
  }
}
