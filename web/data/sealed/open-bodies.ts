/** The bodies of a talk as far as they have been opened on this page. */
import { signal } from '@preact/signals'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { Unsent } from '../talk/talk-log.ts'
import type { SaidThere } from './said.ts'
import type { TalkKeys } from './talk-keys.ts'

export interface Bodies {
  /** Undefined until it has been tried; `shut` when it does not open here. */
  readonly said: (message: Pick<Message, 'mid'>) => SaidThere | 'shut' | undefined
  /** Opens what has come; `anew` also tries again what did not open before. */
  readonly open: (anew?: boolean) => Promise<void>
  /** What was written on this page need not be opened. */
  readonly know: (unsent: readonly Unsent[]) => void
}

const tryAgainAfter = 4_000

export const openBodies = (keys: TalkKeys, messages: () => readonly Message[]): Bodies => {
  const opened = signal<ReadonlyMap<string, SaidThere | 'shut'>>(new Map())
  let last: Promise<void> = Promise.resolve()

  /** In order, because the keys come as messages. */
  const openFresh = async (anew: boolean): Promise<void> => {
    const found: [string, SaidThere | 'shut'][] = []
    for (const message of messages()) {
      const { mid } = message
      const before = opened.peek().get(mid)
      if (before === undefined || (anew && before === 'shut'))
        found.push([mid, (await keys.open(message)) ?? 'shut'])
    }
    if (found.length > 0) opened.value = new Map([...opened.peek(), ...found])
  }
  const open = (anew = false): Promise<void> => {
    // What opens bodies may not have come over the network yet: it is asked for again.
    last = last
      .then(() => openFresh(anew))
      .catch(() => void setTimeout(() => void open(anew), tryAgainAfter))
    return last
  }
  return {
    open,
    said: ({ mid }) => opened.value.get(mid),
    know: (unsent) => {
      const own = unsent.flatMap((one): [string, SaidThere][] =>
        'said' in one ? [[one.mid, one.said]] : [],
      )
      if (own.length > 0) opened.value = new Map([...opened.peek(), ...own])
    },
  }
}
