/** What a talk is given and what it gives: the same on either side, and for a colleague who reads along. */
import type { ReadonlySignal } from '@preact/signals'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { Second } from '../../../shared/contract/visit/youth-visit.ts'
import type { PageKey, Sealed } from '../../../shared/ids.ts'
import type { Live } from '../live.ts'
import type { Said } from '../sealed/said.ts'
import type { TalkKeys } from '../sealed/talk-keys.ts'
import type { TalkLine } from './talk-lines.ts'
import type { Unsent } from './talk-log.ts'
import type { SeenUpTo } from './what-is-read.ts'

/** Where the talk is, and the pages of the other side to seal for (absent: as before). */
export interface TalkPlace {
  epoch: number
  pass: string
  keys?: readonly PageKey[]
  /** A colleague who reads along: which key holds, and the pages to seal it for. */
  second?: Second | undefined
  /** Since when no page of the other side is connected, as it was at `toldAt`. */
  goneSince?: number | undefined
  toldAt?: number | undefined
}

/** A place whose pages are known. */
export type KnownPlace = TalkPlace & Required<Pick<TalkPlace, 'keys'>>

export interface TalkPorts {
  side: Message['from']
  visit: string
  live: Live
  keys: TalkKeys
  /** Messages after this place, over HTTP. */
  messages: (after: { epoch: number; after: number }) => Promise<readonly Message[]>
  /** Say over HTTP, when the line is down or silent. */
  say: (saying: { mid: string; epoch: number; after: number; body: Sealed }) => Promise<Message>
  /** Called when the server refused a message: the visit has probably changed. */
  refused: (code: string) => void
  /** What an earlier page of the same tab had not got away. */
  unsent?: readonly Unsent[]
  /** How far the other side had read, as an earlier page of the same tab knew it. */
  seen?: SeenUpTo
  /** It had words in its field, which stand there again. */
  hasDraft?: boolean
}

/** What is written comes too fast, or the talk has room for no more. */
export type TalkHeld = 'too-many' | 'talk-full'

export interface Talk {
  readonly lines: ReadonlySignal<readonly TalkLine[]>
  /** True when what was said before has been fetched and opened. */
  readonly loaded: ReadonlySignal<boolean>
  readonly outbox: ReadonlySignal<readonly Unsent[]>
  readonly seen: ReadonlySignal<SeenUpTo>
  /** Another window of the same person knows that the other side has read so far. */
  readonly knowSeen: (upTo: SeenUpTo) => void
  /** True while the other side writes. */
  readonly typing: ReadonlySignal<boolean>
  /** True when the other side has begun to write something that has not come. */
  readonly begun: ReadonlySignal<boolean>
  /** Since when the other side has no connection; undefined while it is there. */
  readonly goneSince: ReadonlySignal<number | undefined>
  readonly held: ReadonlySignal<TalkHeld | undefined>
  /** Where the talk is now; undefined while nobody holds the visit. */
  readonly enter: (place: TalkPlace | undefined) => void
  readonly say: (text: string) => void
  /** Something else than words, of this part of the talk alone; said twice under one `mid` is said once. Done when it is stored. */
  readonly tell: (said: Said, mid?: string) => Promise<void>
  /** What has been said so far on either side, opened; oldest first. */
  readonly said: ReadonlySignal<
    readonly { mid: string; from: Message['from']; epoch: number; at: number; said: Said }[]
  >
  readonly type: () => void
  /** Everything shown so far has been read here. */
  readonly read: () => void
  /** Passes on to whoever holds the talk now what nobody read before. */
  readonly sayUnreadAgain: () => void
  /** The pass into the talk as it is now. */
  readonly pass: () => string | undefined
  /** The number of the last that this page has of this part; 0 before the first. */
  readonly last: () => number
  readonly heal: () => Promise<unknown>
  readonly close: () => void
}
