/** The therapists of an employer, as they are seen at work: whom a participant can be handed over to. */
import * as z from 'zod/mini'
import type { UnitId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { patch, put, read, readAll } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { Carer, carerOf } from '../treatment/treatment-item.ts'

export const TherapistItem = z.object({
  staff: Carer,
  seenAt: z.number(),
  awayFrom: z.optional(z.number()),
  awayUntil: z.optional(z.number()),
})
export type TherapistItem = z.output<typeof TherapistItem>

/** How long somebody who has not been here is still a colleague to hand over to. */
const knownFor = 90 * 24 * 3_600_000
const seldom = 3_600_000

export const therapistsOf = async (
  world: RecordsWorld,
  principal: UnitId,
): Promise<TherapistItem[]> => {
  const query = { ...programmeKeys.therapists(principal), fresh: true }
  const therapists = await readAll(world.records, query, TherapistItem)
  return therapists.filter(({ seenAt }) => world.now() - seenAt < knownFor)
}

/** Writes down that this therapist is here; at most once an hour. */
export const registerTherapist = async (
  world: RecordsWorld,
  staff: StaffMember,
  set: Partial<Omit<TherapistItem, 'staff' | 'seenAt'>> = {},
): Promise<void> => {
  const key = programmeKeys.therapist(staff.unit, staff.id)
  const now = world.now()
  const known = await read(world.records, key, TherapistItem, { fresh: true })
  const isFresh = known !== undefined && now - known.seenAt < seldom
  if (isFresh && Object.keys(set).length === 0) return
  const next = { staff: carerOf(staff), seenAt: now, ...set }
  const first = await put(world.records, key, TherapistItem, next)
  if (!first.ok) await patch(world.records, key, TherapistItem, [], next)
}
