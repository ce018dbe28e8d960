/** An alarm from the first sound to its end: raised, passed on, taken, given back, and what its youth sees (R3). */
import type { World } from '../../ports/world.ts'
import {
  type AlarmItem,
  alarmOf,
  backupNow,
  keepPlace,
  moveAlarm,
  openPlace,
  putAlarm,
  ringingAlarms,
} from '../../safety/index.ts'
import { isOnDuty, type LineNow, lineNow, showLine, shownAfter } from '../line/line-now.ts'
import { sideBySide } from '../../ports/side-by-side.ts'
import { tellLine, tellSafety } from '../tell.ts'
import { allDesks, type StaffMember, type Visit, visitById } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { YouthAlarm } from '../../../shared/contract/safety/alarm.ts'
import type { Sealed, StaffId, VisitId } from '../../../shared/ids.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import { isRinging } from '../../../shared/rules/safety/alarm-states.ts'
import { dueEvent } from '../../../shared/rules/safety/alarm.ts'

/** Whoever cannot hear the alarm is not counted on. */
const somebodyHears = async (world: World): Promise<boolean> =>
  (await allDesks(world, shownAfter)).some(
    (desk) => desk.status === 'here' && desk.deaf !== true && isOnDuty(desk, world.now()),
  )

/** The line, to desks that an ordinary change of it does not reach: the backup's, wherever it stands. */
const tellBackups = async (world: World): Promise<void> => {
  const [desks, turns, now] = await Promise.all([
    allDesks(world, shownAfter),
    backupNow(world),
    lineNow(world, shownAfter),
  ])
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

/**
 * What time does to this alarm, if anything: on to the backup too, and at once when nobody is left who
 * hears it. The newest state of it either way.
 */
export const passOnAlarm = async (world: World, alarm: AlarmItem): Promise<AlarmItem> => {
  const now = world.now()
  const isUnheard = alarm.state === 'raised' && !(await somebodyHears(world))
  const event = isUnheard ? 'escalate' : dueEvent(alarm, now)
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
  if (await somebodyHears(world)) return
  const moved = await moveAlarm(world, alarm, 'escalate', { round: 1 })
  if (!moved.moved) return
  world.log('alarm-escalated', { round: 1, waitedMs: 0 })
  await tellBackups(world)
}

const isWaiting = ({ state }: Visit): boolean => state === 'waiting' || state === 'aside'

/**
 * Somebody has come into the line, or back: whoever is in danger is heard at once, and whoever is in
 * a talk by now is not rung for again. What fails is made good by the clock and by the youth's own page.
 */
export const ringFor = async (
  world: World,
  { visit, level }: Pick<Visit, 'visit' | 'level'>,
): Promise<void> => {
  if (level !== 1) return
  try {
    const now = await visitById(world, visit, true)
    if (now !== undefined && isWaiting(now)) await raiseAlarm(world, visit)
  } catch {
    world.log('alarm-failed')
  }
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

/**
 * The clock over alarms: everybody in danger has one, and none goes unheard (R3).
 * Costs nothing while nobody in acute danger waits.
 */
export const watchAlarms = async (
  world: World,
  { head, aside }: Pick<LineNow, 'head' | 'aside'>,
): Promise<void> => {
  const acute = [...head, ...aside].filter(({ level }) => level === 1).map(({ visit }) => visit)
  if (acute.length === 0) return
  const ringing = await ringingAlarms(world)
  const waits = new Set(acute)
  const heard = new Set(ringing.map(({ visit }) => visit))
  const unheard = acute.filter((visit) => !heard.has(visit))
  await sideBySide(unheard, (visit) => raiseAlarm(world, visit))
  await sideBySide(ringing, (alarm) =>
    waits.has(alarm.visit) ? passOnAlarm(world, alarm) : endAlarm(world, alarm.visit, 'meet'),
  )
}

/** A desk that looks is a watch beside the clock, which comes once a minute: for a youth whose own page is gone. */
export const passOnDue = async (
  world: World,
  { head, aside, alarms, at }: Pick<LineNow, 'head' | 'aside' | 'alarms' | 'at'>,
): Promise<boolean> => {
  const waits = new Set([...head, ...aside].map(({ visit }) => visit))
  const due = alarms.filter((one) => waits.has(one.visit) && dueEvent(one, at) !== undefined)
  await sideBySide(due, (alarm) => passOnAlarm(world, alarm))
  return due.length > 0
}

/**
 * "Jag tar larmet": one person takes it, by one conditional write, and everybody sees who.
 * The alarm when it is this person's now; otherwise as somebody else has it. Safe to repeat.
 */
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

/**
 * The youth's side of an alarm: has anybody heard, and where I am if I want to say it (R3).
 * The youth's own page is a second watch beside the clock: asking is what passes an alarm on.
 */
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
