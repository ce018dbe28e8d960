/**
 * The two-key safety procedure as it is stored: who holds which key, and which steps are done. No
 * text and nothing of the youth but the level, so it may lie in the expiring table for either law.
 */
import type { Procedure } from '../../shared/contract/safety/safety.ts'
import {
  nextProcedureState,
  type ProcedureEvent,
  type ProcedureState,
} from '../../shared/rules/safety/procedure-states.ts'
import type { ProcedureStep, StepAnswer } from '../../shared/rules/safety/procedure-steps.ts'
import type { Level } from '../../shared/rules/line/triage.ts'
import type { Profession, StaffId, UnitId, VisitId } from '../../shared/ids.ts'
import { employerName, regimeOfUnit, type StaffMember, type WithReader } from '../visit/index.ts'
import { keys } from '../store/keys.ts'
import type { Item, Value } from '../store/store.ts'
import type { World } from '../ports/world.ts'

export interface KeyHolder {
  id: StaffId
  firstName: string
  unit: UnitId
  profession?: Profession
}

export interface ProcedureItem extends WithReader {
  visit: VisitId
  rev: number
  mark: string
  state: ProcedureState
  level: Level
  openedAt: number
  first: KeyHolder
  second?: KeyHolder
  askedBy?: StaffId
  steps: Readonly<Partial<Record<ProcedureStep, { answer: StepAnswer; at: number; by: string }>>>
  closedAt?: number
  expires: number
}

export const asProcedure = (item: Item): ProcedureItem => item as unknown as ProcedureItem
export const keyHolder = ({ id, firstName, unit, profession }: StaffMember): KeyHolder => ({
  id,
  firstName,
  unit,
  profession,
})

export const procedureOf = async (
  world: World,
  visit: VisitId,
): Promise<ProcedureItem | undefined> => {
  const item = await world.clinic.get(keys.procedure(visit), { fresh: true })
  return item === undefined ? undefined : asProcedure(item)
}

/** Those that are under way, longest first. */
export const openProcedures = async (world: World): Promise<ProcedureItem[]> =>
  (await world.clinic.list(keys.procedures))
    .map(asProcedure)
    .filter(({ state }) => state !== 'closed')
    .sort((a, b) => a.openedAt - b.openedAt)

export type ProcedureMoved =
  { moved: true; procedure: ProcedureItem } | { moved: false; current?: ProcedureItem }

/** One conditional write; without an event the state stays as it is. */
export const moveProcedure = async (
  world: World,
  known: ProcedureItem,
  event: ProcedureEvent | undefined,
  changes: Readonly<Record<string, unknown>>,
): Promise<ProcedureMoved> => {
  const state = event === undefined ? known.state : nextProcedureState(known.state, event)
  if (state === undefined) return { moved: false, current: known }
  const mark = world.id().slice(-12)
  const set = { ...changes, state, rev: known.rev + 1, mark } as Record<string, Value | undefined>
  const written = await world.clinic.write({
    patch: keys.procedure(known.visit),
    when: [{ path: 'rev', is: known.rev }],
    set,
  })
  if (written.ok) return { moved: true, procedure: asProcedure(written.item) }
  if (written.current === undefined) return { moved: false }
  const current = asProcedure(written.current)
  return current.mark === mark ? { moved: true, procedure: current } : { moved: false, current }
}

const named = ({ id, firstName, unit }: KeyHolder) => ({
  id,
  firstName,
  employer: employerName(unit),
  regime: regimeOfUnit(unit),
})

/** How the reading along stands is for the two with a key, and for nobody else. */
export const showProcedure = (item: ProcedureItem, viewer: StaffId): Procedure => ({
  procedure: item.visit,
  rev: item.rev,
  state: item.state,
  level: item.level,
  regime: regimeOfUnit(item.first.unit),
  openedAt: item.openedAt,
  first: named(item.first),
  second: item.second && named(item.second),
  askedBy: item.askedBy,
  steps: Object.entries(item.steps).map(([step, done]) => ({
    step: step as ProcedureStep,
    ...done,
  })),
  closedAt: item.closedAt,
  reader: item.first.id === viewer || item.second?.id === viewer ? item.reader?.state : undefined,
})
