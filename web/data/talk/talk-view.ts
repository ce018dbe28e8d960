/** A talk as it is shown: its lines, what else was said in it, and how far it can be read here. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { sealedKey } from '../../../shared/sealed-text.ts'
import type { Bodies } from '../sealed/open-bodies.ts'
import { outOfPlace } from './out-of-place.ts'
import { storedLines, unsentLine } from './talk-lines.ts'
import type { TalkLog } from './talk-log.ts'
import type { KnownPlace, Talk } from './talk-ports.ts'
import { fatesOf, shownUpTo, type SeenUpTo } from './what-is-read.ts'

export interface TalkView extends Pick<Talk, 'lines' | 'said'> {
  /** Own words that nobody read before the talk moved on. */
  readonly unread: () => { from: Message['from']; at: number; text: string }[]
  /** The words of earlier parts of the talk, as far as this page can open them. */
  readonly earlier: (epoch: number) => { from: Message['from']; at: number; text: string }[]
  /** How far this part of the talk can be read here without a gap. */
  readonly read: (epoch: number) => number
}

export const talkView = (
  side: Message['from'],
  bodies: Bodies,
  log: ReadonlySignal<TalkLog>,
  place: ReadonlySignal<KnownPlace | undefined>,
  seen: ReadonlySignal<SeenUpTo>,
  shutOut: ReadonlySignal<boolean>,
  isAsked: ReadonlySignal<boolean>,
): TalkView => {
  const open = (message: Message) => {
    const said = bodies.said(message)
    return said === 'shut' ? undefined : said
  }
  const lines = computed(() => {
    const { messages, outbox } = log.value
    const epoch = place.value?.epoch
    const own = messages.filter(({ from }) => from === side)
    const fate = fatesOf(own, open, seen.value, epoch)
    const moved = outOfPlace(messages, bodies.said, {
      isAsked: isAsked.value,
      fromFirst: side !== 'colleague',
    })
    return [
      ...messages.flatMap((m) => storedLines(m, side, bodies.said(m), fate(m), moved.has(m.mid))),
      ...outbox.flatMap((one) => unsentLine(one, side, epoch ?? 0, shutOut.value)),
    ]
  })
  const said = computed(() =>
    log.value.messages.flatMap((m) => {
      const opened = open(m)
      return opened ? [{ ...m, said: opened }] : []
    }),
  )
  return {
    lines,
    said,
    unread: () =>
      lines.peek().flatMap(({ state, from, at = 0, text }) => {
        return state === 'unread' && text !== undefined ? [{ from, at, text }] : []
      }),
    earlier: (epoch) =>
      said
        .peek()
        .flatMap(({ from, at, ...one }) =>
          one.epoch < epoch && 'text' in one.said ? [{ from, at, text: one.said.text }] : [],
        ),
    read: (epoch) =>
      shownUpTo(
        log.value.messages,
        epoch,
        (m) => m.from === side || m.body.v === sealedKey || open(m) !== undefined,
      ),
  }
}
