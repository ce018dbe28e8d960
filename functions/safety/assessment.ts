/** The assessment lies sealed beside its visit and dies with it: no journal under SoL (R5). */
import * as z from 'zod/mini'
import { Refusal } from '../../shared/contract/refusals.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { Sealed } from '../../shared/ids.ts'
import { expiresAt } from '../store/expired.ts'
import { patch, put, read } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { SealedText } from './alarm.ts'

const AssessmentItem = z.object({
  body: SealedText,
  savedAt: z.number(),
  /** Which counsellor's: after a hand-over it stays behind, like the chat. */
  epoch: z.number(),
  expires: z.number(),
})
type AssessmentItem = z.output<typeof AssessmentItem>

/** Nothing for a visit that is erased, or whose assessment was written by an earlier holder. */
export const assessmentOf = async (
  world: World,
  visit: Visit,
): Promise<Partial<Pick<AssessmentItem, 'body' | 'savedAt'>>> => {
  const key = keys.assessment(visit.visit)
  const found = await read(world.clinic, key, AssessmentItem, { fresh: true })
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
  const written = await put(world.clinic, key, AssessmentItem, item)
  if (!written.ok) await patch(world.clinic, key, AssessmentItem, [], item)
  return { savedAt }
}
