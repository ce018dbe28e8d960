/** The bodies of a talk as far as they have been opened on this page. */
import { batch, signal } from '@preact/signals'
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
  const opened = signal<ReadonlyMap<string, SaidThere>>(new Map())
  const shut = signal<ReadonlySet<string>>(new Set())
  let last: Promise<void> = Promise.resolve()

  /** In order, because the keys come as messages. */
  const openFresh = async (anew: boolean): Promise<void> => {
    const tried = ({ mid }: Message) => opened.peek().has(mid) || (!anew && shut.peek().has(mid))
    const fresh = messages().filter((message) => !tried(message))
    if (fresh.length === 0) return
    const found: [string, SaidThere][] = []
    const not = new Set(shut.peek())
    for (const message of fresh) {
      const said = await keys.open(message)
      if (said === undefined) not.add(message.mid)
      else {
        found.push([message.mid, said])
        not.delete(message.mid)
      }
    }
    batch(() => {
      opened.value = new Map([...opened.peek(), ...found])
      shut.value = not
    })
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
    said: ({ mid }) => opened.value.get(mid) ?? (shut.value.has(mid) ? 'shut' : undefined),
    know: (unsent) => {
      const own = unsent.flatMap((one): [string, SaidThere][] =>
        'said' in one ? [[one.mid, one.said]] : [],
      )
      if (own.length > 0) opened.value = new Map([...opened.peek(), ...own])
    },
  }
}
