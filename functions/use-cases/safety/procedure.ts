/** The safety procedure: opened, joined, ticked and closed by two people with two keys. */
import type { World } from '../../ports/world.ts'
import {
  forgetColleagueLine,
  keyHolder,
  moveProcedure,
  openProcedures,
  type ProcedureItem,
  type ProcedureMoved,
  procedureOf,
  putProcedure,
  withoutReader,
} from '../../safety/index.ts'
import { expiresAt } from '../../store/expired.ts'
import { tellReader, tellSafety } from '../tell.ts'
import type { DeskItem, StaffMember, Visit } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { isUnderWay, type ProcedureEvent } from '../../../shared/rules/safety/procedure-states.ts'
import {
  procedureRule,
  type ProcedureStep,
  type StepAnswer,
} from '../../../shared/rules/safety/procedure-steps.ts'

const told = async (world: World, moved: ProcedureMoved): Promise<ProcedureMoved> => {
  if (moved.moved) await tellReader(world, moved.procedure.visit)
  return moved
}

/**
 * Opening, joining, ticking and closing the safety procedure: two people, two keys.
 * For the talk that this counsellor holds. Opening again gives what is there; whoever has taken the
 * talk over takes the first key over with it.
 */
export const openProcedure = async (
  world: World,
  staff: StaffMember,
  visit: Visit,
): Promise<ProcedureItem> => {
  const put = await putProcedure(world, staff, visit)
  if (put.ok) {
    world.log('procedure-opened', { level: visit.level })
    await tellSafety(world)
    return put.item
  }
  const known = put.current
  const first = keyHolder(staff)
  if (known === undefined) throw new Refusal('try-again')
  if (known.first.id === staff.id || !isUnderWay(known.state)) return known
  const isBoth = known.second?.id === staff.id
  const moved = isBoth
    ? await moveProcedure(world, known, known.state === 'open' ? undefined : 'leave', {
        first,
        second: undefined,
        askedBy: undefined,
        ...withoutReader(known),
      })
    : await moveProcedure(world, known, undefined, { first, ...withoutReader(known) })
  if (!moved.moved) throw new Refusal('try-again')
  await tellReader(world, visit.visit)
  return moved.procedure
}

const known = async (world: World, visit: VisitId): Promise<ProcedureItem> => {
  const found = await procedureOf(world, visit)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

/** The colleague's key. Never the same person twice: two keys are two people. */
export const joinProcedure = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
): Promise<ProcedureMoved> => {
  const found = await known(world, visit)
  if (found.second?.id === staff.id) return { moved: true, procedure: found }
  if (found.first.id === staff.id) throw new Refusal('two-people')
  const moved = await moveProcedure(world, found, 'join', { second: keyHolder(staff) })
  if (moved.moved)
    world.log('procedure-joined', { waitedMs: world.now() - moved.procedure.openedAt })
  return told(world, moved)
}

const mine = async (world: World, staff: StaffMember, visit: VisitId): Promise<ProcedureItem> => {
  const found = await known(world, visit)
  if (found.first.id !== staff.id && found.second?.id !== staff.id) throw new Refusal('not-found')
  return found
}

/** Gives the second key back; the first is given over only with the talk. */
export const leaveProcedure = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
): Promise<ProcedureMoved> => {
  const found = await mine(world, staff, visit)
  if (found.second?.id !== staff.id) throw new Refusal('not-now')
  const without = { second: undefined, askedBy: undefined, ...withoutReader(found) }
  return told(world, await moveProcedure(world, found, 'leave', without))
}

/** How a step went; ticking again changes the answer and the time. */
export const tickStep = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
  step: ProcedureStep,
  answer: StepAnswer,
): Promise<ProcedureMoved> => {
  let found = await mine(world, staff, visit)
  // Both tick at once: the later one goes on from what the other has just written.
  for (let round = 0; round < 4; round++) {
    if (!isUnderWay(found.state)) return { moved: false, current: found }
    const done = { answer, at: world.now(), by: staff.firstName }
    const moved = await moveProcedure(world, found, undefined, { [`steps.${step}`]: done })
    if (moved.moved || moved.current === undefined) return told(world, moved)
    found = moved.current
  }
  throw new Refusal('try-again')
}

const keyEvent = (
  { askedBy, state }: ProcedureItem,
  staff: StaffMember,
  turned: boolean,
): ProcedureEvent | undefined => {
  if (!turned) return 'reopen'
  if (state === 'joined') return 'ask'
  return state === 'closing' && askedBy !== staff.id ? 'close' : undefined
}

/** Turns the own key, or takes it back. The procedure is closed when two different people have. */
export const turnKey = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
  turned: boolean,
): Promise<ProcedureMoved> => {
  const found = await mine(world, staff, visit)
  const event = keyEvent(found, staff, turned)
  // Turned already, by this very person: said again because the answer was lost.
  if (event === undefined) return { moved: true, procedure: found }
  const moved = await moveProcedure(world, found, event, {
    askedBy: event === 'ask' ? staff.id : undefined,
    ...(event === 'close' && {
      closedAt: world.now(),
      ...withoutReader(found),
      expires: expiresAt(world.now() + procedureRule.kept),
    }),
  })
  if (moved.moved && event === 'close') {
    // Where the talk goes on, what was written beside it goes with that.
    if (moved.procedure.talkOver !== undefined) await forgetColleagueLine(world, visit)
    world.log('procedure-closed', { tookMs: world.now() - found.openedAt })
  }
  return told(world, moved)
}

/** The clock over procedures: a second key that nobody holds any more is asked for again. */
export const watchProcedures = async (world: World, desks: readonly DeskItem[]): Promise<void> => {
  for (const procedure of await openProcedures(world)) {
    const { second } = procedure
    if (second === undefined) continue
    const seenAt = desks.find(({ staff }) => staff.id === second.id)?.seenAt ?? 0
    if (world.now() - seenAt <= procedureRule.secondGone) continue
    const without = { second: undefined, askedBy: undefined, ...withoutReader(procedure) }
    const { moved } = await moveProcedure(world, procedure, 'leave', without)
    if (moved) await tellReader(world, procedure.visit)
  }
}
