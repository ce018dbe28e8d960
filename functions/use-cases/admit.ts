/** Who may join now; the rule is shared/rules/line/admission.ts, here it meets the door as it is. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Join } from '../../shared/contract/visit/youth.ts'
import { admission, isUrgent } from '../../shared/rules/line/admission.ts'
import { levelOf } from '../../shared/rules/line/triage.ts'
import { lineNow, waitFor } from './line-now.ts'
import type { World } from '../ports/world.ts'
import { doorHours } from '../opening/index.ts'
import { surgeNow } from './surge.ts'

/**
 * Throws `closed`; `full` when the door is open and still nobody more can be taken in; `channel-closed`
 * when it is open and not for this way of talking. Whoever is in danger is never asked to choose anew.
 */
export const admit = async (
  world: World,
  { urgency, channel, language }: Pick<Join, 'urgency' | 'channel' | 'language'>,
): Promise<void> => {
  const [hours, line, surge] = await Promise.all([
    doorHours(world),
    lineNow(world),
    surgeNow(world),
  ])
  const level = levelOf(urgency)
  const verdict = admission(
    {
      now: line.at,
      open: hours.open,
      closes: hours.closes,
      wait: waitFor(line, { level, channel, language }, line.head.length),
      somebodyThere: line.desks.length > 0,
      surge,
    },
    level,
  )
  if (!verdict.admitted) throw new Refusal(verdict.why === 'closed' ? 'closed' : 'full')
  const isShut = hours.open && !hours.channels.includes(channel)
  if (isShut && !isUrgent(level)) throw new Refusal('channel-closed')
}
