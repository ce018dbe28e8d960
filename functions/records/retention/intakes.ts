/** Which referrals in have been kept long enough, counted from the latest decision. */
import * as z from 'zod/mini'
import type { UnitId } from '../../../shared/ids.ts'
import type { RecordsWorld } from '../records-world.ts'
import { readAll } from '../../store/items.ts'
import { intakeKeys } from '../../store/intake-keys.ts'
import type { Due } from './people.ts'

/** What of a referral decides how long it is kept, and how its sender comes in. */
const Facts = z.object({
  intake: z.string(),
  subject: z.string(),
  sender: z.string(),
  keptUntil: z.number(),
})

export const intakesDue = async (world: RecordsWorld, principal: UnitId): Promise<Due[]> => {
  const listed = { ...intakeKeys.intakes(principal), fresh: true }
  const over = (await readAll(world.records, listed, Facts)).filter(
    ({ keptUntil }) => keptUntil <= world.now(),
  )
  return over.map(({ intake, subject, sender }) => ({
    owner: { principal, subject },
    waysIn: [intakeKeys.sender(sender)],
    ledHere: [intakeKeys.intake(principal, intake)],
  }))
}
