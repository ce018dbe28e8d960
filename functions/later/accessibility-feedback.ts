/** What somebody could not use: sealed where it lies, with a day and no time, and gone within a month. */
import type { AccessibilityFeedback } from '../../shared/contract/later/accessibility.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Join } from '../../shared/contract/visit/youth.ts'
import { feedbackRule, type StatementPage } from '../../shared/rules/later/accessibility-rule.ts'
import type { Sealed } from '../../shared/ids.ts'
import { openAtRest, sealAtRest } from '../ports/at-rest.ts'
import { spendProof } from './codes/spend-proof.ts'
import { dayOf } from '../report/index.ts'
import { expiresAt } from '../store/expired.ts'
import { keys } from '../store/keys.ts'
import type { Item } from '../store/store.ts'
import type { World } from '../ports/world.ts'

interface FeedbackItem {
  feedback: string
  day: string
  page: StatementPage
  body: Sealed
  expires: number
}

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
  const item: FeedbackItem = {
    feedback,
    day: dayOf(world.now()),
    page,
    body: sealAtRest(world, placeOf(feedback), { v: 0, kid: 'plain', data: text }),
    expires: expiresAt(world.now() + feedbackRule.kept * 86_400_000),
  }
  const put = await world.clinic.write({
    put: { ...keys.accessibility(feedback), ...item } as unknown as Item,
  })
  if (!put.ok) throw new Refusal('try-again')
  return { outcome: 'told', days: feedbackRule.kept }
}

/** Newest day first; what no key opens any more is passed over. */
export const feedbackNow = async (world: World): Promise<AccessibilityFeedback[]> =>
  (await world.clinic.list(keys.accessibilityAll))
    .map((item) => item as unknown as FeedbackItem)
    .flatMap(({ feedback, day, page, body, expires }) => {
      const text = openAtRest(world, placeOf(feedback), body)?.data
      return text === undefined ? [] : [{ feedback, day, page, text, until: expires * 1000 }]
    })
    .sort((a, b) => b.day.localeCompare(a.day))

/** Safe to repeat. */
export const doneFeedback = (world: World, feedback: string): Promise<void> =>
  world.clinic.removeAll([keys.accessibility(feedback)])
