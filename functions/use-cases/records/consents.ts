/** Consents: given, asked for in a talk and taken back, by the person; each is entered in the log before it is carried out. */
import {
  makeReferral,
  referralById,
  referralIdOf,
  type ReferralItem,
  showReferral,
  stopReferral,
} from '../../later/index.ts'
import {
  addVersion,
  answerSuggestion,
  checkText,
  type Consent,
  giveConsent,
  keepClosed,
  newestConsent,
  type Opened,
  type Owner,
  receiptOf,
  type RecordsWorld,
  suggestionOf,
} from '../../records/index.ts'
import { receiverNamed } from '../../settings/index.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { employerName, type Visit } from '../../visit/index.ts'
import type { MakeReferral } from '../../../shared/contract/later/referral.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { personOf } from './become-identified.ts'
import { showConsent, showConsents } from './show-consents.ts'
import type { ConsentLanguage } from '../../../shared/rules/records/consent-text.ts'

type Giving = Parameters<typeof giveConsent>[2]

/**
 * A known youth asks for a plan made together: the consent first, and the link it allows. Whoever takes
 * the consent back has stopped the link.
 * The same link asked for again is the same request; one taken back meanwhile is not begun anew.
 */
const askForSip = async (
  world: RecordsWorld,
  owner: Owner,
  visit: Visit,
  make: MakeReferral,
  read: { text: string; lang: ConsentLanguage },
): Promise<{ consent: Consent; referral: ReferralItem }> => {
  checkText(read.text)
  if (make.kind !== 'sip') throw new Refusal('bad-input', ['kind'])
  const named = await receiverNamed(world, make.receiver)
  const id = referralIdOf(make.link)
  if ((await newestConsent(world, owner, id))?.revoked === true) throw new Refusal('not-now')
  const consent = await addVersion(world, owner, {
    consent: id,
    receiver: make.receiver,
    ...named,
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
const takeBack = async (world: RecordsWorld, owner: Owner, consent: string): Promise<void> => {
  const now = await newestConsent(world, owner, consent)
  if (now === undefined) throw new Refusal('not-found')
  const over = now.revoked ? now : await addVersion(world, owner, { ...now, revoked: true })
  const key = recordKeys.consent(owner, consent, over.version)
  // Without the youth's own words: they are nowhere but in the record.
  await keepClosed(world, key, { ...key, ...over, about: undefined })
  if (unitById(now.receiver) !== undefined)
    await world.records.write({ remove: recordKeys.shared(now.receiver, owner) })
  const hasLink = now.content.includes('sip')
  if (hasLink && (await referralById(world, consent)) !== undefined)
    await stopReferral(world, () => true, consent)
}

export const giveOwnConsent = async (world: RecordsWorld, owner: Opened<'consent'>, ask: Giving) =>
  showConsent(world, owner, await giveConsent(world, owner, ask))

export const takeOwnConsentBack = (
  world: RecordsWorld,
  owner: Opened<'consent'>,
  consent: string,
): Promise<void> => takeBack(world, owner, consent)

/** The youth of the talk proves to be the person by having become known in it. */
export const consentsInTalk = async (
  world: RecordsWorld,
  visit: Visit,
  owner: Opened<'consent'>,
) => {
  const { state, suggested } = await suggestionOf(world, owner, visit.visit)
  return {
    keeper: owner.principal,
    keeperName: employerName(owner.principal),
    suggested: state === 'asked' ? suggested : undefined,
    consents: await showConsents(world, owner),
  }
}

/** What was suggested is answered by it. */
export const consentInTalk = async (
  world: RecordsWorld,
  visit: Visit,
  ask: Giving,
  owner: Opened<'consent'>,
) => {
  const consent = await giveConsent(world, owner, ask)
  await answerSuggestion(world, owner, visit.visit, 'given')
  return showConsent(world, owner, consent)
}

export const refuseConsent = async (world: RecordsWorld, visit: Visit): Promise<void> =>
  answerSuggestion(world, await personOf(world, visit), visit.visit, 'refused')

export const askForSipInTalk = async (
  world: RecordsWorld,
  visit: Visit,
  { make, text, lang }: { make: MakeReferral; text: string; lang: ConsentLanguage },
  owner: Opened<'consent'>,
) => {
  const { consent, referral } = await askForSip(world, owner, visit, make, { text, lang })
  return {
    referral: showReferral(world, referral),
    consent: await showConsent(world, owner, consent),
  }
}

/** How the suggestion stands, for the counsellor: one that was given is none any longer. */
export const suggestionInTalk = async (
  world: RecordsWorld,
  visit: VisitId,
  owner: Opened<'consent'>,
) => {
  const { state } = await suggestionOf(world, owner, visit)
  return {
    state: state === 'given' ? ('none' as const) : state,
    consents: await showConsents(world, owner),
  }
}
