/** What a visit asks of e-identification: who came back, and becoming known in it. */
import { identityApi } from '../../../shared/contract/records/identity.ts'
import { client } from '../../data/client.ts'
import { takeReturned } from '../../data/eid/eid-return.ts'
import { sha256 } from '../../data/eid/go-to-eid.ts'
import { key } from '../visit/visit-store.ts'

export const identity = client(identityApi, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

/** What a proof for this visit is bound to; the server makes the same. */
export const nonceOfVisit = (visit: string): Promise<string> => sha256(`known ${visit}`)

/** What the e-identification said of whoever came back; undefined when they turned back. */
export const proveReturned = async () => {
  const brought = takeReturned()
  return brought && identity.prove(brought)
}
