/** Signing out: every proof made until now is worth nothing, in every tab and on every device. */
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { oldestProof } from './eid.ts'

/** Remembered as long as a proof from before could be used. */
export const signOut = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  const key = recordKeys.signedOut(owner)
  const at = world.now()
  const set = { at, expires: expiresAt(at + oldestProof) }
  const put = await world.records.write({ put: { ...key, ...set } })
  if (!put.ok) await world.records.write({ patch: key, when: [], set })
}

/** A proof tells whole seconds: one from the same second counts as older, and is to be made anew. */
export const isSignedOut = async (
  world: RecordsWorld,
  owner: Owner,
  madeAt: number,
): Promise<boolean> => {
  const item = await world.records.get(recordKeys.signedOut(owner), { fresh: true })
  return item !== undefined && madeAt <= Number(item.at)
}
