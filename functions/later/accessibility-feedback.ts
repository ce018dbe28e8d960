/** What somebody could not use: sealed where it lies, with a day and no time, and gone within a month. */
import * as z from 'zod/mini'
import type { AccessibilityFeedback } from '../../shared/contract/later/accessibility.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Join } from '../../shared/contract/visit/door.ts'
import { feedbackRule, StatementPage } from '../../shared/rules/later/accessibility-rule.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { openAtRest, sealAtRest, SealedText } from '../ports/at-rest.ts'
import { spendProof } from './codes/spend-proof.ts'
import { expiresAt } from '../store/expired.ts'
import { put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

const FeedbackItem = z.object({
  feedback: z.string(),
  day: z.string(),
  page: StatementPage,
  body: SealedText,
  expires: z.number(),
})

const placeOf = (feedback: string): string => `accessibility ${feedback}`

/** Paid for with work, so that no address is needed. Refuses `too-many` when nobody could read more. */
export const tellFeedback = async (
  world: World,
  { proof, page, text }: { proof: Join['proof']; page: StatementPage; text: string },
): Promise<{ outcome: 'told'; days: number }> => {
  await spendProof(world, proof)
  const kept = await world.clinic.list(keys.accessibilityAll)
  if (kept.length >= feedbackRule.most) throw new Refusal('too-many')
  const feedback = `f_${world.id().slice(0, 22)}`
  const written = await put(world.clinic, keys.accessibility(feedback), FeedbackItem, {
    feedback,
    day: localTime(world.now()).day,
    page,
    body: sealAtRest(world, placeOf(feedback), { v: 0, kid: 'plain', data: text }),
    expires: expiresAt(world.now() + feedbackRule.kept * 86_400_000),
  })
  if (!written.ok) throw new Refusal('try-again')
  return { outcome: 'told', days: feedbackRule.kept }
}

/** Newest day first; what no key opens any more is passed over. */
export const listFeedback = async (world: World): Promise<AccessibilityFeedback[]> =>
  (await readAll(world.clinic, keys.accessibilityAll, FeedbackItem))
    .flatMap(({ feedback, day, page, body, expires }) => {
      const text = openAtRest(world, placeOf(feedback), body)?.data
      return text === undefined ? [] : [{ feedback, day, page, text, until: expires * 1000 }]
    })
    .sort((a, b) => b.day.localeCompare(a.day))

/** Safe to repeat. */
export const doneFeedback = (world: World, feedback: string): Promise<void> =>
  world.clinic.removeAll([keys.accessibility(feedback)])
