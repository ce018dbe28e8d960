/** A rating scale in a talk outside the programme: it lies with the talk, sealed as nothing else of it, and goes with it. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { scales, type TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import {
  bandOf,
  fits,
  scoreScale,
  type Answers,
  type Score,
} from '../../../shared/rules/scales/score-scale.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import type { Item, Value } from '../../store/store.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'

interface TalkScaleItem {
  scale: TotalledScaleId
  askedAt: number
  answeredAt?: number
  answers?: Answers
}

const asScale = (item: Item): TalkScaleItem => item as unknown as TalkScaleItem

/** Asked twice is asked once. */
export const sendTalkScale = async (
  world: World,
  visit: Visit,
  scale: TotalledScaleId,
): Promise<void> => {
  if (!isHeld(visit.state)) throw new Refusal('not-now')
  const now = world.now()
  await world.clinic.write({
    put: {
      ...keys.talkScale(visit.visit, scale),
      scale,
      askedAt: now,
      expires: expiresAt(now + times.chatKept),
    },
  })
}

export const talkScalesOf = async (world: World, visit: VisitId): Promise<TalkScaleItem[]> =>
  (await world.clinic.list({ ...keys.talkScales(visit), fresh: true })).map(asScale)

/** As the counsellor reads it: by the instrument's own rules. */
export const scored = (item: TalkScaleItem): TalkScaleItem & Partial<Score> & { band?: string } => {
  if (item.answers === undefined) return item
  const score = scoreScale(item.scale, item.answers)
  const band = score.score === undefined ? undefined : bandOf(item.scale, score.score)
  return { ...item, ...score, band }
}

/** The first answer holds. Throws `not-found` for a form that nobody asked for. */
export const answerTalkScale = async (
  world: World,
  visit: VisitId,
  scale: TotalledScaleId,
  answers: Answers,
): Promise<{ outcome: 'noted'; help: boolean }> => {
  if (!fits(scales[scale], answers)) throw new Refusal('bad-input', ['answers'])
  const written = await world.clinic.write({
    patch: keys.talkScale(visit, scale),
    when: [{ path: 'answeredAt', absent: true }],
    set: { answeredAt: world.now(), answers: answers as unknown as Value },
  })
  if (!written.ok && written.current === undefined) throw new Refusal('not-found')
  return { outcome: 'noted', help: scoreScale(scale, answers).flag !== 'none' }
}
