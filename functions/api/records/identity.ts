/** The rows of becoming known. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { identityApi } from '../../../shared/contract/records/identity.ts'
import type { Handlers } from '../serve/serve.ts'
import { becomeIdentified } from '../../use-cases/records/become-identified.ts'
import type { Eid, RecordsWorld } from '../../records/index.ts'
import { showVisit } from '../../use-cases/line/show-visit.ts'

export const identityHandlers = (eid: Eid): Handlers<typeof identityApi, RecordsWorld> => ({
  eid: async () => ({ offer: await eid.offer() }),
  prove: async (_world, _nobody, { code, verifier, redirect }) => {
    const word = await eid.exchange(code, verifier, redirect)
    const proof = word === undefined ? undefined : await eid.verify(word)
    if (word === undefined || proof === undefined) throw new Refusal('eid-failed')
    const { firstName, lastName } = proof.person
    return { word, firstName, lastName }
  },
  becomeIdentified: async (world, visit, { word }) =>
    showVisit(world, await becomeIdentified(world, eid, visit, word)),
})
