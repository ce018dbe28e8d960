/**
 * A consent names who may see what, and until when. Each change is a version of its own, and one that
 * is taken back holds no more from the moment it is said: every access asks here.
 */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { ConsentLanguage } from '../../../shared/rules/records/consent-text.ts'
import type { ConsentContent } from '../../../shared/rules/records/consent-rule.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Item } from '../../store/store.ts'

export interface Consent {
  /** What stands or falls as one: a receiver, or the link that came of it. */
  consent: string
  receiver: string
  content: ConsentContent[]
  /** The youth's words about exactly what, sealed for the person. */
  about?: string
  /** Milliseconds since 1970; nothing is shared from then on. */
  until: number
  version: number
  at: number
  revoked: boolean
  /** The version and language of the words that were said yes to. */
  text: string
  lang: ConsentLanguage
  /** Told to the youth, and to whoever has been let in. */
  receipt: string
  /** The press it came of: a press that comes twice is one consent. */
  once: string
}

const asConsent = (item: Item): Consent => item as unknown as Consent

/** Every version, oldest first; what was said before is never overwritten. */
export const consentsOf = async (world: RecordsWorld, owner: Owner): Promise<Consent[]> =>
  (await world.records.list({ ...recordKeys.consents(owner), fresh: true })).map(asConsent)

const newest = (versions: readonly Consent[], consent: string): Consent | undefined =>
  versions.filter((one) => one.consent === consent).at(-1)

/** The newest version of each, in the order they were first given. */
export const newestOf = (versions: readonly Consent[]): Consent[] => [
  ...new Map(versions.map((one) => [one.consent, one])).values(),
]

export const newestConsent = async (
  world: RecordsWorld,
  owner: Owner,
  consent: string,
): Promise<Consent | undefined> => newest(await consentsOf(world, owner), consent)

/** One version more. A press that has been kept already answers with what it made. */
export const addVersion = async (
  world: RecordsWorld,
  owner: Owner,
  said: Omit<Consent, 'version' | 'at'>,
): Promise<Consent> => {
  for (let round = 0; round < 4; round++) {
    const versions = await consentsOf(world, owner)
    const same = versions.find(
      ({ once, revoked }) => once === said.once && revoked === said.revoked,
    )
    if (same !== undefined) return newest(versions, said.consent) ?? same
    const version = (newest(versions, said.consent)?.version ?? 0) + 1
    const consent = { ...said, version, at: world.now() }
    const expires = expiresAt(keptUntil('consent', world.now()))
    const key = recordKeys.consent(owner, said.consent, version)
    const put = await world.records.write({ put: { ...consent, ...key, expires } as Item })
    if (put.ok) return consent
  }
  throw new Refusal('try-again')
}

export const holds = ({ revoked, until }: Consent, now: number): boolean => !revoked && until > now

/** The consent that holds at this moment for this unit, or undefined. */
export const consentFor = async (
  world: RecordsWorld,
  owner: Owner,
  unit: UnitId,
): Promise<Consent | undefined> => {
  const now = await newestConsent(world, owner, unit)
  return now === undefined || !holds(now, world.now()) ? undefined : now
}
