/** What the parts of a referral share: the calls of the youth who has the visit, and the words. */
import { consentsForYouth } from '../../../shared/contract/records/consent.ts'
import { referralsForYouth } from '../../../shared/contract/later/referral.ts'
import { client } from '../../data/client.ts'
import type { ReferralText } from '../../text/referral/type.ts'
import type { ServiceTexts } from '../consent/consent-names.ts'
import { key } from '../visit/visit-store.ts'

const authorization = () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`)
export const api = client(referralsForYouth, { authorization })
export const consents = client(consentsForYouth, { authorization })

export interface Texts {
  text: ReferralText
  services: ServiceTexts
}
