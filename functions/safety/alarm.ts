/** An alarm as it is stored, and the only way it changes: one conditional write by the table. */
import * as z from 'zod/mini'
import type { Alarm } from '../../shared/contract/visit/line.ts'
import {
  alarmStates,
  isRinging,
  nextAlarmState,
  type AlarmEvent,
} from '../../shared/rules/safety/alarm-states.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { Sealed, VisitId } from '../../shared/ids.ts'
import { openAtRest, sealAtRest } from '../ports/at-rest.ts'
import { expiresAt } from '../store/expired.ts'
import { type Changes, patch, put, read, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { Written } from '../store/store.ts'
import { employerName } from '../visit/index.ts'
import type { World } from '../ports/world.ts'

export const SealedText = z.object({ v: z.number(), kid: z.string(), data: z.string() })

export const AlarmItem = z.object({
  visit: z.string(),
  rev: z.number(),
  /** Random mark of the latest change, so that a retried write knows its own success. */
  mark: z.string(),
  state: z.enum(alarmStates),
  raisedAt: z.number(),
  soundedAt: z.number(),
  round: z.number(),
  by: z.optional(z.object({ id: z.string(), firstName: z.string(), unit: z.string() })),
  takenAt: z.optional(z.number()),
  /** Where the youth is: for whoever has the alarm or the talk, sealed, and gone with the visit. */
  place: z.optional(SealedText),
  placeAt: z.optional(z.number()),
  expires: z.number(),
})
export type AlarmItem = z.output<typeof AlarmItem>

export const alarmOf = (world: World, visit: VisitId): Promise<AlarmItem | undefined> =>
  read(world.clinic, keys.alarm(visit), AlarmItem, { fresh: true })

/** Alarms whose youth has not been met, as far as the alarms themselves know. */
export const ringingAlarms = async (world: World, mayBeOld?: number): Promise<AlarmItem[]> =>
  (await readAll(world.clinic, { ...keys.alarms, mayBeOld }, AlarmItem)).filter(({ state }) =>
    isRinging(state),
  )

/** The new alarm; where there has been one already, that one as it stands. */
export const putAlarm = (world: World, visit: VisitId): Promise<Written<AlarmItem>> =>
  put(world.clinic, keys.alarm(visit), AlarmItem, {
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
  changes: Changes<AlarmItem> = {},
): Promise<AlarmMoved> => {
  const state = nextAlarmState(known.state, event)
  if (state === undefined) return { moved: false, current: known }
  const mark = world.id().slice(-12)
  const written = await patch(
    world.clinic,
    keys.alarm(known.visit),
    AlarmItem,
    [{ path: 'rev', is: known.rev }],
    { ...changes, state, rev: known.rev + 1, mark },
  )
  if (written.ok) return { moved: true, alarm: written.item }
  const { current } = written
  if (current === undefined) return { moved: false }
  return current.mark === mark ? { moved: true, alarm: current } : { moved: false, current }
}

/** Nobody who could open it exists yet when the place is told, so it is sealed where it lies and not end to end (R3). */
const placeField = (visit: VisitId): string => `alarm ${visit} PLACE`

/** False when there is no alarm to tell it to. */
export const keepPlace = async (world: World, visit: VisitId, place: Sealed): Promise<boolean> => {
  const kept = await patch(world.clinic, keys.alarm(visit), AlarmItem, [], {
    place: sealAtRest(world, placeField(visit), place),
    placeAt: world.now(),
  })
  return kept.ok
}

export const openPlace = (world: World, { visit, place }: AlarmItem): Sealed | undefined =>
  openAtRest(world, placeField(visit), place)

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
  placeTold: alarm.place !== undefined,
})
