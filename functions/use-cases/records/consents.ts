/** Consents that reach beyond the record: one that makes a link, and taking one back, which stops it. */
import {
  makeReferral,
  referralById,
  referralIdOf,
  type ReferralItem,
  stopReferral,
} from '../../later/index.ts'
import {
  addVersion,
  checkText,
  type Consent,
  newestConsent,
  type Owner,
  receiptOf,
  type RecordsWorld,
} from '../../records/index.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Visit } from '../../visit/index.ts'
import type { MakeReferral } from '../../../shared/contract/later/referral.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { serviceById } from '../../../shared/county/directory.ts'
import type { ConsentLanguage } from '../../../shared/rules/records/consent-text.ts'

/**
 * A known youth asks for a plan made together: the consent first, and the link it allows. Whoever takes
 * the consent back has stopped the link.
 * The same link asked for again is the same request; one taken back meanwhile is not begun anew.
 */
export const askForSip = async (
  world: RecordsWorld,
  owner: Owner,
  visit: Visit,
  make: MakeReferral,
  read: { text: string; lang: ConsentLanguage },
): Promise<{ consent: Consent; referral: ReferralItem }> => {
  checkText(read.text)
  if (make.kind !== 'sip') throw new Refusal('bad-input', ['kind'])
  if (serviceById(make.receiver) === undefined) throw new Refusal('bad-input', ['receiver'])
  const id = referralIdOf(make.link)
  if ((await newestConsent(world, owner, id))?.revoked === true) throw new Refusal('not-now')
  const consent = await addVersion(world, owner, {
    consent: id,
    receiver: make.receiver,
    content: ['sip'],
    until: world.now() + make.days * 86_400_000,
    revoked: false,
    ...read,
    receipt: receiptOf(world),
    // The link itself is nowhere: its hash names the press.
    once: id,
  })
  return { consent, referral: await makeReferral(world, visit, make, 'consented') }
}

/**
 * Taking a consent back: from now on nothing more is shared, and a link that came of it is stopped.
 * Safe to repeat: what is taken back already is stopped once more and stays taken back.
 */
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
    await stopReferral(world, consent, () => true)
}
