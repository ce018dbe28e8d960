/**
 * Text that the service itself must be able to pass on, sealed where it lies: a letter has no reader
 * yet when it is written, so it cannot be sealed for one. A dump of the tables shows none of it; who
 * has the stage's key and the tables can read it. AES-256-GCM, a key of its own for every place.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { sealedAtRest } from '../../shared/sealed-text.ts'
import type { Sealed } from '../../shared/ids.ts'
import type { World } from './world.ts'

/** A sealed text where it lies in an item: at rest it is longer than what a page may send. */
export const SealedText = z.object({ v: z.number(), kid: z.string(), data: z.string() })

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16
const keyOf = (signed: string): Buffer => Buffer.from(signed, 'base64url')

/** `place` names the one item and field it may be read from: moved elsewhere, it does not open. */
export const sealAtRest = ({ keys }: Pick<World, 'keys'>, place: string, text: Sealed): Sealed => {
  const iv = randomBytes(ivBytes)
  const sealing = createCipheriv(cipher, keyOf(keys.sign('text', place)), iv)
  sealing.setAAD(Buffer.from(place))
  const sealed = Buffer.concat([sealing.update(JSON.stringify(text)), sealing.final()])
  const data = Buffer.concat([iv, sealed, sealing.getAuthTag()]).toString('base64url')
  return { v: sealedAtRest, kid: 'stage', data }
}

const openWith = (key: Buffer, place: string, data: Buffer): Sealed | undefined => {
  try {
    const opening = createDecipheriv(cipher, key, data.subarray(0, ivBytes))
    opening.setAAD(Buffer.from(place))
    opening.setAuthTag(data.subarray(-tagBytes))
    const plain = opening.update(data.subarray(ivBytes, -tagBytes))
    return JSON.parse(Buffer.concat([plain, opening.final()]).toString()) as Sealed
  } catch {
    return undefined
  }
}

/** The text as it came; undefined when it was touched, moved, or its key is forgotten. */
export const openAtRest = (
  { keys }: Pick<World, 'keys'>,
  place: string,
  stored: Sealed | undefined,
): Sealed | undefined => {
  // Written before texts were sealed where they lie.
  if (stored === undefined || stored.v !== sealedAtRest) return stored
  const data = Buffer.from(stored.data, 'base64url')
  for (const known of keys.known('text', place)) {
    const opened = openWith(keyOf(known), place, data)
    if (opened !== undefined) return opened
  }
  return undefined
}
