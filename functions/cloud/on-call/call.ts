/** A call to whoever is on call: it goes on to the next receiver until somebody answers. */
import * as z from 'zod/mini'
import { countsWithin } from '../../ports/limits.ts'
import { openToken, sealToken } from '../../ports/signed-token.ts'
import type { World } from '../../ports/world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { Condition } from '../../store/store.ts'
import { type Cause, causes } from '../../../shared/rules/on-call/reasons.ts'
import type { OnCall } from '../../../shared/rules/on-call/receivers.ts'
import type { Send } from './send.ts'

const minute = 60_000

/** How long somebody has to answer before the next is called too. */
const answerWithin: Readonly<Record<Cause, number>> = {
  danger: 2 * minute,
  unheard: 2 * minute,
  absent: 5 * minute,
  technical: 15 * minute,
}

/** How long an answer holds while the same goes on; somebody else in danger is always a new call. */
const answerHolds: Readonly<Record<Cause, number>> = {
  danger: 0,
  unheard: 5 * minute,
  absent: 60 * minute,
  technical: 30 * minute,
}

const kept = 24 * 60 * minute

/** One for each cause: what and when, who was called last, and who has answered. */
const CallItem = z.object({
  call: z.string(),
  at: z.number(),
  /** Counts on over the receivers, round after round. */
  step: z.number(),
  sentAt: z.number(),
  by: z.optional(z.string()),
  answeredAt: z.optional(z.number()),
  expires: z.number(),
})
type CallItem = z.output<typeof CallItem>

export interface Calls {
  onCall: OnCall
  send: Send
  /** Where links lead; the token comes after it. */
  answers: string
}

interface Link {
  cause: Cause
  call: string
  step: number
}

const receiverAt = ({ receivers }: OnCall, cause: Cause, step: number) => {
  const all = receivers[cause]
  return all[step % all.length]
}

const callOf = (world: World, cause: Cause): Promise<CallItem | undefined> =>
  read(world.clinic, keys.call(cause), CallItem, { fresh: true })

/** False when it did not reach the one whose turn it is. */
const sent = async (world: World, calls: Calls, cause: Cause, item: CallItem): Promise<boolean> => {
  const receiver = receiverAt(calls.onCall, cause, item.step)
  if (receiver === undefined) return true
  const link: Link = { cause, call: item.call, step: item.step }
  try {
    await calls.send(receiver, {
      cause,
      at: item.at,
      link: `${calls.answers}${sealToken(world, 'on-call', link)}`,
    })
    world.log('call-sent', { step: item.step })
    return true
  } catch {
    world.log('call-failed', { step: item.step })
    return false
  }
}

/** To the one whose turn it is; whoever cannot be reached is passed by at once, each of them once. */
const goOn = async (world: World, calls: Calls, cause: Cause, first: CallItem): Promise<void> => {
  let item = first
  for (const _ of calls.onCall.receivers[cause]) {
    if (await sent(world, calls, cause, item)) return
    const next = await passed(world, cause, item)
    if (next === undefined) return
    item = next
  }
}

/** Undefined when somebody has answered meanwhile, or another process was first. */
const passed = async (
  world: World,
  cause: Cause,
  { call, step }: CallItem,
): Promise<CallItem | undefined> => {
  const when: Condition[] = [
    { path: 'call', is: call },
    { path: 'step', is: step },
    { path: 'by', absent: true },
  ]
  const moved = await patch(world.clinic, keys.call(cause), CallItem, when, {
    step: step + 1,
    sentAt: world.now(),
  })
  return moved.ok ? moved.item : undefined
}

/** It has happened. While a call about it is open, or just answered, nobody is called again. */
export const beginCall = async (world: World, calls: Calls, cause: Cause): Promise<void> => {
  if (calls.onCall.receivers[cause].length === 0) return
  const now = world.now()
  const before = await callOf(world, cause)
  if (before !== undefined) {
    if (before.answeredAt === undefined) return
    if (now - before.answeredAt < answerHolds[cause]) return
  }
  const fresh = {
    call: world.id(),
    at: now,
    step: 0,
    sentAt: now,
    expires: expiresAt(now + kept),
  }
  const written =
    before === undefined
      ? await put(world.clinic, keys.call(cause), CallItem, fresh)
      : await patch(world.clinic, keys.call(cause), CallItem, [{ path: 'call', is: before.call }], {
          ...fresh,
          by: undefined,
          answeredAt: undefined,
        })
  if (written.ok) await goOn(world, calls, cause, written.item)
}

/** What time does to calls that nobody has answered; safe when doubled or late. */
export const passCallsOn = async (world: World, calls: Calls): Promise<void> => {
  for (const cause of causes) {
    if (calls.onCall.receivers[cause].length === 0) continue
    const item = await callOf(world, cause)
    if (item === undefined || item.answeredAt !== undefined) continue
    if (world.now() - item.sentAt < answerWithin[cause]) continue
    const next = await passed(world, cause, item)
    if (next !== undefined) await goOn(world, calls, cause, next)
  }
}

export type Answered =
  | 'no-such-call'
  | 'too-often'
  | { by: string | undefined; cause: Cause; at: number }

/** What a link is about: who has answered, if anybody. Changes nothing, so that a preview answers nothing. */
export const lookAtCall = async (world: World, token: string): Promise<Answered> => {
  const link = openToken<Link>(world, 'on-call', token)
  const item = link && (await callOf(world, link.cause))
  if (link === undefined || item === undefined || item.call !== link.call) return 'no-such-call'
  return { by: item.by, cause: link.cause, at: item.at }
}

/** The first who presses has answered; whoever presses later learns who it was. */
export const answerCall = async (
  world: World,
  { onCall }: Pick<Calls, 'onCall'>,
  token: string,
): Promise<Answered> => {
  const link = openToken<Link>(world, 'on-call', token)
  const receiver = link && receiverAt(onCall, link.cause, link.step)
  if (link === undefined || receiver === undefined) return 'no-such-call'
  const when: Condition[] = [
    { path: 'call', is: link.call },
    { path: 'by', absent: true },
  ]
  const answered = await patch(world.clinic, keys.call(link.cause), CallItem, when, {
    by: receiver.name,
    answeredAt: world.now(),
  })
  if (answered.ok) world.log('call-answered', { tookMs: world.now() - answered.item.at })
  return lookAtCall(world, token)
}

/** Far more than somebody presses who is afraid that it did not go through. */
export const presses = { atOnce: 30, within: minute }
const counted = new WeakMap<World, ReturnType<typeof countsWithin>>()

/**
 * Whoever comes with a link. One that is not signed here is turned away before anything is read, and each that is has
 * its own limit: neither a stranger nor a preview that goes mad keeps anybody from answering.
 */
export const meetLink = async (
  world: World,
  calls: Pick<Calls, 'onCall'>,
  method: string,
  token: string,
): Promise<Answered> => {
  if (openToken<Link>(world, 'on-call', token) === undefined) return 'no-such-call'
  const count = counted.get(world) ?? countsWithin(presses.within)
  counted.set(world, count)
  if (count(token, presses.atOnce, world.now()) !== 'within') return 'too-often'
  return method === 'POST' ? answerCall(world, calls, token) : lookAtCall(world, token)
}
