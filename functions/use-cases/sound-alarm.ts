/** Raising an alarm and passing it on: at once to all who are here, then to the backup too (R3). */
import { isRinging } from '../../shared/rules/safety/alarm-states.ts'
import { dueEvent } from '../../shared/rules/safety/alarm.ts'
import type { VisitId } from '../../shared/ids.ts'
import { allDesks } from '../visit/index.ts'
import { isOnDuty, lineNow, showLine } from './line-now.ts'
import type { World } from '../ports/world.ts'
import { type AlarmItem, alarmOf, backupNow, moveAlarm, putAlarm } from '../safety/index.ts'

const somebodyHere = async (world: World): Promise<boolean> =>
  (await allDesks(world)).some((desk) => desk.status === 'here' && isOnDuty(desk, world.now()))

/** The line, to desks that an ordinary change of it does not reach: the backup's, wherever it stands. */
const tellBackups = async (world: World): Promise<void> => {
  const [desks, turns, now] = await Promise.all([allDesks(world), backupNow(world), lineNow(world)])
  const line = showLine(now)
  const told = new Set(now.desks.map(({ staff }) => staff.id))
  const named = desks.filter(
    ({ staff }) => !told.has(staff.id) && turns.some((turn) => turn.staff === staff.id),
  )
  await Promise.all(
    named.map(async ({ connection }) => {
      if (connection !== undefined) await world.push.tell(connection, { type: 'line', line })
    }),
  )
}

/** What time does to this alarm, if anything; the newest state of it either way. */
export const passOnAlarm = async (world: World, alarm: AlarmItem): Promise<AlarmItem> => {
  const now = world.now()
  const event = dueEvent(alarm, now)
  if (event === undefined) return alarm
  const moved = await moveAlarm(world, alarm, event, {
    soundedAt: now,
    round: alarm.round + 1,
    by: undefined,
    takenAt: undefined,
  })
  if (!moved.moved) return moved.current ?? alarm
  world.log('alarm-escalated', { round: moved.alarm.round, waitedMs: now - alarm.raisedAt })
  await tellBackups(world)
  return moved.alarm
}

const raised = async (world: World, visit: VisitId): Promise<AlarmItem | undefined> => {
  const now = world.now()
  const put = await putAlarm(world, visit)
  if (put.ok) return put.item
  const { current } = put
  if (current === undefined || isRinging(current.state)) return undefined
  const again = { raisedAt: now, soundedAt: now, round: 0, by: undefined, takenAt: undefined }
  const moved = await moveAlarm(world, current, 'again', again)
  return moved.moved ? moved.alarm : undefined
}

/** Safe to repeat. When nobody is here the backup is called at once: there is nobody to wait for. */
export const raiseAlarm = async (world: World, visit: VisitId): Promise<void> => {
  const alarm = await raised(world, visit)
  if (alarm === undefined) return
  world.log('alarm-raised')
  if (await somebodyHere(world)) return
  const moved = await moveAlarm(world, alarm, 'escalate', { round: 1 })
  if (!moved.moved) return
  world.log('alarm-escalated', { round: 1, waitedMs: 0 })
  await tellBackups(world)
}

/** The youth has been called to a counsellor, or is gone; safe to repeat. */
export const endAlarm = async (
  world: World,
  visit: VisitId,
  event: 'meet' | 'close',
): Promise<void> => {
  const alarm = await alarmOf(world, visit)
  if (alarm === undefined || !isRinging(alarm.state)) return
  const moved = await moveAlarm(world, alarm, event)
  if (moved.moved && event === 'meet')
    world.log('alarm-met', { tookMs: world.now() - alarm.raisedAt, round: alarm.round })
}
