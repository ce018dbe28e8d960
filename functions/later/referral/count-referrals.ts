/** "Never sent round" is measured, not hoped for: rows that are counted and lead to no referral. */
import * as z from 'zod/mini'
import { ReferralAnswer } from '../../../shared/contract/later/referral.ts'
import { shown } from '../../../shared/rules/line/small-numbers.ts'
import { addDays, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

const ReferralTallyItem = z.object({
  event: z.enum(['made', 'opened', 'stopped', ...ReferralAnswer.options]),
  expires: z.number(),
})
type ReferralTallyItem = z.output<typeof ReferralTallyItem>

const tallyKept = 60 * 24 * 3_600_000

/** One row without any link to the referral. */
export const countReferral = async (
  world: World,
  event: ReferralTallyItem['event'],
): Promise<void> => {
  const now = world.now()
  const expires = expiresAt(now + tallyKept)
  await put(world.clinic, keys.referred(localTime(now).day, world.id()), ReferralTallyItem, {
    event,
    expires,
  })
}

const days = 28

/** What became of the links of four weeks: opened, led to contact, sent on. */
export const measureReferrals = async (world: World) => {
  const after = addDays(localTime(world.now()).day, -days)
  const rows = await readAll(world.clinic, { ...keys.allReferred, after }, ReferralTallyItem)
  const count = (event: ReferralTallyItem['event']) =>
    shown(rows.filter((row) => row.event === event).length)
  return {
    made: count('made'),
    opened: count('opened'),
    contact: count('contact'),
    sentOn: count('sent-on'),
    notReached: count('not-reached'),
    stopped: count('stopped'),
  }
}
