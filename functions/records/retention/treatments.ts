/** Which treatments have been kept long enough, counted from when the youth was last heard of. */
import * as z from 'zod/mini'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import { Identity, type UnitId } from '../../../shared/ids.ts'
import type { RecordsWorld } from '../records-world.ts'
import { read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Due } from './people.ts'

/** What of a treatment decides how long it is kept, and how its youth comes in. */
const Facts = z.object({
  identity: Identity,
  enrolledAt: z.number(),
  heardAt: z.optional(z.number()),
  endedAt: z.optional(z.number()),
  invitation: z.optional(z.string()),
  ownCode: z.optional(z.string()),
  passkeys: z.optional(z.array(z.string())),
  eid: z.optional(z.string()),
})
type Facts = z.output<typeof Facts>

/** In whatever state it was left: one that nobody has ended, nor been in for years, is over too. */
const isOver = (facts: Facts, now: number): boolean => {
  const { identity, enrolledAt, heardAt = 0, endedAt = 0 } = facts
  const last = Math.max(enrolledAt, heardAt, endedAt)
  const kept = identity === 'identified' ? 'patientTreatment' : 'treatment'
  return keptUntil(kept, last) <= now
}

/** The list leads there last, so that a half forgotten one is found again. */
export const treatmentsDue = async (world: RecordsWorld, principal: UnitId): Promise<Due[]> => {
  const listed = await world.records.list(programmeKeys.listedAll(principal))
  const due: Due[] = []
  for (const entry of listed) {
    const owner = { principal, subject: entry.sk.split('#')[1] ?? '' }
    const key = programmeKeys.treatment(owner)
    const facts = await read(world.records, key, Facts, { fresh: true })
    if (facts !== undefined && !isOver(facts, world.now())) continue
    due.push({
      owner,
      waysIn: programmeKeys.waysIn(owner, facts ?? {}),
      ledHere: [{ pk: entry.pk, sk: entry.sk }],
    })
  }
  return due
}
