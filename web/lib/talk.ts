/**
 * One talk on either side: what was written is kept and said again until it is stored, what was
 * missed is fetched, and the two people see when the other has read or writes.
 */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals'
import type { DownFrame } from '../../shared/api/live.ts'
import type { Message } from '../../shared/api/youth.ts'
import type { Sealed } from '../../shared/words.ts'
import type { Live } from './live.ts'
import { onceId } from './once.ts'
import { seal, unseal } from './seal.ts'
import {
  emptyLog,
  fetchFrom,
  firstHole,
  propose,
  receive,
  write,
  type TalkLog,
  type Unsent,
} from './talk-log.ts'

/** One line as it is shown. `text` is undefined when this page cannot open the body. */
export interface TalkLine {
  mid: string
  from: 'youth' | 'counsellor'
  text: string | undefined
  /** Undefined while it is on its way. */
  at: number | undefined
  epoch: number
  /** Of own lines: on its way, stored, shown to the other. */
  state: 'sending' | 'sent' | 'seen'
}

export interface TalkPorts {
  side: 'youth' | 'counsellor'
  visit: string
  live: Live
  /** Messages after this place, over HTTP. */
  messages: (after: { epoch: number; after: number }) => Promise<readonly Message[]>
  /** Say over HTTP, when the line is down or silent. */
  say: (saying: { mid: string; epoch: number; after: number; body: Sealed }) => Promise<Message>
  /** Called when the server refused a message: the visit has probably changed. */
  refused: (code: string) => void
  /** What an earlier page of the same tab had not got away. */
  unsent?: readonly Unsent[]
}

export interface Talk {
  readonly lines: ReadonlySignal<readonly TalkLine[]>
  readonly outbox: ReadonlySignal<readonly Unsent[]>
  /** True while the other side writes. */
  readonly typing: ReadonlySignal<boolean>
  /** False when the other side's connection is gone. */
  readonly there: ReadonlySignal<boolean>
  /** Where the talk is now; undefined while nobody holds the visit. */
  readonly enter: (place: { epoch: number; pass: string } | undefined) => void
  readonly say: (text: string) => void
  readonly type: () => void
  /** Everything shown so far has been read here. */
  readonly read: () => void
  /** The pass into the talk as it is now. */
  readonly pass: () => string | undefined
  readonly heal: () => Promise<void>
  readonly close: () => void
}

const answerWithin = 4_000
const tryAgainAfter = 4_000
const typingLasts = 5_000
const typingEvery = 3_000

export const openTalk = (ports: TalkPorts): Talk => {
  const { live, side, visit } = ports
  const log = signal<TalkLog>({ ...emptyLog, outbox: ports.unsent ?? [] })
  const place = signal<{ epoch: number; pass: string } | undefined>(undefined)
  const seen = signal(0)
  const typing = signal(false)
  const there = signal(true)
  let inFlight: string | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let typingEnds: ReturnType<typeof setTimeout> | undefined
  let typedAt = 0
  let readUpTo = 0

  const take = (messages: readonly Message[]): void => {
    log.value = receive(log.value, messages)
    const sentNow = inFlight !== undefined && log.value.outbox.every(({ mid }) => mid !== inFlight)
    if (sentNow) {
      inFlight = undefined
      clearTimeout(retry)
    }
    flush()
  }

  const sayOverHttp = ({ mid, body }: Unsent, epoch: number, after: number): void => {
    ports.say({ mid, epoch, after, body }).then(
      (message) => take([message]),
      (problem: { code?: string }) => {
        if (problem.code !== 'offline') ports.refused(problem.code ?? 'broken')
        retry = setTimeout(resend, tryAgainAfter)
      },
    )
  }
  /** One message at a time, so that what was written first also lands first. */
  const flush = (): void => {
    const [next] = log.value.outbox
    const here = place.value
    if (next === undefined || here === undefined || inFlight !== undefined) return
    inFlight = next.mid
    const proposed = propose(log.value, next.mid, here.epoch)
    const { after } = proposed
    log.value = proposed.log
    const { mid, body } = next
    const frame = { type: 'say', pass: here.pass, mid, after, body } as const
    const said = live.status.value === 'up' && live.send(frame)
    if (!said) return sayOverHttp(next, here.epoch, after)
    retry = setTimeout(() => {
      live.check()
      sayOverHttp(next, here.epoch, after)
    }, answerWithin)
  }
  const resend = (): void => {
    clearTimeout(retry)
    inFlight = undefined
    flush()
  }

  const heal = async (): Promise<void> => {
    take(await ports.messages(fetchFrom(log.value)).catch(() => []))
  }

  const hear = (frame: DownFrame): void => {
    if (frame.type === 'refused' && frame.mid === inFlight && inFlight !== undefined) {
      ports.refused(frame.code)
      clearTimeout(retry)
      retry = setTimeout(resend, tryAgainAfter)
    }
    if (!('visit' in frame) || frame.visit !== visit) return
    if (frame.type === 'message' || frame.type === 'said') {
      if (frame.type === 'message' && frame.message.from !== side) typing.value = false
      take([frame.message])
      if (firstHole(log.value) !== undefined) void heal()
    }
    if (frame.type === 'typing') {
      typing.value = true
      clearTimeout(typingEnds)
      typingEnds = setTimeout(() => (typing.value = false), typingLasts)
    }
    if (frame.type === 'seen') seen.value = Math.max(seen.value, frame.seq)
    if (frame.type === 'pass') {
      batch(() => {
        there.value = frame.there
        if (frame.epoch >= (place.value?.epoch ?? 0)) enter(frame)
        // Their page is new and has not heard what has been read here.
        if (readUpTo > 0 && frame.there)
          live.send({ type: 'seen', pass: frame.pass, seq: readUpTo })
      })
    }
  }

  const enter = (to: { epoch: number; pass: string } | undefined): void => {
    const from = place.value
    if (to?.epoch === from?.epoch && to?.pass === from?.pass) return
    if (to?.epoch !== from?.epoch) {
      seen.value = 0
      readUpTo = 0
      there.value = true
    }
    place.value = to === undefined ? undefined : { epoch: to.epoch, pass: to.pass }
    // What was on its way may have landed before the talk moved: look before saying it again.
    if (to?.epoch !== from?.epoch && to !== undefined) void heal().then(resend)
    else resend()
  }

  const stopListening = live.listen(hear)
  let wasUp = live.status.value === 'up'
  const stopWatching = live.status.subscribe((status) => {
    const cameBack = status === 'up' && !wasUp
    wasUp = status === 'up'
    if (cameBack) void heal().then(resend)
  })

  const lines = computed(() => {
    const { messages, outbox } = log.value
    const epoch = place.value?.epoch
    const isSeen = (m: Message) => m.epoch !== epoch || m.seq <= seen.value
    return [
      ...messages.map((m): TalkLine => {
        const state = m.from !== side || isSeen(m) ? 'seen' : 'sent'
        return { mid: m.mid, from: m.from, text: unseal(m.body), at: m.at, epoch: m.epoch, state }
      }),
      ...outbox.map(({ mid, body }): TalkLine => {
        return {
          mid,
          from: side,
          text: unseal(body),
          at: undefined,
          epoch: epoch ?? 0,
          state: 'sending',
        }
      }),
    ]
  })

  return {
    lines,
    outbox: computed(() => log.value.outbox),
    typing,
    there,
    enter,
    heal,
    say: (text) => {
      log.value = write(log.value, { mid: onceId(), body: seal(text) })
      // The field is emptied now; that is not writing.
      typedAt = Date.now()
      flush()
    },
    type: () => {
      const here = place.value
      const recently = Date.now() - typedAt < typingEvery
      if (here === undefined || recently) return
      typedAt = Date.now()
      live.send({ type: 'typing', pass: here.pass })
    },
    read: () => {
      const here = place.value
      if (here === undefined) return
      const seq = log.value.messages.reduce(
        (last, m) => (m.epoch === here.epoch && m.from !== side ? Math.max(last, m.seq) : last),
        0,
      )
      if (seq > readUpTo && live.send({ type: 'seen', pass: here.pass, seq })) readUpTo = seq
    },
    pass: () => place.peek()?.pass,
    close: () => {
      stopListening()
      stopWatching()
      clearTimeout(retry)
      clearTimeout(typingEnds)
    },
  }
}
