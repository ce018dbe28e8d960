/** The clock over alarms: everybody in danger has one, and none goes unheard (R3). */
import type { LineNow } from './line-now.ts'
import type { World } from '../ports/world.ts'
import { ringingAlarms } from '../safety/index.ts'
import { endAlarm, passOnAlarm, raiseAlarm } from './sound-alarm.ts'

/** Costs nothing while nobody in acute danger waits. */
export const watchAlarms = async (
  world: World,
  { head, aside }: Pick<LineNow, 'head' | 'aside'>,
): Promise<void> => {
  const acute = [...head, ...aside].filter(({ level }) => level === 1).map(({ visit }) => visit)
  if (acute.length === 0) return
  const ringing = await ringingAlarms(world)
  for (const alarm of ringing) {
    if (acute.includes(alarm.visit)) await passOnAlarm(world, alarm)
    else await endAlarm(world, alarm.visit, 'meet')
  }
  const heard = new Set(ringing.map(({ visit }) => visit))
  for (const visit of acute) if (!heard.has(visit)) await raiseAlarm(world, visit)
}
