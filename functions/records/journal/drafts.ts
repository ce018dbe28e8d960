/** What a counsellor has written and not signed: sealed, for the writer alone, and forgotten by itself. */
import type { DraftParts } from '../../../shared/contract/records/journal.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { StaffId, SubjectId, VisitId } from '../../../shared/ids.ts'
import { openFor, sealFor } from '../sealed.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { recordKeys } from '../../store/record-keys.ts'

export const keepDraft = async (
  world: RecordsWorld,
  owner: Owner,
  contact: VisitId | SubjectId,
  staff: StaffId,
  draft: DraftParts,
): Promise<void> => {
  const key = recordKeys.draft(owner, contact, staff)
  const sealed = await sealFor(world, owner, JSON.stringify(draft))
  const expires = expiresAt(keptUntil('draft', world.now()))
  const put = await world.records.write({ put: { ...key, sealed, expires } })
  if (!put.ok) await world.records.write({ patch: key, when: [], set: { sealed, expires } })
}

export const draftOf = async (
  world: RecordsWorld,
  owner: Owner,
  contact: VisitId | SubjectId,
  staff: StaffId,
): Promise<DraftParts | undefined> => {
  const item = await world.records.get(recordKeys.draft(owner, contact, staff), { fresh: true })
  if (typeof item?.sealed !== 'string') return undefined
  const plain = await openFor(world, owner, item.sealed)
  return plain === undefined ? undefined : (JSON.parse(plain) as DraftParts)
}
