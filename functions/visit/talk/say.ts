/**
 * A message: in order, exactly once. The writer proposes the number after one it has seen; if that is
 * taken the message goes to the next free one, however far behind its writer is. A retry carries the same
 * `mid` and proposes a number at or before its first landing, so it finds itself. Nothing is stored after
 * a number that nobody has seen: one message far ahead would leave the other side none to write at.
 */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { StoredSealed, word } from '../../../shared/rules/line/visit-parts.ts'
import { talkLimits } from '../../../shared/rules/line/talk-limits.ts'
import { times } from '../../../shared/rules/line/times.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { Key } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import type { Pass } from './talk-pass.ts'

export interface Saying {
  mid: string
  /** The highest sequence number the writer has seen. */
  after: number
  body: Sealed
}

/** Losing the next free number to the other side more often than this is a fault, not a talk. */
const mostCrossings = 50

export const MessageItem = z.object({
  epoch: z.number(),
  seq: z.number(),
  mid: z.string(),
  from: word<Message['from']>(),
  at: z.number(),
  body: StoredSealed,
  by: z.optional(z.string()),
})
const Written = z.object({ ...MessageItem.shape, expires: z.number() })

/** How far this process has seen each talk go: up to there nothing is missing, so nothing is looked up. */
const seenUpTo = new WeakMap<World['clinic'], Map<string, number>>()
const mostTalks = 2_000

const noteSeen = ({ clinic }: World, talk: string, seq: number): void => {
  const known = seenUpTo.get(clinic) ?? new Map<string, number>()
  seenUpTo.set(clinic, known)
  const furthest = Math.max(seq, known.get(talk) ?? 0)
  known.delete(talk)
  known.set(talk, furthest)
  const [oldest] = known.keys()
  if (known.size > mostTalks && oldest !== undefined) known.delete(oldest)
}

const isThere = async ({ clinic }: World, key: Key): Promise<boolean> =>
  ((await clinic.get(key)) ?? (await clinic.get(key, { fresh: true }))) !== undefined

/**
 * Numbers follow each other, so none passes one of these gates sooner than the limit lets it, whoever
 * writes and by whichever process; in between nothing is read. What is refused is sent again by its page.
 */
const passGate = async (world: World, place: (seq: number) => Key, seq: number): Promise<void> => {
  if (seq > talkLimits.most) throw new Refusal('talk-full')
  if (seq % talkLimits.atOnce !== 0) return
  const before = await read(world.clinic, place(seq - talkLimits.atOnce + 1), MessageItem)
  const isTooSoon = before !== undefined && world.now() - before.at < talkLimits.within
  // What stands there already may be this very line, said again.
  if (isTooSoon && !(await isThere(world, place(seq)))) throw new Refusal('too-many')
}

/**
 * The stored message. Refuses `bad-input` out of turn; `try-again` when no number could be had;
 * `too-many` and `talk-full` by the limits of a talk.
 */
export const say = async (
  world: World,
  { visit, epoch, side }: Pick<Pass, 'visit' | 'epoch'> & { side: Message['from'] },
  saying: Saying,
  by?: string,
): Promise<Message> => {
  const place = (seq: number) => keys.message(visit, epoch, seq)
  const talk = `${visit} ${epoch}`
  const isSeen = saying.after <= (seenUpTo.get(world.clinic)?.get(talk) ?? 0)
  if (!isSeen && !(await isThere(world, place(saying.after)))) throw new Refusal('bad-input')
  let seq = saying.after + 1
  for (let crossing = 0; crossing < mostCrossings; crossing++) {
    await passGate(world, place, seq)
    const message: Message = {
      epoch,
      seq,
      mid: saying.mid,
      from: side,
      at: world.now(),
      body: saying.body,
      ...(by !== undefined && { by }),
    }
    const expires = expiresAt(world.now() + times.chatKept)
    const written = await put(world.clinic, place(seq), Written, { ...message, expires })
    noteSeen(world, talk, seq)
    if (written.ok) {
      world.log('message-stored')
      return message
    }
    if (written.current?.mid === saying.mid) return z.parse(MessageItem, written.current)
    const from = { ...keys.messages(visit, epoch), after: keys.messageSk(epoch, seq), fresh: true }
    const since = await world.clinic.list(from)
    const landed = since.find(({ mid }) => mid === saying.mid)
    if (landed !== undefined) return z.parse(MessageItem, landed)
    seq += since.length + 1
  }
  throw new Refusal('try-again')
}
