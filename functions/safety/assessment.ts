/** The assessment lies sealed beside its visit and dies with it: no journal under SoL (R5). */
import { Refusal } from '../../shared/contract/refusals.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { Sealed } from '../../shared/ids.ts'
import { expiresAt } from '../store/expired.ts'
import { keys } from '../store/keys.ts'
import type { Item } from '../store/store.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'

interface AssessmentItem {
  body: Sealed
  savedAt: number
  /** Which counsellor's: after a hand-over it stays behind, like the chat. */
  epoch: number
}

/** Nothing for a visit that is erased, or whose assessment was written by an earlier holder. */
export const assessmentOf = async (
  world: World,
  visit: Visit,
): Promise<Partial<Pick<AssessmentItem, 'body' | 'savedAt'>>> => {
  const item = await world.clinic.get(keys.assessment(visit.visit), { fresh: true })
  const found = item as unknown as AssessmentItem | undefined
  if (found === undefined || found.epoch !== visit.epoch || visit.erased === true) return {}
  return { body: found.body, savedAt: found.savedAt }
}

/** The newest replaces what was there: one person writes it, at one desk. */
export const saveAssessment = async (
  world: World,
  visit: Visit,
  body: Sealed,
): Promise<{ savedAt: number }> => {
  if (visit.erased === true) throw new Refusal('not-now')
  const savedAt = world.now()
  const kept = (visit.endedAt ?? savedAt) + times.chatKept
  const item = { body, savedAt, epoch: visit.epoch, expires: expiresAt(kept) }
  const key = keys.assessment(visit.visit)
  const put = await world.clinic.write({ put: { ...key, ...item } as unknown as Item })
  if (!put.ok) await world.clinic.write({ patch: key, when: [], set: { ...item } })
  return { savedAt }
}
