/**
 * A known youth asks for a plan made together: the consent first, and the link it allows. Whoever takes
 * the consent back has stopped the link.
 */
import type { MakeReferral } from '../../shared/contract/later/referral.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { ConsentLanguage } from '../../shared/rules/records/consent-text.ts'
import { serviceById } from '../../shared/county/directory.ts'
import {
  addVersion,
  checkText,
  type Consent,
  newestConsent,
  type Owner,
  receiptOf,
  type RecordsWorld,
} from '../records/index.ts'
import { makeReferral, referralIdOf, type ReferralItem } from '../later/index.ts'
import type { Visit } from '../visit/index.ts'

/** The same link asked for again is the same request; one taken back meanwhile is not begun anew. */
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
