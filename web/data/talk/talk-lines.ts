/** The lines of a talk as they are shown, made from what is stored and what is on its way. */
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { sealedKey } from '../../../shared/sealed-text.ts'
import type { SaidThere } from '../sealed/said.ts'
import type { Unsent } from './talk-log.ts'

/** One line as it is shown. `text` is undefined when this page cannot open the body. */
export interface TalkLine {
  mid: string
  from: Message['from']
  /** A colleague's first name, where it is not the one who holds the talk. */
  by?: string | undefined
  text: string | undefined
  /** Undefined while it is on its way. */
  at: number | undefined
  epoch: number
  /** Of own lines: not yet sealed, on its way, stored, shown to the other, or to nobody before the talk moved on. */
  state: 'waiting' | 'sending' | 'sent' | 'seen' | 'unread'
  /** Written before this counsellor came, and passed on by the youth. */
  earlier?: true
  /** Stands for earlier words that this side has passed on. */
  passedOn?: true
  /** Something before it is missing, or has been moved: its writer counted otherwise. */
  outOfPlace?: true
  /** By the writer's own clock, where that is minutes from when the server says it came. */
  writtenAt?: number | undefined
}

type Side = TalkLine['from']
export type OwnFate = Extract<TalkLine['state'], 'sent' | 'seen' | 'unread'>

/** Two clocks may differ so much, and a line wait so long, without anybody being told. */
const clocksDiffer = 5 * 60_000

/** `said`: undefined when nobody has tried to open it yet, `shut` when it could not be opened. */
export const storedLines = (
  { mid, from, at, epoch, body, by }: Message,
  side: Side,
  said: SaidThere | 'shut' | undefined,
  fate: OwnFate,
  outOfPlace = false,
): TalkLine[] => {
  // A message that only carries a key says nothing to anybody.
  if (body.v === sealedKey || said === undefined) return []
  const state = from === side ? fate : 'seen'
  const line: TalkLine = { mid, from, by, text: undefined, at, epoch, state }
  if (said === 'shut') return [line]
  if ('text' in said) {
    const { at: wrote = at } = said.written ?? {}
    const writtenAt = Math.abs(wrote - at) > clocksDiffer ? wrote : undefined
    return [{ ...line, text: said.text, writtenAt, ...(outOfPlace && { outOfPlace }) }]
  }
  if (!('earlier' in said)) return []
  if (from === side) return [{ ...line, passedOn: true }]
  return said.earlier.map((one, n) => ({
    ...line,
    ...one,
    mid: `${mid} ${n}`,
    state: 'seen',
    earlier: true,
  }))
}

/** A line that is not stored yet; `waits` while it cannot be sealed for the other side. */
export const unsentLine = (
  unsent: Unsent,
  side: Side,
  epoch: number,
  waits: boolean,
): TalkLine[] => {
  if (!('said' in unsent) || !('text' in unsent.said)) return []
  const { mid, said } = unsent
  const state = waits ? 'waiting' : 'sending'
  return [{ mid, from: side, text: said.text, at: undefined, epoch, state }]
}
