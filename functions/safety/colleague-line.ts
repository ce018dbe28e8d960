/** What colleagues write to each other beside a talk, as it is stored: sealed, and for as long as the chat at most. */
import * as z from 'zod/mini'
import type { ColleagueMessage } from '../../shared/contract/safety/colleague-line.ts'
import { times } from '../../shared/rules/line/times.ts'
import { colleagueLineRule } from '../../shared/rules/safety/colleague-line.ts'
import type { PageKey, StaffId, VisitId } from '../../shared/ids.ts'
import { SealedText } from '../ports/at-rest.ts'
import type { World } from '../ports/world.ts'
import { expiresAt } from '../store/expired.ts'
import { patch, put, read, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { StaffMember } from '../visit/index.ts'

const LineItem = z.object({
  visit: z.string(),
  rev: z.number(),
  /** Which part of the talk they were asked in: whoever takes it over asks anew. */
  epoch: z.number(),
  asked: z.array(z.object({ id: z.string(), firstName: z.string(), unit: z.string() })),
  pages: z.array(z.object({ staff: z.string(), key: z.string() })),
  newest: z.optional(z.number()),
  expires: z.number(),
})
export type LineItem = z.output<typeof LineItem>

const MessageItem = z.object({
  mid: z.string(),
  from: z.string(),
  firstName: z.string(),
  at: z.number(),
  body: SealedText,
  keys: z.array(z.object({ page: z.string(), key: SealedText })),
  expires: z.number(),
})

const until = (world: World) => expiresAt(world.now() + times.chatKept)

export const lineOf = (world: World, visit: VisitId): Promise<LineItem | undefined> =>
  read(world.clinic, keys.colleagueLine(visit), LineItem, { fresh: true })

/** `mayBeOld` as in store.ts. */
export const allColleagueLines = (world: World, mayBeOld?: number): Promise<LineItem[]> =>
  readAll(world.clinic, { ...keys.colleagueLines, mayBeOld }, LineItem)

/** Changes the line as it is, making it first where there is none; gives up when others keep changing it. */
const change = async (
  world: World,
  visit: VisitId,
  epoch: number,
  to: (line: LineItem) => Partial<LineItem>,
): Promise<boolean> => {
  const empty = { visit, rev: 1, epoch, asked: [], pages: [], expires: until(world) }
  for (let round = 0; round < 4; round++) {
    const known = await lineOf(world, visit)
    const now = known ?? empty
    const set = { ...to(now), rev: now.rev + 1, expires: until(world) }
    const written =
      known === undefined
        ? await put(world.clinic, keys.colleagueLine(visit), LineItem, { ...now, ...set })
        : await patch(
            world.clinic,
            keys.colleagueLine(visit),
            LineItem,
            [{ path: 'rev', is: known.rev }],
            set,
          )
    if (written.ok) return true
  }
  return false
}

/** Asking the same person again changes nothing; whom an earlier counsellor asked is asked no more. */
export const addAsked = (
  world: World,
  { visit, epoch }: { visit: VisitId; epoch: number },
  { id, firstName, unit }: StaffMember,
): Promise<boolean> =>
  change(world, visit, epoch, (line) => {
    const before = line.epoch === epoch ? line.asked.filter((one) => one.id !== id) : []
    const asked = [...before, { id, firstName, unit }].slice(-colleagueLineRule.mostAsked)
    return { epoch, asked }
  })

export const addColleaguePage = (
  world: World,
  { visit, epoch }: { visit: VisitId; epoch: number },
  staff: StaffId,
  key: PageKey,
): Promise<boolean> =>
  change(world, visit, epoch, ({ pages }) => {
    const others = pages.filter((one) => one.staff !== staff)
    const mine = pages.filter((one) => one.staff === staff && one.key !== key)
    const kept = [...mine, { staff, key }].slice(-colleagueLineRule.pagesEach)
    return { pages: [...others, ...kept] }
  })

/** Said twice is stored once. False when there is room for no more. */
export const addColleagueMessage = async (
  world: World,
  { visit, epoch }: { visit: VisitId; epoch: number },
  { id, firstName }: StaffMember,
  { mid, body, keys: sealed }: Pick<ColleagueMessage, 'mid' | 'body' | 'keys'>,
): Promise<boolean> => {
  const before = await colleagueMessages(world, visit)
  if (before.some((one) => one.mid === mid)) return true
  if (before.length >= colleagueLineRule.mostLines) return false
  const at = Math.max(world.now(), (before.at(-1)?.at ?? 0) + 1)
  const item = { mid, from: id, firstName, at, body, keys: sealed, expires: until(world) }
  await put(world.clinic, keys.colleagueMessage(visit, at, mid), MessageItem, item)
  await change(world, visit, epoch, () => ({ newest: at }))
  return true
}

/** Oldest first; of what two requests of one message have both put, the first. */
export const colleagueMessages = async (
  world: World,
  visit: VisitId,
): Promise<ColleagueMessage[]> => {
  const found = await readAll(
    world.clinic,
    { ...keys.colleagueMessages(visit), fresh: true },
    MessageItem,
  )
  const isFirst = ({ mid }: { mid: string }, at: number) =>
    found.findIndex((one) => one.mid === mid) === at
  return found.filter(isFirst).map(({ mid, from, firstName, at, body, keys: sealed }) => ({
    mid,
    from,
    firstName,
    at,
    body,
    keys: sealed,
  }))
}

/** Gone with the talk, or with its procedure where that goes on longer. */
export const forgetColleagueLine = async (world: World, visit: VisitId): Promise<void> => {
  const found = await world.clinic.list({ ...keys.colleagueMessages(visit), fresh: true })
  await world.clinic.removeAll([...found, keys.colleagueLine(visit)])
}
