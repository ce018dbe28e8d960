/**
 * A message: in order, exactly once. The writer proposes the number after one it has seen; if that is
 * taken the message goes to the next free one, however far behind its writer is. A retry carries the same
 * `mid` and proposes a number at or before its first landing, so it finds itself. Nothing is stored after
 * a number that nobody has seen: one message far ahead would leave the other side none to write at.
 * Nor is anything stored once this part of the talk is closed: every number left holds the mark.
 */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { talkLimits } from '../../../shared/rules/line/talk-limits.ts'
import { times } from '../../../shared/rules/line/times.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { Key } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import type { Pass } from './talk-pass.ts'
import { furthestSeen, MessageItem, noteSeen, TalkRow } from './talk-rows.ts'

export interface Saying {
  mid: string
  /** The highest sequence number the writer has seen. */
  after: number
  body: Sealed
}

/** Losing the next free number to the other side more often than this is a fault, not a talk. */
const mostCrossings = 50

const rowAt = async ({ clinic }: World, key: Key): Promise<TalkRow | undefined> =>
  (await read(clinic, key, TalkRow)) ?? (await read(clinic, key, TalkRow, { fresh: true }))

/** Refuses what would land behind a hole, or behind the end. */
const checkAfter = async (world: World, key: Key): Promise<void> => {
  const row = await rowAt(world, key)
  if (row === undefined) throw new Refusal('bad-input')
  if ('closed' in row) throw new Refusal('not-now')
}

/**
 * Numbers follow each other, so none passes one of these gates sooner than the limit lets it, whoever
 * writes and by whichever process; in between nothing is read. What is refused is sent again by its page.
 */
const passGate = async (world: World, place: (seq: number) => Key, seq: number): Promise<void> => {
  if (seq > talkLimits.most) throw new Refusal('talk-full')
  if (seq % talkLimits.atOnce !== 0) return
  const before = await read(world.clinic, place(seq - talkLimits.atOnce + 1), TalkRow)
  if (before === undefined || 'closed' in before) return
  const isTooSoon = world.now() - before.at < talkLimits.within
  // What stands there already may be this very line, said again.
  if (isTooSoon && (await rowAt(world, place(seq))) === undefined) throw new Refusal('too-many')
}

/**
 * The stored message. Refuses `bad-input` out of turn, `not-now` when this part of the talk is over;
 * `try-again` when no number could be had; `too-many` and `talk-full` by the limits of a talk.
 */
export const say = async (
  world: World,
  { visit, epoch, side }: Pick<Pass, 'visit' | 'epoch'> & { side: Message['from'] },
  saying: Saying,
  by?: string,
): Promise<Message> => {
  const place = (seq: number) => keys.message(visit, epoch, seq)
  const talk = `${visit} ${epoch}`
  if (saying.after > furthestSeen(world, talk)) await checkAfter(world, place(saying.after))
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
    const written = await put(world.clinic, place(seq), TalkRow, { ...message, expires })
    if (written.ok) {
      noteSeen(world, talk, seq)
      world.log('message-stored')
      return message
    }
    const there = written.current
    if (there !== undefined && 'closed' in there) throw new Refusal('not-now')
    noteSeen(world, talk, seq)
    if (there?.mid === saying.mid) return z.parse(MessageItem, there)
    const from = { ...keys.messages(visit, epoch), after: keys.messageSk(epoch, seq), fresh: true }
    const since = await world.clinic.list(from)
    const landed = since.find(({ mid }) => mid === saying.mid)
    if (landed !== undefined) return z.parse(MessageItem, landed)
    if (since.some(({ closed }) => closed === true)) throw new Refusal('not-now')
    seq += since.length + 1
  }
  throw new Refusal('try-again')
}
