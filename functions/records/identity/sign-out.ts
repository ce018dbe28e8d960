/** Signing out: every proof made until now is worth nothing, in every tab and on every device. */
import * as z from 'zod/mini'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { oldestProof } from './eid.ts'

const SignedOut = z.object({ at: z.number(), expires: z.number() })

/** Remembered as long as a proof from before could be used. */
export const signOut = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  const key = recordKeys.signedOut(owner)
  const at = world.now()
  const set = { at, expires: expiresAt(at + oldestProof) }
  const first = await put(world.records, key, SignedOut, set)
  if (!first.ok) await patch(world.records, key, SignedOut, [], set)
}

/** A proof tells whole seconds: one from the same second counts as older, and is to be made anew. */
export const isSignedOut = async (
  world: RecordsWorld,
  owner: Owner,
  madeAt: number,
): Promise<boolean> => {
  const last = await read(world.records, recordKeys.signedOut(owner), SignedOut, { fresh: true })
  return last !== undefined && madeAt <= last.at
}
