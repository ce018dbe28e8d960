/**
 * A message: one put, in order, exactly once. The writer proposes the number after the last it has
 * seen; if that is taken the message goes to the next free one. A retry carries the same `mid` and
 * proposes a number at or before its first landing, so it finds itself.
 */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Message } from '../../../shared/contract/visit/youth.ts'
import { StoredSealed, word } from '../../../shared/rules/line/visit-parts.ts'
import { times } from '../../../shared/rules/line/times.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import type { Pass } from './talk-pass.ts'

export interface Saying {
  mid: string
  /** The highest sequence number the writer has seen. */
  after: number
  body: Sealed
}

/** More than so many messages crossing each other at once is a fault, not a talk. */
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

/** The stored message. Throws `try-again` when no number could be had. */
export const say = async (
  world: World,
  { visit, epoch, side }: Pick<Pass, 'visit' | 'epoch'> & { side: Message['from'] },
  saying: Saying,
  by?: string,
): Promise<Message> => {
  for (let seq = saying.after + 1; seq <= saying.after + mostCrossings; seq++) {
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
    const key = keys.message(visit, epoch, seq)
    const written = await put(world.clinic, key, Written, { ...message, expires })
    if (written.ok) {
      world.log('message-stored')
      return message
    }
    if (written.current?.mid === saying.mid) return z.parse(MessageItem, written.current)
  }
  throw new Refusal('try-again')
}
