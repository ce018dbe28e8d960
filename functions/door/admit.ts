/** Who may join now. Acute danger and self-harm are never turned away at an open or closed door (R3). */
import { Refusal } from '../../shared/api/refusals.ts'
import { doorTime } from '../../shared/rules/opening-hours.ts'
import { levelOf, type Urgency } from '../../shared/rules/triage.ts'
import type { World } from '../world.ts'
import { openingHours } from './hours.ts'

/** Throws `closed` outside opening hours, but for P1 and P2 while somebody is still on duty. */
export const admit = async (
  world: World,
  urgency: Urgency,
  somebodyOnDuty: () => Promise<boolean>,
): Promise<void> => {
  const door = doorTime(await openingHours(world), world.now())
  if (door.open) return
  if (levelOf(urgency) <= 2 && (await somebodyOnDuty())) return
  throw new Refusal('closed')
}
