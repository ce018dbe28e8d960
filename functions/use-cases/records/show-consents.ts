/** Consents as the person sees them: newest version of each, in whose words, and what became of a link. */
import type { ConsentShown } from '../../../shared/contract/records/consent.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { hasEnded, referralById } from '../../later/index.ts'
import {
  type Consent,
  consentsOf,
  holds,
  newestOf,
  openFor,
  type Opened,
  type RecordsWorld,
} from '../../records/index.ts'

const linkOf = async (
  world: RecordsWorld,
  { consent, content }: Consent,
): Promise<ConsentShown['link']> => {
  if (!content.includes('sip')) return undefined
  const link = await referralById(world, consent)
  if (link === undefined) return 'ended'
  return hasEnded(link, world.now()) ? 'ended' : link.state
}

export const showConsent = async (
  world: RecordsWorld,
  owner: Opened<'consent'>,
  said: Consent,
): Promise<ConsentShown> => {
  const { consent, receiver, receiverName, content, at, until, version } = said
  const { text, lang, receipt } = said
  const link = await linkOf(world, said)
  const isOn = holds(said, world.now()) && link !== 'stopped'
  const state = said.revoked ? 'taken-back' : isOn ? 'holds' : 'ended'
  return {
    consent,
    receiver,
    receiverName,
    employer: unitById(receiver)?.name,
    content,
    about: said.about === undefined ? undefined : await openFor(world, owner, said.about),
    at,
    until,
    version,
    text,
    lang,
    receipt,
    state,
    link,
  }
}

/** What holds first, and then what does not any more; the latest of each first. */
export const showConsents = async (
  world: RecordsWorld,
  owner: Opened<'consent'>,
): Promise<ConsentShown[]> => {
  const newest = newestOf(await consentsOf(world, owner))
  const shown = await Promise.all(newest.map((one) => showConsent(world, owner, one)))
  const order = ({ state }: ConsentShown) => (state === 'holds' ? 0 : 1)
  return shown.sort((a, b) => order(a) - order(b) || b.at - a.at)
}
