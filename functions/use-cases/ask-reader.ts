/** The first asks whether the colleague with the second key may read along; the youth decides. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { isUnderWay } from '../../shared/rules/safety/procedure-states.ts'
import { barOf } from '../../shared/rules/safety/second-reader.ts'
import { mostTurns } from '../../shared/sealed-text.ts'
import {
  amendNewest,
  readerOf,
  regimeOfUnit,
  type StaffMember,
  turnWithout,
  type Visit,
} from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import {
  moveProcedure,
  moveReader,
  type ProcedureItem,
  type ProcedureMoved,
  procedureOf,
  withoutReader,
} from '../safety/index.ts'
import { tellReader } from './tell-reader.ts'

/** What was left of an earlier part of the talk, or of an earlier colleague, is put away first. */
const cleared = async (world: World, found: ProcedureItem, visit: Visit) => {
  const isStale = found.reader !== undefined && readerOf(found, visit).reader === undefined
  if (!isStale) return found
  const moved = await moveProcedure(world, found, undefined, withoutReader(found))
  return moved.moved ? moved.procedure : found
}

/** Refuses `not-now` without a second key, outside the talk, or when it was opened too often. */
export const askReader = async (
  world: World,
  staff: StaffMember,
  visit: Visit,
): Promise<ProcedureMoved | { barred: 'across-the-border' | 'known' }> => {
  const known = await procedureOf(world, visit.visit)
  if (known?.first.id !== staff.id) throw new Refusal('not-found')
  const { second } = known
  const talks = visit.state === 'talking' && isUnderWay(known.state)
  const tooOften = turnWithout(known) + 2 > mostTurns
  if (second === undefined || !talks || tooOften) throw new Refusal('not-now')
  const bar = barOf(regimeOfUnit(staff.unit), regimeOfUnit(second.unit), visit.identity)
  if (bar !== undefined) return { barred: bar }
  await amendNewest(world, visit, ({ readers }) =>
    readers === true ? undefined : { readers: true },
  )
  const found = await cleared(world, known, visit)
  const moved = await moveReader(world, found, 'ask', { epoch: visit.epoch })
  // Asked already: said again because the answer was lost.
  if (!moved.moved && found.reader?.state === 'asked') return { moved: true, procedure: found }
  if (moved.moved) await tellReader(world, visit.visit)
  return moved
}
