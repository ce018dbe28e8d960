/** Which treatments have been kept long enough, counted from when the youth was last heard of. */
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { RecordsWorld } from '../records-world.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Due } from './people.ts'

interface Facts {
  identity: 'anonymous' | 'identified'
  enrolledAt: number
  heardAt?: number
  endedAt?: number
  invitation?: string
  ownCode?: string
  passkeys?: readonly string[]
}

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
    const item = await world.records.get(programmeKeys.treatment(owner), { fresh: true })
    const facts = item as unknown as Facts | undefined
    if (facts !== undefined && !isOver(facts, world.now())) continue
    const { invitation, ownCode, passkeys = [] } = facts ?? {}
    due.push({
      owner,
      waysIn: [
        ...(invitation === undefined ? [] : [programmeKeys.invitation(invitation)]),
        ...(ownCode === undefined ? [] : [programmeKeys.ownCode(ownCode)]),
        ...passkeys.map(programmeKeys.passkey),
      ],
      ledHere: [{ pk: entry.pk, sk: entry.sk }],
    })
  }
  return due
}
