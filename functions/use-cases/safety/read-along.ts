/** A colleague reads along in a talk: asked for by the first, allowed by the youth, under the own name. */
import type { World } from '../../ports/world.ts'
import {
  moveProcedure,
  moveReader,
  openProcedures,
  type ProcedureItem,
  type ProcedureMoved,
  procedureOf,
  withoutReader,
} from '../../safety/index.ts'
import { tellDesk, tellReader, tellYouth } from '../tell.ts'
import {
  amendNewest,
  deskOf,
  type MessagePage,
  pageOfMessages,
  type ReaderNow,
  readerOf,
  regimeOfUnit,
  say,
  type Saying,
  type StaffMember,
  turnWithout,
  type Visit,
  visitById,
} from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { PageKey, StaffId, VisitId } from '../../../shared/ids.ts'
import { isUnderWay } from '../../../shared/rules/safety/procedure-states.ts'
import { barOf } from '../../../shared/rules/safety/second-reader.ts'
import { mostTurns } from '../../../shared/sealed-text.ts'

/** What was left of an earlier part of the talk, or of an earlier colleague, is put away first. */
const cleared = async (world: World, found: ProcedureItem, visit: Visit) => {
  const isStale = found.reader !== undefined && readerOf(found, visit).reader === undefined
  if (!isStale) return found
  const moved = await moveProcedure(world, found, undefined, withoutReader(found))
  return moved.moved ? moved.procedure : found
}

/**
 * The first asks whether the colleague with the second key may read along; the youth decides.
 * Refuses `not-now` without a second key, outside the talk, or when it was opened too often.
 */
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

export interface ReaderAnswer {
  yes: boolean
  /** What has been written so far in this part of the talk goes along. */
  history?: boolean | undefined
}

/**
 * The youth says yes or no to a colleague in the chat, and may say stop at any moment.
 * Safe to repeat. Refuses `not-now` to a yes that nobody asked for any more.
 */
export const answerReader = async (
  world: World,
  visit: Visit,
  { yes, history }: ReaderAnswer,
): Promise<void> => {
  const { epoch } = visit
  for (let round = 0; round < 4; round++) {
    const found = await procedureOf(world, visit.visit)
    const reader = found && readerOf(found, visit).reader
    const isSo = yes
      ? reader?.state === 'reading'
      : reader === undefined || reader.state === 'refused'
    if (isSo) return
    if (found === undefined || (yes && reader?.state !== 'asked')) throw new Refusal('not-now')
    const stops = reader?.state === 'reading'
    const event = yes ? 'allow' : stops ? 'end' : 'refuse'
    const moved = await moveReader(world, found, event, {
      epoch,
      ...(yes && history === true && { history }),
    })
    if (!moved.moved) continue
    if (yes) world.log('reader-let-in')
    else if (stops) world.log('reader-gone')
    return tellReader(world, visit.visit)
  }
  throw new Refusal('try-again')
}

/**
 * The colleague leaves the chat, or the first takes the question or the seat back. The keys stay.
 * Safe to repeat. Refuses `not-found` to anybody without a key.
 */
export const endReader = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
): Promise<ProcedureMoved> => {
  const found = await procedureOf(world, visit)
  const isTheirs = found?.first.id === staff.id || found?.second?.id === staff.id
  if (found === undefined || !isTheirs) throw new Refusal('not-found')
  if (found.reader === undefined) return { moved: true, procedure: found }
  const moved = await moveReader(world, found, 'end', { epoch: found.reader.epoch })
  if (moved.moved) {
    if (found.reader.state === 'reading') world.log('reader-gone')
    await tellReader(world, visit)
  }
  return moved
}

/** Windows of the colleague on this talk. */
const mostPages = 3

export interface Along {
  procedure: ProcedureItem
  visit: Visit
  reader: NonNullable<ReaderNow['reader']>
  turn: number
}

/**
 * What the colleague in the chat may do begins here: give a page's key, read, and write.
 * Refuses `not-found` to everybody but the colleague who reads along now.
 */
export const readingAlong = async (
  world: World,
  { id }: Pick<StaffMember, 'id'>,
  of: VisitId,
): Promise<Along> => {
  const [procedure, visit] = await Promise.all([procedureOf(world, of), visitById(world, of, true)])
  if (procedure?.second?.id !== id || visit === undefined) throw new Refusal('not-found')
  const { reader, turn } = readerOf(procedure, visit)
  if (reader?.state !== 'reading') throw new Refusal('not-found')
  return { procedure, visit, reader, turn }
}

/** Adds a page of the colleague's, in place of one that is no more; the youth's page seals for it. */
export const addReaderKey = async (
  world: World,
  staff: StaffMember,
  of: VisitId,
  { key, instead }: { key: PageKey; instead?: PageKey | undefined },
): Promise<PageKey[]> => {
  for (let round = 0; round < 4; round++) {
    const { procedure, reader } = await readingAlong(world, staff, of)
    const known = reader.keys ?? []
    const pages = [...known.filter((one) => one !== key && one !== instead), key].slice(-mostPages)
    const moved = await moveProcedure(world, procedure, undefined, { 'reader.keys': pages })
    if (!moved.moved) continue
    await tellReader(world, of)
    return pages
  }
  throw new Refusal('try-again')
}

/** The others with a part in the talk are told that the page of a colleague who reads along is gone, or back. */
const notePage = async (world: World, of: VisitId, staff: StaffId, isThere: boolean) => {
  for (let round = 0; round < 4; round++) {
    const found = await procedureOf(world, of)
    const reads = found?.second?.id === staff && found.reader?.state === 'reading'
    if (!reads || (found.reader?.goneAt === undefined) === isThere) return
    const goneAt = isThere ? undefined : world.now()
    const moved = await moveProcedure(world, found, undefined, { 'reader.goneAt': goneAt })
    if (moved.moved) return tellReader(world, of)
  }
}

/** The same of every talk that this colleague has been let into. */
export const notePagesOf = async (
  world: World,
  staff: StaffId,
  isThere: boolean,
): Promise<void> => {
  const open = await openProcedures(world)
  const along = open.filter(({ second, reader }) => second?.id === staff && reader !== undefined)
  await Promise.all(along.map(({ visit }) => notePage(world, visit, staff, isThere)))
}

/** What a page has asked on its way out may come so much later, and is no sign that it is there. */
const lastAsked = 5_000

/** The talk, as its colleague's page asks for it all the while: one that only calls come from is there, too. */
export const lookAlong = async (world: World, staff: StaffMember, of: VisitId): Promise<Along> => {
  const along = await readingAlong(world, staff, of)
  const { goneAt } = along.reader
  if (goneAt !== undefined && world.now() - goneAt > lastAsked)
    await notePage(world, of, staff.id, true)
  return along
}

/** After a number: from the youth's yes on, or all of this part with their yes to that. */
export const messagesAlong = async (
  world: World,
  staff: StaffMember,
  of: VisitId,
  after: number,
): Promise<MessagePage> => {
  const { visit, reader } = await readingAlong(world, staff, of)
  const mayRead = ({ at }: Message) => reader.history === true || at >= reader.at
  for (let from = after; ;) {
    const place = { epoch: visit.epoch, after: from }
    const page = await pageOfMessages(world, of, place, 'this-epoch')
    const messages = page.messages.filter(mayRead)
    const last = page.messages.at(-1)
    // A page of nothing but earlier words is not the end of the talk.
    if (messages.length > 0 || page.more !== true || last === undefined)
      return { ...page, messages }
    from = last.seq
  }
}

/** Said to both; refused `not-now` when it was written into an earlier part of the talk. */
export const sayAlong = async (
  world: World,
  staff: StaffMember,
  of: VisitId,
  { epoch, ...saying }: Saying & { epoch?: number | undefined },
): Promise<Message> => {
  const { visit } = await readingAlong(world, staff, of)
  if (epoch !== undefined && epoch !== visit.epoch) throw new Refusal('not-now')
  const place = { visit: of, epoch: visit.epoch, side: 'colleague' as const }
  const message = await say(world, place, saying, staff.firstName)
  const frame = { type: 'message', visit: of, message } as const
  const desk = visit.holder === undefined ? undefined : await deskOf(world, visit.holder.id)
  await Promise.all([tellYouth(world, visit, frame), tellDesk(world, desk, frame)])
  return message
}
