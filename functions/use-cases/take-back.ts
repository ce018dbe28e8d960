/** Taking a consent back: from now on nothing more is shared, and a link that came of it is stopped. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { unitById } from '../../shared/county/dalarna.ts'
import { addVersion, newestConsent, type Owner, type RecordsWorld } from '../records/index.ts'
import { referralById, stopReferral } from '../later/index.ts'
import { recordKeys } from '../store/record-keys.ts'

/** Safe to repeat: what is taken back already is stopped once more and stays taken back. */
export const takeBack = async (
  world: RecordsWorld,
  owner: Owner,
  consent: string,
): Promise<void> => {
  const now = await newestConsent(world, owner, consent)
  if (now === undefined) throw new Refusal('not-found')
  if (!now.revoked) await addVersion(world, owner, { ...now, revoked: true })
  if (unitById(now.receiver) !== undefined)
    await world.records.write({ remove: recordKeys.shared(now.receiver, owner) })
  const hasLink = now.content.includes('sip')
  if (hasLink && (await referralById(world, consent)) !== undefined)
    await stopReferral(world, () => true, consent)
}
