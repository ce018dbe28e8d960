/**
 * Sends what is written, one message at a time, so that what was written first also lands first;
 * over HTTP when the line is down or silent, and again until it is stored.
 */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { onceId } from '../random-id.ts'
import type { Written } from '../sealed/said.ts'
import { propose, type TalkLog, type Unsent } from './talk-log.ts'
import type { KnownPlace, TalkHeld, TalkPorts } from './talk-ports.ts'

const answerWithin = 4_000
export const tryAgainAfter = 4_000

export interface SendInOrder {
  /** True while what is written cannot be sealed for the other side. */
  readonly shutOut: ReadonlySignal<boolean>
  /** Why what is written waits, where the talk takes no more, or not so fast. */
  readonly held: ReadonlySignal<TalkHeld | undefined>
  /** The first of what is left, when nothing is on its way or that has been stored. */
  readonly next: () => void
  /** The first of what is left once more, whatever was on its way. */
  readonly again: () => void
  readonly refused: (mid: string | undefined, code: string) => void
  readonly close: () => void
}

export const sendInOrder = (
  ports: Pick<TalkPorts, 'live' | 'keys' | 'say' | 'refused'>,
  log: Signal<TalkLog>,
  place: ReadonlySignal<KnownPlace | undefined>,
  /** Nothing is said before this page has looked at what may have landed. */
  mustLook: () => boolean,
  stored: (message: Message) => void,
  /** What could not be sealed: the other side must have its keys first. */
  unsealed: () => void,
): SendInOrder => {
  const { live, keys } = ports
  const shutOut = signal(false)
  const held = signal<TalkHeld | undefined>(undefined)
  let inFlight: string | undefined
  let sending = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  const later = (then: () => void, after: number): void => {
    clearTimeout(retry)
    retry = setTimeout(then, after)
  }

  /** What is written on this page is counted anew in each part of the talk. */
  const page = onceId().slice(0, 6)
  let counted = { epoch: 0, count: 0 }
  const count = (at: number, after: number): Written => {
    const epoch = place.peek()?.epoch ?? 0
    counted = { epoch, count: counted.epoch === epoch ? counted.count + 1 : 1 }
    return { page, count: counted.count, at, after }
  }

  const beRefused = (code: string): void => {
    held.value = code === 'too-many' || code === 'talk-full' ? code : undefined
    ports.refused(code)
  }
  const sayOverHttp = (mid: string, body: Sealed, epoch: number, after: number): void => {
    ports.say({ mid, epoch, after, body }).then(stored, (problem: { code?: string }) => {
      if (problem.code !== 'offline') beRefused(problem.code ?? 'broken')
      later(again, tryAgainAfter)
    })
  }
  const send = async (
    unsent: Unsent,
    { epoch, keys: pages, second }: KnownPlace,
  ): Promise<void> => {
    const mine = ++sending
    const { mid } = unsent
    const { log: proposed, after, written } = propose(log.value, mid, epoch, count)
    log.value = proposed
    const to = { epoch, mid, keys: pages, second }
    const body =
      'body' in unsent
        ? unsent.body
        : await keys.seal(to, unsent.said, written).catch(() => undefined)
    const here = place.value
    if (mine !== sending || here === undefined) return
    if (here.epoch !== epoch) return again()
    shutOut.value = body === undefined
    if (body === undefined) {
      inFlight = undefined
      return later(unsealed, tryAgainAfter)
    }
    const frame = { type: 'say', pass: here.pass, mid, after, body } as const
    const said = live.status.value === 'up' && live.send(frame)
    if (!said) return sayOverHttp(mid, body, epoch, after)
    later(() => {
      live.check()
      sayOverHttp(mid, body, epoch, after)
    }, answerWithin)
  }
  const next = (): void => {
    if (inFlight !== undefined && log.value.outbox.every(({ mid }) => mid !== inFlight)) {
      inFlight = undefined
      held.value = undefined
      clearTimeout(retry)
    }
    const [unsent] = log.value.outbox
    const here = place.value
    if (unsent === undefined || here === undefined || inFlight !== undefined || mustLook()) return
    inFlight = unsent.mid
    void send(unsent, here)
  }
  const again = (): void => {
    clearTimeout(retry)
    inFlight = undefined
    next()
  }
  return {
    shutOut,
    held,
    next,
    again,
    refused: (mid, code) => {
      if (inFlight === undefined || mid !== inFlight) return
      beRefused(code)
      later(again, tryAgainAfter)
    },
    close: () => clearTimeout(retry),
  }
}
