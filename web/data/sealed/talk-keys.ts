/** What a talk needs of whoever keeps its keys, on either side. */
import type { ReadonlySignal } from '@preact/signals'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { Second } from '../../../shared/contract/visit/youth-visit.ts'
import type { PageKey, Sealed } from '../../../shared/ids.ts'
import type { EarlierLine, Said, SaidThere, Written } from './said.ts'

export interface SealPlace {
  epoch: number
  mid: string
  keys?: readonly PageKey[] | undefined
  second?: Second | undefined
}

/** Something that must be said before anything else in an epoch; its `mid` is the same every time. */
export type Due = { mid: string } & ({ body: Sealed } | { said: Said })

export interface TalkKeys {
  /**
   * Undefined while nobody on the other side could open it, and while somebody could who should not: a page
   * that has had the key and is there no more.
   */
  seal(place: SealPlace, said: Said, written?: Written): Promise<Sealed | undefined>
  /** Undefined when it cannot be opened here, or not yet. Takes in the keys that come as messages. */
  open(message: Message): Promise<SaidThere | undefined>
  /** Grows when something may be sealed or opened that could not before. */
  readonly news: ReadonlySignal<number>
  /** What this side must give the other in this epoch; `earlier` is what it can read of those before. */
  due(
    place: { epoch: number; keys: readonly PageKey[]; second?: Second | undefined },
    earlier: readonly EarlierLine[],
  ): Promise<Due[]>
}
