/**
 * A consent names who may see what, and until when. Each change is a version of its own, and a
 * revocation holds from the moment it is said: every access asks here.
 */
import { Refusal } from '../../shared/api/refusals.ts'
import { unitById } from '../../shared/dalarna.ts'
import { keptUntil } from '../../shared/rules/retention.ts'
import type { UnitId } from '../../shared/words.ts'
import type { Owner, RecordsWorld } from '../records/records-world.ts'
import { expiresAt } from '../store/expired.ts'
import { recordKeys } from '../store/record-keys.ts'
import type { Item } from '../store/store.ts'

export type Shared = 'journal' | 'referral'

export interface Consent {
  /** The receiver. */
  unit: UnitId
  content: Shared[]
  /** Milliseconds since 1970; nothing is shared from then on. */
  until: number
  version: number
  at: number
  revoked: boolean
}

const asConsent = (item: Item): Consent => {
  const { unit, content, until, version, at, revoked } = item as unknown as Consent
  return { unit, content, until, version, at, revoked }
}

/** Every version, oldest first; what was said before is never overwritten. */
export const consentsOf = async (world: RecordsWorld, owner: Owner): Promise<Consent[]> =>
  (await world.records.list({ ...recordKeys.consents(owner), fresh: true })).map(asConsent)

const newest = (versions: readonly Consent[], unit: UnitId): Consent | undefined =>
  versions.filter((one) => one.unit === unit).at(-1)

const add = async (
  world: RecordsWorld,
  owner: Owner,
  said: Omit<Consent, 'version' | 'at'>,
): Promise<Consent> => {
  for (let round = 0; round < 4; round++) {
    const version = (newest(await consentsOf(world, owner), said.unit)?.version ?? 0) + 1
    const consent = { ...said, version, at: world.now() }
    const expires = expiresAt(keptUntil('consent', world.now()))
    const put = await world.records.write({
      put: { ...recordKeys.consent(owner, said.unit, version), ...consent, expires } as Item,
    })
    if (put.ok) return consent
  }
  throw new Refusal('try-again')
}

export const giveConsent = async (
  world: RecordsWorld,
  owner: Owner,
  { unit, content, until }: Pick<Consent, 'unit' | 'content' | 'until'>,
): Promise<Consent> => {
  const isOther = unit !== owner.principal && unitById(unit) !== undefined
  if (!isOther) throw new Refusal('bad-input', ['unit'])
  if (until <= world.now()) throw new Refusal('bad-input', ['until'])
  return add(world, owner, { unit, content, until, revoked: false })
}

/** From now on nothing more is shared with this unit. Safe to repeat. */
export const revokeConsent = async (
  world: RecordsWorld,
  owner: Owner,
  unit: UnitId,
): Promise<void> => {
  const now = newest(await consentsOf(world, owner), unit)
  if (now === undefined) throw new Refusal('not-found')
  if (!now.revoked) await add(world, owner, { ...now, revoked: true })
}

/** The consent that holds at this moment for this unit, or undefined. */
export const consentFor = async (
  world: RecordsWorld,
  owner: Owner,
  unit: UnitId,
): Promise<Consent | undefined> => {
  const now = newest(await consentsOf(world, owner), unit)
  return now === undefined || now.revoked || now.until <= world.now() ? undefined : now
}
