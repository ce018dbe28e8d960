/** The youth's side of an alarm: has anybody heard, and where I am if I want to say it (R3). */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { YouthAlarm } from '../../shared/contract/safety/safety.ts'
import { isRinging } from '../../shared/rules/safety/alarm-states.ts'
import { isOver } from '../../shared/rules/line/visit-states.ts'
import type { Sealed } from '../../shared/ids.ts'
import { allDesks, type Visit } from '../visit/index.ts'
import { isOnDuty } from './line-now.ts'
import { tellLine } from './tell-line.ts'
import type { World } from '../ports/world.ts'
import { alarmOf, backupNow, keepPlace } from '../safety/index.ts'
import { tellSafety } from './tell-safety.ts'
import { passOnAlarm, raiseAlarm } from './sound-alarm.ts'

const isWaiting = ({ line }: Visit): boolean => line !== undefined

/** The youth's own page is a second watch beside the clock: asking is what passes an alarm on. */
export const showYouthAlarm = async (world: World, visit: Visit): Promise<YouthAlarm> => {
  if (visit.level === 1 && isWaiting(visit)) await raiseAlarm(world, visit.visit)
  const [known, desks, turns] = await Promise.all([
    alarmOf(world, visit.visit),
    allDesks(world),
    backupNow(world),
  ])
  const rings = known !== undefined && isRinging(known.state) && isWaiting(visit)
  const alarm = rings ? await passOnAlarm(world, known) : known
  if (rings && alarm !== known) await tellLine(world)
  return {
    state: alarm === undefined || visit.level !== 1 ? 'none' : alarm.state,
    raisedAt: alarm?.raisedAt,
    by: alarm?.state === 'taken' ? alarm.by?.firstName : undefined,
    placeTold: alarm?.place !== undefined,
    somebodyThere: desks.some((desk) => desk.status === 'here' && isOnDuty(desk, world.now())),
    backupNamed: turns.length > 0,
  }
}

/** Refuses `not-now` unless the youth is in acute danger: the place is asked for only then. */
export const tellPlace = async (world: World, visit: Visit, place: Sealed): Promise<YouthAlarm> => {
  if (visit.level !== 1 || isOver(visit.state)) throw new Refusal('not-now')
  if (isWaiting(visit)) await raiseAlarm(world, visit.visit)
  if (!(await keepPlace(world, visit.visit, place))) throw new Refusal('not-now')
  world.log('place-told')
  await Promise.all([tellLine(world), tellSafety(world)])
  return showYouthAlarm(world, visit)
}
