/** "Jag tar larmet": one person takes it, by one conditional write, and everybody sees who. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { StaffId, VisitId } from '../../shared/ids.ts'
import { type StaffMember, visitById } from '../visit/index.ts'
import { tellLine } from './tell-line.ts'
import { isOver } from '../../shared/rules/line/visit-states.ts'
import type { World } from '../ports/world.ts'
import { type AlarmItem, alarmOf, moveAlarm, openPlace } from '../safety/index.ts'

/** The alarm when it is this person's now; otherwise as somebody else has it. Safe to repeat. */
export const takeAlarm = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
): Promise<{ taken: boolean; alarm?: AlarmItem | undefined }> => {
  const known = await alarmOf(world, visit)
  if (known === undefined) throw new Refusal('not-found')
  const { id, firstName, unit } = staff
  const by = { id, firstName, unit }
  const moved = await moveAlarm(world, known, 'take', { by, takenAt: world.now() })
  if (!moved.moved) {
    const mine = moved.current?.state === 'taken' && moved.current.by?.id === id
    return { taken: mine, alarm: moved.current }
  }
  world.log('alarm-taken', { tookMs: world.now() - known.raisedAt, round: known.round })
  await tellLine(world)
  return { taken: true, alarm: moved.alarm }
}

/** It sounds for everybody again. Only whoever has it can give it back. */
export const giveBackAlarm = async (
  world: World,
  staff: StaffId,
  visit: VisitId,
): Promise<void> => {
  const known = await alarmOf(world, visit)
  if (known?.by?.id !== staff) throw new Refusal('not-found')
  const moved = await moveAlarm(world, known, 'giveBack', {
    by: undefined,
    takenAt: undefined,
    soundedAt: world.now(),
    round: known.round + 1,
  })
  if (!moved.moved) throw new Refusal('not-now')
  world.log('alarm-escalated', { round: moved.alarm.round, waitedMs: world.now() - known.raisedAt })
  await tellLine(world)
}

/** Where the youth is, for whoever has the alarm or the talk; nobody else learns that it was told. */
export const placeFor = async (
  world: World,
  staff: StaffId,
  id: VisitId,
): Promise<Pick<AlarmItem, 'place' | 'placeAt'>> => {
  const [alarm, visit] = await Promise.all([alarmOf(world, id), visitById(world, id, true)])
  const isTheirs = visit?.holder?.id === staff || alarm?.by?.id === staff
  if (alarm === undefined || visit === undefined || isOver(visit.state) || !isTheirs)
    throw new Refusal('not-found')
  return { place: openPlace(world, alarm), placeAt: alarm.placeAt }
}
