/** An alarm as it is stored, and the only way it changes: one conditional write by the table. */
import type { Alarm } from '../../shared/contract/visit/counsellor.ts'
import {
  isRinging,
  nextAlarmState,
  type AlarmEvent,
  type AlarmState,
} from '../../shared/rules/safety/alarm-states.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { Sealed, StaffId, UnitId, VisitId } from '../../shared/ids.ts'
import { expiresAt } from '../store/expired.ts'
import { keys } from '../store/keys.ts'
import type { Item, Value } from '../store/store.ts'
import { employerName } from '../visit/index.ts'
import type { World } from '../ports/world.ts'

export interface AlarmItem {
  visit: VisitId
  rev: number
  /** Random mark of the latest change, so that a retried write knows its own success. */
  mark: string
  state: AlarmState
  raisedAt: number
  soundedAt: number
  round: number
  by?: { id: StaffId; firstName: string; unit: UnitId }
  takenAt?: number
  /** Where the youth is: for whoever has the alarm or the talk, sealed, and gone with the visit. */
  place?: Sealed
  placeAt?: number
  expires: number
}

export const asAlarm = (item: Item): AlarmItem => item as unknown as AlarmItem

export const alarmOf = async (world: World, visit: VisitId): Promise<AlarmItem | undefined> => {
  const item = await world.clinic.get(keys.alarm(visit), { fresh: true })
  return item === undefined ? undefined : asAlarm(item)
}

/** Alarms whose youth has not been met, as far as the alarms themselves know. */
export const ringingAlarms = async (world: World): Promise<AlarmItem[]> =>
  (await world.clinic.list(keys.alarms)).map(asAlarm).filter(({ state }) => isRinging(state))

export const newAlarm = (world: World, visit: VisitId): AlarmItem => ({
  visit,
  rev: 1,
  mark: '-',
  state: 'raised',
  raisedAt: world.now(),
  soundedAt: world.now(),
  round: 0,
  expires: expiresAt(world.now() + times.chatKept),
})

export type AlarmMoved = { moved: true; alarm: AlarmItem } | { moved: false; current?: AlarmItem }

/** Moves an alarm by an event of the table; `moved: false` when somebody else was first. */
export const moveAlarm = async (
  world: World,
  known: AlarmItem,
  event: AlarmEvent,
  changes: Partial<AlarmItem> = {},
): Promise<AlarmMoved> => {
  const state = nextAlarmState(known.state, event)
  if (state === undefined) return { moved: false, current: known }
  const mark = world.id().slice(-12)
  const set = { ...changes, state, rev: known.rev + 1, mark }
  const written = await world.clinic.write({
    patch: keys.alarm(known.visit),
    when: [{ path: 'rev', is: known.rev }],
    set: set as unknown as Record<string, Value | undefined>,
  })
  if (written.ok) return { moved: true, alarm: asAlarm(written.item) }
  if (written.current === undefined) return { moved: false }
  const current = asAlarm(written.current)
  return current.mark === mark ? { moved: true, alarm: current } : { moved: false, current }
}

/** As every desk may see it: no word of where the youth is. */
export const showAlarm = (alarm: AlarmItem): Alarm => ({
  visit: alarm.visit,
  state: alarm.state as Alarm['state'],
  raisedAt: alarm.raisedAt,
  round: alarm.round,
  by: alarm.by && {
    id: alarm.by.id,
    firstName: alarm.by.firstName,
    employer: employerName(alarm.by.unit),
  },
  takenAt: alarm.takenAt,
  placeTold: alarm.place !== undefined,
})
