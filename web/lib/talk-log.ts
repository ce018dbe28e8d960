/**
 * The log of a talk as pure data: every message once, in order, and nothing the youth wrote is
 * dropped before the server has it.
 */
import type { Message } from '../../shared/api/youth.ts'
import type { Sealed } from '../../shared/words.ts'

export interface Unsent {
  mid: string
  body: Sealed
}

export interface TalkLog {
  /** In order of (epoch, seq), each `mid` once. */
  readonly messages: readonly Message[]
  /** Written here, not yet known to be stored; oldest first. */
  readonly outbox: readonly Unsent[]
}

export const emptyLog: TalkLog = { messages: [], outbox: [] }

const before = (a: Message, b: Message): number => a.epoch - b.epoch || a.seq - b.seq

/** Takes in stored messages, in whatever order and however often they come. */
export const receive = (log: TalkLog, arrived: readonly Message[]): TalkLog => {
  const byMid = new Map(log.messages.map((message) => [message.mid, message]))
  for (const message of arrived) byMid.set(message.mid, message)
  return {
    messages: [...byMid.values()].sort(before),
    outbox: log.outbox.filter(({ mid }) => !byMid.has(mid)),
  }
}

/** Puts a new message last among the unsent; a `mid` that is known changes nothing. */
export const write = (log: TalkLog, unsent: Unsent): TalkLog => {
  const known = [...log.messages, ...log.outbox].some(({ mid }) => mid === unsent.mid)
  return known ? log : { ...log, outbox: [...log.outbox, unsent] }
}

/** The highest sequence number seen in this epoch; 0 before the first. */
export const lastSeq = (log: TalkLog, epoch: number): number =>
  log.messages.reduce((last, m) => (m.epoch === epoch ? Math.max(last, m.seq) : last), 0)

/**
 * The sequence number after which a message of this epoch is missing, or undefined when none is.
 * Within an epoch the numbers count from one without holes.
 */
export const gapAfter = (log: TalkLog, epoch: number): number | undefined => {
  const seqs = log.messages.filter((m) => m.epoch === epoch).map((m) => m.seq)
  const hole = seqs.findIndex((seq, index) => seq !== index + 1)
  return hole === -1 ? undefined : hole
}
