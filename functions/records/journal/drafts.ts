/** What a counsellor has written and not signed: sealed, for the writer alone, and forgotten by itself. */
import * as z from 'zod/mini'
import type { DraftParts } from '../../../shared/contract/records/journal.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { StaffId, SubjectId, VisitId } from '../../../shared/ids.ts'
import { openFor, sealFor } from '../sealed.ts'
import type { Opened } from '../access/enter.ts'
import type { RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { dropUnsigned, rememberUnsigned } from './own-patients.ts'

const DraftItem = z.object({ sealed: z.string(), expires: z.number() })

/** Emptied again: nothing waits to be signed. */
const isBlank = ({ reason, assessment, action, maturity = '', codes }: DraftParts): boolean =>
  [reason, assessment, action, maturity].every((part) => part.trim() === '') && codes.length === 0

export const keepDraft = async (
  world: RecordsWorld,
  owner: Opened<'draft'>,
  contact: VisitId | SubjectId,
  staff: StaffId,
  draft: DraftParts,
): Promise<void> => {
  if (isBlank(draft)) return dropUnsigned(world, owner, contact, staff)
  const key = recordKeys.draft(owner, contact, staff)
  const sealed = await sealFor(world, owner, JSON.stringify(draft))
  const expires = expiresAt(keptUntil('draft', world.now()))
  await rememberUnsigned(world, owner, contact, staff, expires)
  const first = await put(world.records, key, DraftItem, { sealed, expires })
  if (!first.ok) await patch(world.records, key, DraftItem, [], { sealed, expires })
}

/** With the journal, or alone: it is the writer's own. */
export const draftOf = async (
  world: RecordsWorld,
  owner: Opened<'draft'> | Opened<'journal'>,
  contact: VisitId | SubjectId,
  staff: StaffId,
): Promise<DraftParts | undefined> => {
  const key = recordKeys.draft(owner, contact, staff)
  const item = await read(world.records, key, DraftItem, { fresh: true })
  if (item === undefined) return undefined
  const plain = await openFor(world, owner, item.sealed)
  return plain === undefined ? undefined : (JSON.parse(plain) as DraftParts)
}
