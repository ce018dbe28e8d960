/** Finding a visit, by the youth's secret or by the counsellor who holds it. Both miss alike. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { StaffId, VisitId } from '../../shared/ids.ts'
import { read } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'
import { Visit } from './visit.ts'

/** SHA-256 is enough here: a secret has 256 random bits, so no guessing can be sped up. */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Compares in equal time; false when there is no hash at all. */
export const isHashOf = (stored: string | undefined, hash: string): boolean =>
  stored !== undefined && sameHash(stored, hash)

/** The visit, or undefined; `fresh` sees a write of a moment ago. */
export const visitById = (
  world: World,
  visit: VisitId,
  fresh: boolean,
): Promise<Visit | undefined> => read(world.clinic, keys.visit(visit), Visit, { fresh })

/** The youth's visit. Throws `not-found` for a wrong secret exactly as for a missing visit. */
export const visitOfYouth = async (
  world: World,
  visit: VisitId,
  secret: string,
): Promise<Visit> => {
  const hash = hashSecret(secret)
  const found = (await visitById(world, visit, false)) ?? (await visitById(world, visit, true))
  if (found === undefined || !sameHash(found.secretHash, hash)) throw new Refusal('not-found')
  return found
}

/** A visit this counsellor holds. Throws `not-found` for everybody else's. */
export const visitOfHolder = async (
  world: World,
  visit: VisitId,
  staff: StaffId,
): Promise<Visit> => {
  const found = await visitById(world, visit, false)
  if (found?.holder?.id === staff) return found
  const fresh = await visitById(world, visit, true)
  if (fresh?.holder?.id !== staff) throw new Refusal('not-found')
  return fresh
}
