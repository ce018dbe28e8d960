/** A rating scale in a talk outside the programme: it lies beside the talk in clear, for it is scored here, and goes with it. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { scales, type TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import {
  bandOf,
  fits,
  scoreScale,
  type Answers,
  type SafetyFlag,
  type Score,
} from '../../../shared/rules/scales/score-scale.ts'
import { word } from '../../../shared/rules/line/visit-parts.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'

const TalkScaleItem = z.object({
  scale: word<TotalledScaleId>(),
  askedAt: z.number(),
  answeredAt: z.optional(z.number()),
  answers: z.optional(z.custom<Answers>()),
  expires: z.number(),
})
type TalkScaleItem = z.output<typeof TalkScaleItem>

/** Asked twice is asked once. */
export const sendTalkScale = async (
  world: World,
  visit: Visit,
  scale: TotalledScaleId,
): Promise<void> => {
  if (!isHeld(visit.state)) throw new Refusal('not-now')
  const now = world.now()
  const expires = expiresAt(now + times.chatKept)
  const key = keys.talkScale(visit.visit, scale)
  await put(world.clinic, key, TalkScaleItem, { scale, askedAt: now, expires })
}

export const talkScalesOf = (world: World, visit: VisitId): Promise<TalkScaleItem[]> =>
  readAll(world.clinic, { ...keys.talkScales(visit), fresh: true }, TalkScaleItem)

/** As the counsellor reads it: by the instrument's own rules. */
export const scored = (item: TalkScaleItem): TalkScaleItem & Partial<Score> & { band?: string } => {
  if (item.answers === undefined) return item
  const score = scoreScale(item.scale, item.answers)
  const band = score.score === undefined ? undefined : bandOf(item.scale, score.score)
  return { ...item, ...score, band }
}

/** What the first answer says of safety; it holds. Throws `not-found` for a form that nobody asked for. */
export const answerTalkScale = async (
  world: World,
  visit: VisitId,
  scale: TotalledScaleId,
  answers: Answers,
): Promise<{ flag: SafetyFlag; isNew: boolean }> => {
  if (!fits(scales[scale], answers)) throw new Refusal('bad-input', ['answers'])
  const when = [{ path: 'answeredAt', absent: true }] as const
  const set = { answeredAt: world.now(), answers }
  const key = keys.talkScale(visit, scale)
  const written = await patch(world.clinic, key, TalkScaleItem, when, set)
  if (!written.ok && written.current === undefined) throw new Refusal('not-found')
  const held = written.ok ? answers : written.current?.answers
  return { flag: scoreScale(scale, held ?? answers).flag, isNew: written.ok }
}
