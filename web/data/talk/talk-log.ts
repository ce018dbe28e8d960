/**
 * The log of a talk as pure data: every message once, in order, and nothing the youth wrote is
 * dropped before the server has it.
 */
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { Sealed } from '../../../shared/ids.ts'
import type { Said, Written } from '../sealed/said.ts'

/** `said` is sealed when it is sent; `body` is sealed already. */
export type Unsent = ({ said: Said } | { body: Sealed }) & {
  mid: string
  /** Means something in this epoch only. */
  only?: number
  /** When it was written; absent in what is not counted. */
  at?: number
  /**
   * Where it was first proposed. A retry proposes the same place, because the server finds a
   * message again only at or after the number it was first given.
   */
  tried?: { epoch: number; after: number; written?: Written | undefined }
}

export interface Place {
  epoch: number
  /** The number of the last message before it; 0 at the beginning. */
  after: number
}

export interface TalkLog {
  /** In order of (epoch, seq), each `mid` once. */
  readonly messages: readonly Message[]
  /** Written here, not yet known to be stored; oldest first. */
  readonly outbox: readonly Unsent[]
  /** The service has been asked for everything up to here, and has answered. */
  readonly fetched: Place
}

export const emptyLog: TalkLog = { messages: [], outbox: [], fetched: { epoch: 0, after: 0 } }

const before = (a: Message, b: Message): number => a.epoch - b.epoch || a.seq - b.seq

const isPast = ({ epoch, seq }: Pick<Message, 'epoch' | 'seq'>, place: Place): boolean =>
  epoch > place.epoch || (epoch === place.epoch && seq > place.after)

/**
 * Takes in stored messages, in whatever order and however often they come. `asked`: they are all that came after what was
 * asked for while the talk was in this epoch: nothing can be added to those before it.
 */
export const receive = (log: TalkLog, arrived: readonly Message[], asked?: number): TalkLog => {
  const byMid = new Map(log.messages.map((message) => [message.mid, message]))
  for (const message of arrived) byMid.set(message.mid, message)
  const last = arrived.at(-1) ?? { epoch: asked ?? 0, seq: 0 }
  const isMore = asked !== undefined && isPast(last, wholeUpTo(log))
  return {
    messages: [...byMid.values()].sort(before),
    outbox: log.outbox.filter(({ mid }) => !byMid.has(mid)),
    fetched: isMore ? { epoch: last.epoch, after: last.seq } : log.fetched,
  }
}

/** Puts a new message last among the unsent; a `mid` that is known changes nothing. */
export const write = (log: TalkLog, unsent: Unsent): TalkLog => {
  const known = [...log.messages, ...log.outbox].some(({ mid }) => mid === unsent.mid)
  return known ? log : { ...log, outbox: [...log.outbox, unsent] }
}

/** Puts what must come first before everything unsent, in order; what is known already stays away. */
export const writeFirst = (log: TalkLog, due: readonly Unsent[]): TalkLog => {
  const known = new Set([...log.messages, ...log.outbox].map(({ mid }) => mid))
  const fresh = due.filter(({ mid }) => !known.has(mid))
  return fresh.length === 0 ? log : { ...log, outbox: [...fresh, ...log.outbox] }
}

/** Leaves out what belonged to an epoch that is over; `fromHere`: what was said before it is not for this side. */
export const inEpoch = (log: TalkLog, epoch: number, fromHere = false): TalkLog => ({
  ...log,
  ...(fromHere && { fetched: { epoch, after: 0 } }),
  outbox: log.outbox.filter(({ only = epoch }) => only === epoch),
})

/**
 * The log with the place of this unsent message decided, and that place: the first one if it was tried.
 * `count` gives what is counted its number on this page, once in each part of the talk.
 */
export const propose = (
  log: TalkLog,
  mid: string,
  epoch: number,
  count: (at: number, after: number) => Written | undefined = () => undefined,
): { log: TalkLog; after: number; written: Written | undefined } => {
  const unsent = log.outbox.find((waiting) => waiting.mid === mid)
  const { tried } = unsent ?? {}
  if (tried?.epoch === epoch) return { log, after: tried.after, written: tried.written }
  const after = lastSeq(log, epoch)
  const written = unsent?.at === undefined ? undefined : count(unsent.at, after)
  const outbox = log.outbox.map((waiting) =>
    waiting.mid === mid ? { ...waiting, tried: { epoch, after, written } } : waiting,
  )
  return { log: { ...log, outbox }, after, written }
}

/** The highest sequence number seen in this epoch; 0 before the first. */
export const lastSeq = (log: TalkLog, epoch: number): number =>
  log.messages.reduce((last, m) => (m.epoch === epoch ? Math.max(last, m.seq) : last), 0)

/**
 * Up to where nothing is missing, to fetch from: what has been fetched, and what followed it without a hole.
 * Within an epoch the numbers count from one; an epoch that came by itself says nothing of those before it.
 */
export const wholeUpTo = ({ messages, fetched }: TalkLog): Place => {
  const { epoch } = fetched
  let { after } = fetched
  for (const one of messages) if (one.epoch === epoch && one.seq === after + 1) after++
  return { epoch, after }
}

/** Something is missing before the last. */
export const misses = (log: TalkLog): boolean => {
  const whole = wholeUpTo(log)
  return log.messages.some((one) => isPast(one, whole))
}
