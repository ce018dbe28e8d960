/** What lies at a number of a talk: a message, or the mark that this part of the talk is closed there. */
import * as z from 'zod/mini'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { StoredSealed, word } from '../../../shared/rules/line/visit-parts.ts'
import type { World } from '../../ports/world.ts'

export const MessageItem = z.object({
  epoch: z.number(),
  seq: z.number(),
  mid: z.string(),
  from: word<Message['from']>(),
  at: z.number(),
  body: StoredSealed,
  by: z.optional(z.string()),
})

/** Whoever comes to write here finds it, and writes nothing. */
export const ClosedRow = z.object({ closed: z.literal(true), expires: z.number() })

export const TalkRow = z.union([
  ClosedRow,
  z.object({ ...MessageItem.shape, expires: z.optional(z.number()) }),
])
export type TalkRow = z.output<typeof TalkRow>

export const onlyMessages = (rows: readonly TalkRow[]): Message[] =>
  rows.flatMap((row) => {
    if ('closed' in row) return []
    const { expires: _, ...message } = row
    return [message]
  })

/** How far this process has seen each talk go: up to there nothing is missing, so nothing is looked up. */
const seenUpTo = new WeakMap<World['clinic'], Map<string, number>>()
const mostTalks = 2_000

export const furthestSeen = ({ clinic }: World, talk: string): number =>
  seenUpTo.get(clinic)?.get(talk) ?? 0

export const noteSeen = ({ clinic }: World, talk: string, seq: number): void => {
  const known = seenUpTo.get(clinic) ?? new Map<string, number>()
  seenUpTo.set(clinic, known)
  const furthest = Math.max(seq, known.get(talk) ?? 0)
  known.delete(talk)
  known.set(talk, furthest)
  const [oldest] = known.keys()
  if (known.size > mostTalks && oldest !== undefined) known.delete(oldest)
}
