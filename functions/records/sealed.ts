/**
 * Seals what is kept of a person under a key of that person's own. Where the key is gone, everything
 * sealed by it is gone too, also in every copy that was ever made.
 */
import * as z from 'zod/mini'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Opened } from './access/enter.ts'
import { patch, put, read } from '../store/items.ts'
import { recordKeys } from '../store/record-keys.ts'
import type { Owner, RecordsWorld } from './records-world.ts'

/** `wrapped` is absent once the person has been erased: nothing is ever sealed for them again. */
const KeyItem = z.object({
  wrapped: z.optional(z.string()),
  erasedAt: z.optional(z.number()),
})

/** The person's key; undefined when there is none, or none any more. */
const keyOf = async (world: RecordsWorld, owner: Owner): Promise<Uint8Array | undefined> => {
  const item = await read(world.records, recordKeys.dataKey(owner), KeyItem, { fresh: true })
  const wrapped = item?.wrapped
  return wrapped === undefined ? undefined : world.vault.open(owner.principal, wrapped)
}

/** Makes the key of a person we have not met. Of two who try at once, both get the first one's. */
const firstKey = async (world: RecordsWorld, owner: Owner): Promise<Uint8Array> => {
  const { key, wrapped } = await world.vault.make(owner.principal)
  const first = await put(world.records, recordKeys.dataKey(owner), KeyItem, { wrapped })
  if (first.ok) return key
  const there = first.current?.wrapped
  if (there === undefined) throw new Refusal('not-found')
  return world.vault.open(owner.principal, there)
}

/** The key itself, for hashes that only this owner's principal can make. */
export const secretOf = async (world: RecordsWorld, owner: Owner): Promise<Uint8Array> =>
  (await keyOf(world, owner)) ?? firstKey(world, owner)

/** Seals many things of one person with their key read once; each as `sealFor` does. */
export const sealerFor = async (
  world: RecordsWorld,
  owner: Owner,
): Promise<(plain: string) => Promise<string>> => {
  const key = (await keyOf(world, owner)) ?? (await firstKey(world, owner))
  const { principal, subject } = owner
  const { CompactEncrypt } = await import('./keys/jwe.ts')
  return (plain) =>
    new CompactEncrypt(new TextEncoder().encode(plain))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', principal, subject })
      .encrypt(key)
}

/** A compact JWE that names its owner in the authenticated header. Refused for an erased person. */
export const sealFor = async (
  world: RecordsWorld,
  owner: Owner,
  plain: string,
): Promise<string> => {
  const seal = await sealerFor(world, owner)
  return seal(plain)
}

/**
 * What was sealed for this owner, or undefined when the owner has been erased. Throws when it was
 * sealed for somebody else, or has been changed. Only for whoever has been let in: see access/enter.ts.
 */
export const openFor = async (
  world: RecordsWorld,
  owner: Opened,
  sealed: string,
): Promise<string | undefined> => {
  const open = await openerFor(world, owner)
  return open(sealed)
}

/** Opens many things of one person with their key read once; each as `openFor` does. */
export const openerFor = async (
  world: RecordsWorld,
  owner: Opened,
): Promise<(sealed: string) => Promise<string | undefined>> => {
  const key = await keyOf(world, owner)
  const { compactDecrypt } = await import('./keys/jwe.ts')
  return async (sealed) => {
    if (key === undefined) return undefined
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, key)
    const { principal, subject } = protectedHeader
    if (principal !== owner.principal || subject !== owner.subject)
      throw new Error('sealed for somebody else')
    return new TextDecoder().decode(plaintext)
  }
}

/**
 * Erases a person: first the wish is remembered where a restored copy of the records cannot undo it,
 * then the key goes, then what it sealed. Safe to repeat, and to break off anywhere.
 */
export const shred = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  const at = world.now()
  await world.clinic.write({ put: { ...recordKeys.erased(owner), at } })
  const key = recordKeys.dataKey(owner)
  const none = await put(world.records, key, KeyItem, { erasedAt: at })
  if (!none.ok) await patch(world.records, key, KeyItem, [], { wrapped: undefined, erasedAt: at })
  const left = await world.records.list({ ...recordKeys.ofSubject(owner), fresh: true })
  await world.records.removeAll(left.filter(({ sk }) => sk !== key.sk))
}
