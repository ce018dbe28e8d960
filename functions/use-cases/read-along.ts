/** What the colleague in the chat may do: give a page's key, read, and write under the own name. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Message } from '../../shared/contract/visit/youth.ts'
import type { PageKey, VisitId } from '../../shared/ids.ts'
import {
  deskOf,
  MessageItem,
  type ReaderNow,
  readerOf,
  say,
  type Saying,
  type StaffMember,
  type Visit,
  visitById,
} from '../visit/index.ts'
import { tellDesk } from './tell-desk.ts'
import { readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import { tellYouth } from './tell.ts'
import type { World } from '../ports/world.ts'
import { moveProcedure, type ProcedureItem, procedureOf } from '../safety/index.ts'
import { tellReader } from './tell-reader.ts'

/** Windows of the colleague on this talk. */
const mostPages = 3

export interface Along {
  procedure: ProcedureItem
  visit: Visit
  reader: NonNullable<ReaderNow['reader']>
  turn: number
}

/** Refuses `not-found` to everybody but the colleague who reads along now. */
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

/** After a number, oldest first: from the youth's yes on, or all of this part with their yes to that. */
export const messagesAlong = async (
  world: World,
  staff: StaffMember,
  of: VisitId,
  after: number,
): Promise<Message[]> => {
  const { visit, reader } = await readingAlong(world, staff, of)
  const items = await readAll(
    world.clinic,
    {
      ...keys.messages(of, visit.epoch),
      after: keys.messageSk(visit.epoch, after),
    },
    MessageItem,
  )
  return items.filter(({ at }) => reader.history === true || at >= reader.at)
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
