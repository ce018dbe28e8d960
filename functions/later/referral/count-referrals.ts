/** "Never sent round" is measured, not hoped for: rows that are counted and lead to no referral. */
import * as z from 'zod/mini'
import { ReferralAnswer } from '../../../shared/contract/later/referral.ts'
import { inFives, shown } from '../../../shared/rules/line/small-numbers.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { isInWeeks, lastFourWeeks } from '../../../shared/rules/report/period.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

const ReferralTallyItem = z.object({
  sk: z.string(),
  event: z.enum(['made', 'opened', 'stopped', ...ReferralAnswer.options]),
  expires: z.number(),
})
type ReferralTallyItem = z.output<typeof ReferralTallyItem>

/** As long as the last four whole weeks are told of, the days until the next are over included. */
const tallyKept = 60 * 24 * 3_600_000

/** One row without any link to the referral. */
export const countReferral = async (
  world: World,
  event: ReferralTallyItem['event'],
): Promise<void> => {
  const now = world.now()
  const key = keys.referred(localTime(now).day, world.id())
  const row = { sk: key.sk, event, expires: expiresAt(now + tallyKept) }
  await put(world.clinic, key, ReferralTallyItem, row)
}

/** What became of the links of the last four whole weeks, in fives: opened, led to contact, sent on. */
export const measureReferrals = async (world: World) => {
  const weeks = lastFourWeeks(localTime(world.now()).day)
  const since = { ...keys.allReferred, after: weeks.from }
  const rows = (await readAll(world.clinic, since, ReferralTallyItem)).filter(isInWeeks(weeks))
  const count = (event: ReferralTallyItem['event']) =>
    inFives(shown(rows.filter((row) => row.event === event).length))
  return {
    made: count('made'),
    opened: count('opened'),
    contact: count('contact'),
    sentOn: count('sent-on'),
    notReached: count('not-reached'),
    stopped: count('stopped'),
  }
}
