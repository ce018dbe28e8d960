/**
 * A rating scale in a talk outside the programme: that it was asked for and answered, and what the first answer
 * says of safety. What was answered goes from page to page, sealed as the talk is.
 */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { youngestOf } from '../../../shared/programme/enrolment-rule.ts'
import { scales, type TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import type { SafetyFlag } from '../../../shared/rules/scales/score-scale.ts'
import { word } from '../../../shared/rules/line/visit-parts.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { Regime, VisitId } from '../../../shared/ids.ts'
import { crossesBorder } from '../../../shared/rules/records/regime.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { regimeOfUnit } from '../holder-card.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'

const TalkScaleItem = z.object({
  scale: word<TotalledScaleId>(),
  askedAt: z.number(),
  answeredAt: z.optional(z.number()),
  flag: z.optional(word<SafetyFlag>()),
  /** The law it was asked, or else answered under: within it the holder is told of it. */
  under: z.optional(word<Regime>()),
  expires: z.number(),
})
type TalkScaleItem = z.output<typeof TalkScaleItem>

const here = ({ holder }: Visit): Regime => regimeOfUnit(holder?.unit ?? '')

/** Whether whoever holds the talk may read it: what was answered under one law does not cross to the other. */
const isReadHere = ({ under }: TalkScaleItem, visit: Visit): boolean =>
  under === undefined || !crossesBorder(under, here(visit))

/** Where no age was told, the counsellor asks before the form does: the page says so. */
const isTooYoung = ({ ageBand }: Visit, scale: TotalledScaleId): boolean =>
  ageBand !== undefined && youngestOf[ageBand] < (scales[scale].fromAge ?? 0)

/** Asked twice is asked once; asked anew on the other side of the border, it begins anew. */
export const sendTalkScale = async (
  world: World,
  visit: Visit,
  scale: TotalledScaleId,
): Promise<void> => {
  if (!isHeld(visit.state) || isTooYoung(visit, scale)) throw new Refusal('not-now')
  const now = world.now()
  const expires = expiresAt(now + times.chatKept)
  const key = keys.talkScale(visit.visit, scale)
  const item = { scale, askedAt: now, under: here(visit), expires }
  const first = await put(world.clinic, key, TalkScaleItem, item)
  if (first.ok || first.current === undefined || isReadHere(first.current, visit)) return
  await world.clinic.removeAll([key])
  await put(world.clinic, key, TalkScaleItem, item)
}

/** Those that the holder of the talk may read. */
export const talkScalesForHolder = async (world: World, visit: Visit): Promise<TalkScaleItem[]> =>
  (await talkScalesOf(world, visit.visit)).filter((item) => isReadHere(item, visit))

export const talkScalesOf = (world: World, visit: VisitId): Promise<TalkScaleItem[]> =>
  readAll(world.clinic, { ...keys.talkScales(visit), fresh: true }, TalkScaleItem)

/** What the first answer says of safety; it holds. Throws `not-found` for a form that nobody asked for. */
export const answerTalkScale = async (
  world: World,
  visit: Visit,
  scale: TotalledScaleId,
  flag: SafetyFlag,
): Promise<{ flag: SafetyFlag; isNew: boolean }> => {
  const when = [{ path: 'answeredAt', absent: true }] as const
  const set = { answeredAt: world.now(), flag, under: here(visit) }
  const key = keys.talkScale(visit.visit, scale)
  const written = await patch(world.clinic, key, TalkScaleItem, when, set)
  if (!written.ok && written.current === undefined) throw new Refusal('not-found')
  const held = written.ok ? flag : written.current?.flag
  return { flag: held ?? flag, isNew: written.ok }
}
