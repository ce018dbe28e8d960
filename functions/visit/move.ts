/** The only way a visit changes: one conditional write that follows the table of transitions. */
import { orderKey } from '../../shared/rules/line/queue-order.ts'
import { isOver, nextState, type VisitEvent } from '../../shared/rules/line/visit-states.ts'
import { patch, type Patch } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { Condition, Written } from '../store/store.ts'
import type { World } from '../ports/world.ts'
import { StoreBusy } from '../store/store.ts'
import { closePart, partOver } from './talk/close-part.ts'
import { Visit } from './visit.ts'

export type Changes = Partial<Omit<Visit, 'visit' | 'rev' | 'mark' | 'state' | 'line' | 'order'>>

/** `moved: false` carries the visit as it is now, or nothing when it is gone. */
export type Moved = { moved: true; visit: Visit } | { moved: false; current: Visit | undefined }

type VisitAsRead = Pick<Visit, 'visit' | 'rev' | 'state'> & Partial<Visit>

/** Index keys for the state that comes: in the line, beside it, gone from it uncounted, or none. */
const lineKeys = (
  visit: VisitAsRead,
  to: Visit['state'],
  changes: Changes,
): Pick<Visit, 'line' | 'order'> => {
  if (isOver(visit.state)) return {}
  const inLine = visit.state === 'waiting' || visit.state === 'aside'
  // A visit at a desk is found by its seat until it is counted; this one has no other mark.
  if (isOver(to) && inLine) return { line: 'uncounted', order: visit.visit }
  const { level, since, returned = false, booked, asideAt } = { ...visit, ...changes }
  if (to === 'waiting') {
    if (level === undefined || since === undefined)
      throw new Error('a place in line needs level and since')
    const place = { level, since, returned, booked: booked?.at, visit: visit.visit }
    return { line: 'waiting', order: orderKey(place) }
  }
  if (to === 'aside')
    return { line: 'aside', order: `${String(asideAt).padStart(14, '0')}#${visit.visit}` }
  return { line: undefined, order: undefined }
}

/** Makes the change of a visit together with another; undefined where that one was refused, and so nothing came of it. */
export type Together = (ready: Patch<Visit>) => Promise<Written<Visit> | undefined>

const conditionalPatch = async (
  world: World,
  visit: VisitAsRead,
  to: Visit['state'],
  changes: Changes,
  together?: Together,
): Promise<Moved> => {
  const mark = world.id().slice(-12)
  const when: Condition[] = [{ path: 'rev', is: visit.rev }]
  const set = { ...changes, ...lineKeys(visit, to, changes), state: to, rev: visit.rev + 1, mark }
  const key = keys.visit(visit.visit)
  const written = together
    ? await together({ key, schema: Visit, when, set })
    : await patch(world.clinic, key, Visit, when, set)
  const now = written?.ok ? written.item : written?.current
  // The write went through, but its answer was lost and the client tried again.
  const isOurs = written?.ok === true || now?.mark === mark
  if (!isOurs || now === undefined) return { moved: false, current: now }
  await closeWhatIsOver(world, visit, now)
  return { moved: true, visit: now }
}

/** What has moved has moved: a database that is busy now must not keep from the pages that it has. */
const closeWhatIsOver = async (world: World, before: VisitAsRead, now: Visit): Promise<void> => {
  const over = partOver(before, now)
  if (over === undefined) return
  try {
    await closePart(world, over)
  } catch (problem) {
    if (!(problem instanceof StoreBusy)) throw problem
    world.log('store-busy')
  }
}

/** Moves a visit by an event of the table; refuses by `moved: false` when somebody else was first. */
export const move = async (
  world: World,
  visit: VisitAsRead,
  event: VisitEvent,
  changes: Changes = {},
  together?: Together,
): Promise<Moved> => {
  const to = nextState(visit.state, event)
  if (to === undefined) return { moved: false, current: undefined }
  return conditionalPatch(world, visit, to, changes, together)
}

/** Changes something beside the state (level, survey) under the same condition. */
export const amend = (world: World, visit: Visit, changes: Changes): Promise<Moved> =>
  conditionalPatch(world, visit, visit.state, changes)
