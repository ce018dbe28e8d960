/**
 * A consent names who may see what, and until when. Each change is a version of its own, and one that
 * is taken back holds no more from the moment it is said: every access asks here.
 */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'

/** Its lists stand here too: those of the rules bring the directory and every text with them. */
export const Consent = z.object({
  /** What stands or falls as one: a receiver, or the link that came of it. */
  consent: z.string(),
  receiver: z.string(),
  /** Of one that the county had added: it may be there no more. */
  receiverName: z.optional(z.string()),
  content: z.array(z.enum(['journal', 'talk', 'sip'])),
  /** The youth's words about exactly what, sealed for the person. */
  about: z.optional(z.string()),
  /** Milliseconds since 1970; nothing is shared from then on. */
  until: z.number(),
  version: z.number(),
  at: z.number(),
  revoked: z.boolean(),
  /** The version and language of the words that were said yes to. */
  text: z.string(),
  lang: z.enum(['sv', 'sv-x-latt', 'en']),
  /** Told to the youth, and to whoever has been let in. */
  receipt: z.string(),
  /** The press it came of: a press that comes twice is one consent. */
  once: z.string(),
  expires: z.number(),
})
export type Consent = z.output<typeof Consent>

/** Every version, oldest first; what was said before is never overwritten. */
export const consentsOf = (world: RecordsWorld, owner: Owner): Promise<Consent[]> =>
  readAll(world.records, { ...recordKeys.consents(owner), fresh: true }, Consent)

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
  said: Omit<Consent, 'version' | 'at' | 'expires'>,
): Promise<Consent> => {
  for (let round = 0; round < 4; round++) {
    const versions = await consentsOf(world, owner)
    const same = versions.find(
      ({ once, revoked }) => once === said.once && revoked === said.revoked,
    )
    if (same !== undefined) return newest(versions, said.consent) ?? same
    const version = (newest(versions, said.consent)?.version ?? 0) + 1
    const at = world.now()
    const consent = { ...said, version, at, expires: expiresAt(keptUntil('consent', at)) }
    const key = recordKeys.consent(owner, said.consent, version)
    if ((await put(world.records, key, Consent, consent)).ok) return consent
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
