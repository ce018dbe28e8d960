/**
 * The two-key safety procedure as it is stored: who holds which key, and which steps are done. No
 * text and nothing of the youth but the level, so it may lie in the expiring table for either law.
 */
import * as z from 'zod/mini'
import type { Procedure } from '../../shared/contract/safety/procedure.ts'
import { times } from '../../shared/rules/line/times.ts'
import {
  nextProcedureState,
  type ProcedureEvent,
  procedureStates,
} from '../../shared/rules/safety/procedure-states.ts'
import { type ProcedureStep, StepAnswer } from '../../shared/rules/safety/procedure-steps.ts'
import { Level } from '../../shared/rules/line/triage.ts'
import { Profession, type StaffId, type VisitId } from '../../shared/ids.ts'
import {
  employerName,
  regimeOfUnit,
  SecondReader,
  type StaffMember,
  type Visit,
} from '../visit/index.ts'
import { expiresAt } from '../store/expired.ts'
import { type Changes, patch, put, read, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { Written } from '../store/store.ts'
import type { World } from '../ports/world.ts'

const KeyHolder = z.object({
  id: z.string(),
  firstName: z.string(),
  unit: z.string(),
  profession: z.optional(Profession),
})
type KeyHolder = z.output<typeof KeyHolder>

export const ProcedureItem = z.object({
  visit: z.string(),
  rev: z.number(),
  mark: z.string(),
  state: z.enum(procedureStates),
  level: Level,
  openedAt: z.number(),
  first: KeyHolder,
  second: z.optional(KeyHolder),
  askedBy: z.optional(z.string()),
  /** By step. */
  steps: z.record(z.string(), z.object({ answer: StepAnswer, at: z.number(), by: z.string() })),
  /** How the second key reads along; see functions/visit/second-reader.ts. */
  reader: z.optional(SecondReader),
  turn: z.optional(z.number()),
  closedAt: z.optional(z.number()),
  /** When the talk itself ended, while the procedure was under way. */
  talkOver: z.optional(z.number()),
  expires: z.number(),
})
export type ProcedureItem = z.output<typeof ProcedureItem>

export const keyHolder = ({ id, firstName, unit, profession }: StaffMember): KeyHolder => ({
  id,
  firstName,
  unit,
  profession,
})

export const procedureOf = (world: World, visit: VisitId): Promise<ProcedureItem | undefined> =>
  read(world.clinic, keys.procedure(visit), ProcedureItem, { fresh: true })

/** The same out of the list of all, which may be as old as is said: most visits have none. */
export const procedureAmong = async (
  world: World,
  visit: VisitId,
  mayBeOld: number,
): Promise<ProcedureItem | undefined> =>
  (await readAll(world.clinic, { ...keys.procedures, fresh: true, mayBeOld }, ProcedureItem)).find(
    (one) => one.visit === visit,
  )

/** Longest first; those that are closed as well. */
export const allProcedures = async (world: World): Promise<ProcedureItem[]> =>
  (await readAll(world.clinic, keys.procedures, ProcedureItem)).sort(
    (a, b) => a.openedAt - b.openedAt,
  )

/** Those that are under way. */
export const openProcedures = async (world: World): Promise<ProcedureItem[]> =>
  (await allProcedures(world)).filter(({ state }) => state !== 'closed')

/** The new procedure, whose first key is this person's; where there is one already, that one. */
export const putProcedure = (
  world: World,
  staff: StaffMember,
  { visit, level }: Pick<Visit, 'visit' | 'level'>,
): Promise<Written<ProcedureItem>> =>
  put(world.clinic, keys.procedure(visit), ProcedureItem, {
    visit,
    rev: 1,
    mark: '-',
    state: 'open',
    level,
    openedAt: world.now(),
    first: keyHolder(staff),
    steps: {},
    expires: expiresAt(world.now() + times.visitKept),
  })

export type ProcedureMoved =
  | { moved: true; procedure: ProcedureItem }
  | { moved: false; current?: ProcedureItem }

/** One conditional write; without an event the state stays as it is. */
export const moveProcedure = async (
  world: World,
  known: ProcedureItem,
  event: ProcedureEvent | undefined,
  changes: Changes<ProcedureItem>,
): Promise<ProcedureMoved> => {
  const state = event === undefined ? known.state : nextProcedureState(known.state, event)
  if (state === undefined) return { moved: false, current: known }
  const mark = world.id().slice(-12)
  const written = await patch(
    world.clinic,
    keys.procedure(known.visit),
    ProcedureItem,
    [{ path: 'rev', is: known.rev }],
    { ...changes, state, rev: known.rev + 1, mark },
  )
  if (written.ok) return { moved: true, procedure: written.item }
  const { current } = written
  if (current === undefined) return { moved: false }
  return current.mark === mark ? { moved: true, procedure: current } : { moved: false, current }
}

const named = ({ id, firstName, unit }: KeyHolder) => ({
  id,
  firstName,
  employer: employerName(unit),
  regime: regimeOfUnit(unit),
})

/** How the reading along stands is for the two with a key, and for nobody else. */
export const showProcedure = (item: ProcedureItem, viewer: StaffId): Procedure => {
  const reader = item.first.id === viewer || item.second?.id === viewer ? item.reader : undefined
  return {
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
    talkOver: item.talkOver,
    reader: reader?.state,
    readerAwaySince: reader?.goneAt,
  }
}
