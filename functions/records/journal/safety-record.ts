/**
 * What was judged and done in danger, where the visit is of a known patient: it belongs to the record
 * of the principal (PDL 3 kap. 6 §), so it lies there, sealed as the patient's, and no longer beside
 * the visit. Each version stands for good.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type {
  KeptAssessment,
  KeptProcedure,
  SafetyRecord,
} from '../../../shared/contract/records/safety-record.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { RiskAssessment } from '../../../shared/rules/safety/risk-assessment.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { enterFurther, type Opened } from '../access/enter.ts'
import type { StaffMember } from '../../visit/index.ts'
import { openerFor, sealFor } from '../sealed.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { keepIdentityUntil } from '../identity/person.ts'
import { signer } from './note-item.ts'

const VersionItem = z.object({ at: z.number(), sealed: z.string(), expires: z.number() })

/** Puts one version, told to the access log before it stands; a repeated press finds what stands. */
const keepVersion = async (
  world: RecordsWorld,
  owner: Opened<'safety'> | Opened<'journal'>,
  sk: string,
  kept: KeptAssessment | KeptProcedure,
): Promise<void> => {
  const key = recordKeys.safety(owner, sk)
  if ((await world.records.get(key, { fresh: true })) !== undefined) return
  const text = JSON.stringify(kept)
  const ref = createHash('sha256').update(text).digest('base64url')
  await enterFurther(world, owner, { action: 'write', resource: 'safety' }, { ref })
  const expires = expiresAt(keptUntil('journal', world.now()))
  const sealed = await sealFor(world, owner, text)
  await put(world.records, key, VersionItem, { at: world.now(), sealed, expires })
  await keepIdentityUntil(world, owner, expires)
}

/** The copy beside the visit goes when the record has it. */
export const keepAssessment = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Opened<'safety'>,
  visit: VisitId,
  { once, form }: { once: string; form: RiskAssessment },
): Promise<{ savedAt: number }> => {
  const at = world.now()
  await keepVersion(world, owner, `${visit}#ASSESSED#${once}`, {
    kind: 'assessment',
    visit,
    at,
    author: signer(staff),
    form,
  })
  await world.clinic.write({ remove: keys.assessment(visit) })
  return { savedAt: at }
}

/** One revision of it; when both keys are turned it is whole, and goes from beside the visit. */
export const keepProcedureAs = async (
  world: RecordsWorld,
  owner: Opened<'safety'> | Opened<'journal'>,
  visit: VisitId,
  rev: number,
  shown: Omit<KeptProcedure, 'kind' | 'visit' | 'at'>,
): Promise<void> => {
  const { state, level, openedAt, closedAt, first, second, steps } = shown
  await keepVersion(world, owner, `${visit}#PROCEDURE#${String(rev).padStart(6, '0')}`, {
    kind: 'procedure',
    visit,
    at: world.now(),
    state,
    level,
    openedAt,
    closedAt,
    first,
    second,
    steps,
  })
  if (state === 'closed') await world.clinic.write({ remove: keys.procedure(visit) })
}

/** Whether there is any, so that what is not there is not noted as read. */
export const hasSafety = async (
  world: RecordsWorld,
  owner: Owner,
  visit?: VisitId,
): Promise<boolean> =>
  (await world.records.list({ ...recordKeys.safeties(owner, visit), fresh: true })).length > 0

/** Of one talk, or all; oldest first, and every version. */
export const safetyOf = async (
  world: RecordsWorld,
  owner: Opened<'safety'>,
  visit?: VisitId,
): Promise<SafetyRecord> => {
  const query = { ...recordKeys.safeties(owner, visit), fresh: true }
  const items = await readAll(world.records, query, VersionItem)
  if (items.length === 0) return []
  const open = await openerFor(world, owner)
  const opened = await Promise.all(items.map(({ sealed }) => open(sealed)))
  return opened
    .flatMap((text) => (text === undefined ? [] : [JSON.parse(text) as SafetyRecord[number]]))
    .sort((a, b) => a.at - b.at)
}

/** The newest assessment of this talk, to go on from: noted where there is one. */
export const assessmentNow = async (
  world: RecordsWorld,
  owner: Opened<'safety'>,
  visit: VisitId,
): Promise<KeptAssessment | undefined> => {
  if (!(await hasSafety(world, owner, visit))) return undefined
  const opened = await enterFurther(world, owner, { action: 'read', resource: 'safety' })
  const kept = await safetyOf(world, opened, visit)
  return kept.filter((one) => one.kind === 'assessment').at(-1)
}
