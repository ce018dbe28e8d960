/**
 * One talk on either side: what was written is kept and said again until it is stored, what was
 * missed is fetched, and the two people see when the other has read or writes.
 */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals'
import type { DownFrame } from '../../../shared/contract/live.ts'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { Second } from '../../../shared/contract/visit/youth-visit.ts'
import type { PageKey, Sealed } from '../../../shared/ids.ts'
import { sealedKey } from '../../../shared/sealed-text.ts'
import type { Live } from '../live.ts'
import { onceId } from '../random-id.ts'
import { openBodies } from '../sealed/open-bodies.ts'
import { inMessages, type Said, type Written } from '../sealed/said.ts'
import type { TalkKeys } from '../sealed/talk-keys.ts'
import {
  emptyLog,
  fetchFrom,
  firstHole,
  inEpoch,
  propose,
  receive,
  write,
  writeFirst,
  type TalkLog,
  type Unsent,
} from './talk-log.ts'
import { fatesOf, shownUpTo, type SeenUpTo } from './what-is-read.ts'
import { outOfPlace } from './out-of-place.ts'
import { storedLines, unsentLine, type TalkLine } from './talk-lines.ts'

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
}

/** What is written comes too fast, or the talk has room for no more. */
export type TalkHeld = 'too-many' | 'talk-full'

export interface Talk {
  readonly lines: ReadonlySignal<readonly TalkLine[]>
  /** True when what was said before has been fetched and opened. */
  readonly loaded: ReadonlySignal<boolean>
  readonly outbox: ReadonlySignal<readonly Unsent[]>
  readonly seen: ReadonlySignal<SeenUpTo>
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
  /** A note that goes with the youth at a hand-over; undefined when it cannot be sealed or opened. */
  readonly sealNote: (text: string) => Promise<Sealed | undefined>
  readonly openNote: (note: Sealed) => Promise<string | undefined>
  /** The pass into the talk as it is now. */
  readonly pass: () => string | undefined
  readonly heal: () => Promise<unknown>
  readonly close: () => void
}

/** A page that is opened anew, or finds its network again, is not told of as gone. */
const comesBackWithin = 3_000
const answerWithin = 4_000
const tryAgainAfter = 4_000
const typingLasts = 5_000
const typingEvery = 3_000

export const openTalk = (ports: TalkPorts): Talk => {
  const { live, side, visit, keys } = ports
  const log = signal<TalkLog>({ ...emptyLog, outbox: ports.unsent ?? [] })
  const place = signal<(TalkPlace & Required<Pick<TalkPlace, 'keys'>>) | undefined>(undefined)
  const seen = signal<SeenUpTo>(ports.seen ?? {})
  const loaded = signal(false)
  const typing = signal(false)
  const begun = signal(false)
  const goneSince = signal<number | undefined>(undefined)
  let toldOfOther = 0
  /** When the other side last said who they are. */
  let cameAt = 0
  let goneSoon: ReturnType<typeof setTimeout> | undefined
  /** True while what is written cannot be sealed for the other side. */
  const shutOut = signal(false)
  let mustLook = false
  let lookAgain: ReturnType<typeof setTimeout> | undefined
  let inFlight: string | undefined
  let sending = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let typingEnds: ReturnType<typeof setTimeout> | undefined
  let typedAt = 0
  /** Something stands in the field that has not been said. */
  let isWriting = false
  let readUpTo = 0
  /** What is written on this page is counted anew in each part of the talk. */
  const page = onceId().slice(0, 6)
  let counted = { epoch: 0, count: 0 }
  const count = (at: number, after: number): Written => {
    const epoch = place.peek()?.epoch ?? 0
    counted = { epoch, count: counted.epoch === epoch ? counted.count + 1 : 1 }
    return { page, count: counted.count, at, after }
  }
  /** Why what is written waits, where the talk takes no more, or not so fast. */
  const held = signal<TalkHeld | undefined>(undefined)
  const refused = (code: string): void => {
    held.value = code === 'too-many' || code === 'talk-full' ? code : undefined
    ports.refused(code)
  }

  const bodies = openBodies(keys, () => log.peek().messages)
  bodies.know(log.peek().outbox)

  /** A counsellor holds one part of the talk, though what was on its way in an earlier may still come. */
  const isOfHere = ({ epoch }: Message): boolean =>
    side === 'youth' || epoch >= (place.peek()?.epoch ?? 0)
  const take = (messages: readonly Message[]): void => {
    log.value = receive(log.value, messages.filter(isOfHere))
    void bodies.open()
    const sentNow = inFlight !== undefined && log.value.outbox.every(({ mid }) => mid !== inFlight)
    if (sentNow) {
      inFlight = undefined
      held.value = undefined
      clearTimeout(retry)
    }
    flush()
  }

  const tryLater = (): void => {
    clearTimeout(retry)
    retry = setTimeout(resend, tryAgainAfter)
  }
  const sayOverHttp = (mid: string, body: Sealed, epoch: number, after: number): void => {
    ports.say({ mid, epoch, after, body }).then(
      (message) => take([message]),
      (problem: { code?: string }) => {
        if (problem.code !== 'offline') refused(problem.code ?? 'broken')
        tryLater()
      },
    )
  }
  const send = async (next: Unsent, { epoch, keys: pages, second }: TalkPlace): Promise<void> => {
    const mine = ++sending
    const { mid } = next
    const { log: proposed, after, written } = propose(log.value, mid, epoch, count)
    log.value = proposed
    const to = { epoch, mid, keys: pages, second }
    const body =
      'body' in next ? next.body : await keys.seal(to, next.said, written).catch(() => undefined)
    const here = place.value
    if (mine !== sending || here === undefined) return
    if (here.epoch !== epoch) return resend()
    shutOut.value = body === undefined
    if (body === undefined) {
      inFlight = undefined
      clearTimeout(retry)
      retry = setTimeout(() => void give(), tryAgainAfter)
      return
    }
    const frame = { type: 'say', pass: here.pass, mid, after, body } as const
    const said = live.status.value === 'up' && live.send(frame)
    if (!said) return sayOverHttp(mid, body, epoch, after)
    clearTimeout(retry)
    retry = setTimeout(() => {
      live.check()
      sayOverHttp(mid, body, epoch, after)
    }, answerWithin)
  }
  /** One message at a time, so that what was written first also lands first. */
  const flush = (): void => {
    const [next] = log.value.outbox
    const here = place.value
    if (next === undefined || here === undefined || inFlight !== undefined || mustLook) return
    inFlight = next.mid
    void send(next, here)
  }
  const resend = (): void => {
    clearTimeout(retry)
    inFlight = undefined
    flush()
  }

  /** False when nothing answered. */
  const heal = async (): Promise<boolean> => {
    const missed = await ports.messages(fetchFrom(log.value)).catch(() => undefined)
    if (missed === undefined) return false
    take(missed)
    void bodies.open().then(() => (loaded.value = true))
    return true
  }
  /** Looks until it has seen, when something may have landed before the talk moved. */
  const look = async (then: () => void): Promise<void> => {
    clearTimeout(lookAgain)
    if (!(await heal()) && mustLook) {
      lookAgain = setTimeout(() => void look(then), tryAgainAfter)
      return
    }
    mustLook = false
    then()
  }

  const earlierLines = (epoch: number) =>
    log.peek().messages.flatMap((m) => {
      const said = m.epoch < epoch ? bodies.said(m) : undefined
      if (said === undefined || said === 'shut' || !('text' in said)) return []
      return [{ from: m.from, at: m.at, text: said.text }]
    })
  /** What the other side must have before anything else is said here. */
  const give = async (): Promise<void> => {
    await bodies.open()
    const here = place.value
    if (here === undefined) return
    const due = await keys.due(here, earlierLines(here.epoch)).catch(() => undefined)
    if (place.value?.epoch !== here.epoch) return
    if (due === undefined) setTimeout(() => void give(), tryAgainAfter)
    else
      log.value = writeFirst(
        log.value,
        due.map((one) => ({ ...one, only: here.epoch })),
      )
    bodies.know(log.value.outbox)
    resend()
  }
  const stopHearingNews = keys.news.subscribe((news) => {
    if (news === 0) return
    // The youth's keys do not change with it, only who may have them.
    if (side === 'youth') return void give()
    void bodies.open(true)
    if (shutOut.peek()) resend()
  })

  /** What is told of an earlier moment may come later. */
  const otherIs = (gone: number | undefined, toldAt: number): void => {
    const hasComeSince = gone !== undefined && gone < cameAt
    if (toldAt < toldOfOther || hasComeSince) return
    toldOfOther = toldAt
    clearTimeout(goneSoon)
    if (gone === undefined || goneSince.value !== undefined) goneSince.value = gone
    else goneSoon = setTimeout(() => (goneSince.value = gone), comesBackWithin)
  }
  const hasSeen = (epoch: number, seq: number): void => {
    seen.value = { ...seen.value, [epoch]: Math.max(seen.value[epoch] ?? 0, seq) }
  }
  /** What was said of it before may have been lost with the connection. */
  const sayReadAgain = (): void => {
    const here = place.peek()
    if (here !== undefined && readUpTo > 0)
      live.send({ type: 'seen', pass: here.pass, seq: readUpTo })
  }
  const hear = (frame: DownFrame): void => {
    if (frame.type === 'refused' && frame.mid === inFlight && inFlight !== undefined) {
      refused(frame.code)
      clearTimeout(retry)
      retry = setTimeout(resend, tryAgainAfter)
    }
    if (!('visit' in frame) || frame.visit !== visit) return
    if (frame.type === 'message' || frame.type === 'said') {
      if (frame.type === 'message' && frame.message.from !== side)
        typing.value = begun.value = false
      take([frame.message])
      if (firstHole(log.value) !== undefined) void heal()
    }
    if (frame.type === 'typing') {
      typing.value = begun.value = true
      clearTimeout(typingEnds)
      typingEnds = setTimeout(() => (typing.value = false), typingLasts)
    }
    if (frame.type === 'seen') hasSeen(frame.epoch, frame.seq)
    if (frame.type === 'pass') {
      batch(() => {
        if (frame.there) cameAt = Math.max(cameAt, frame.at)
        otherIs(frame.there ? undefined : frame.at, frame.at)
        if (frame.epoch >= (place.value?.epoch ?? 0)) enter(frame)
        // Their page is new and has not heard what has been read here.
        if (frame.there) sayReadAgain()
      })
    }
  }

  const tellWriting = (): void => {
    const here = place.value
    if (here !== undefined && live.send({ type: 'typing', pass: here.pass })) typedAt = Date.now()
  }

  const enter = (to: TalkPlace | undefined): void => {
    const from = place.value
    if (to === undefined) {
      place.value = undefined
      return resend()
    }
    const moved = to.epoch !== from?.epoch
    const pages = to.keys ?? (moved ? [] : (from?.keys ?? []))
    const second = to.keys === undefined ? from?.second : to.second
    const seals = (keys?: readonly PageKey[], one?: Second) => String([keys, one?.turn, one?.keys])
    const samePages = seals(pages, second) === seals(from?.keys, from?.second)
    if (!moved && samePages && to.pass === from?.pass) return
    place.value = { epoch: to.epoch, pass: to.pass, keys: pages, second }
    if (moved) goneSince.value = undefined
    if (to.toldAt !== undefined) otherIs(to.goneSince, to.toldAt)
    // Another page of the same youth may have given its key meanwhile: look before giving this one.
    // What was said to a page that is gone, or before there was any, was not heard.
    if (isWriting) tellWriting()
    if (!moved) return samePages ? resend() : void heal().then(give)
    begun.value = false
    hasSeen(to.epoch, 0)
    readUpTo = 0
    // What was on its way may have landed before the talk moved: look before saying it again.
    mustLook = log.value.outbox.some(({ tried }) => tried !== undefined && tried.epoch !== to.epoch)
    log.value = inEpoch(log.value, to.epoch)
    void look(() => void give())
  }

  const stopListening = live.listen(hear)
  let wasUp = live.status.value === 'up'
  const stopWatching = live.status.subscribe((status) => {
    const cameBack = status === 'up' && !wasUp
    wasUp = status === 'up'
    if (cameBack) sayReadAgain()
    if (cameBack) void look(mustLook ? () => void give() : resend)
  })

  const lines = computed(() => {
    const { messages, outbox } = log.value
    const epoch = place.value?.epoch ?? 0
    const own = messages.filter(({ from }) => from === side)
    const fate = fatesOf(own, bodies.said, seen.value, place.value?.epoch)
    const moved = outOfPlace(messages, bodies.said)
    return [
      ...messages.flatMap((m) => storedLines(m, side, bodies.said(m), fate(m), moved.has(m.mid))),
      ...outbox.flatMap((one) => unsentLine(one, side, epoch, shutOut.value)),
    ]
  })

  return {
    lines,
    loaded,
    outbox: computed(() => log.value.outbox),
    seen,
    typing,
    begun,
    goneSince,
    held,
    enter,
    heal,
    said: computed(() =>
      log.value.messages.flatMap((m) => {
        const said = bodies.said(m)
        return said === undefined || said === 'shut'
          ? []
          : [{ mid: m.mid, from: m.from, epoch: m.epoch, at: m.at, said }]
      }),
    ),
    tell: (said, mid = onceId()) => {
      const here = place.peek()
      if (here === undefined) return Promise.resolve()
      const unsent = { mid, said, only: here.epoch }
      bodies.know([unsent])
      log.value = write(log.value, unsent)
      flush()
      return new Promise((done) => {
        const stop = log.subscribe(({ outbox }) => {
          if (outbox.some((one) => one.mid === mid)) return
          done()
          queueMicrotask(() => stop())
        })
      })
    },
    say: (text) => {
      const unsent = { mid: onceId(), said: { text }, at: Date.now() }
      bodies.know([unsent])
      log.value = write(log.value, unsent)
      // The field is emptied now; that is not writing.
      typedAt = Date.now()
      isWriting = false
      flush()
    },
    type: () => {
      isWriting = true
      if (Date.now() - typedAt >= typingEvery) tellWriting()
    },
    read: () => {
      const here = place.value
      if (here === undefined) return
      const isReadable = (m: Message) => {
        const said = bodies.said(m)
        return m.from === side || m.body.v === sealedKey || (said !== undefined && said !== 'shut')
      }
      const seq = shownUpTo(log.value.messages, here.epoch, isReadable)
      if (seq > readUpTo && live.send({ type: 'seen', pass: here.pass, seq })) readUpTo = seq
    },
    sayUnreadAgain: () => {
      const unread = lines.peek().flatMap(({ state, from, at = 0, text }) => {
        return state === 'unread' && text !== undefined ? [{ from, at, text }] : []
      })
      const unsent = inMessages(unread).map((earlier) => ({
        mid: onceId(),
        said: { earlier },
        at: Date.now(),
      }))
      bodies.know(unsent)
      log.value = unsent.reduce(write, log.value)
      flush()
    },
    pass: () => place.peek()?.pass,
    sealNote: async (text) => {
      const here = place.peek()
      return here && keys.seal({ epoch: here.epoch, mid: 'note' }, { text })
    },
    openNote: async (body) => {
      const epoch = place.peek()?.epoch ?? 0
      const said = await keys.open({ epoch, seq: 0, mid: 'note', from: 'counsellor', at: 0, body })
      return said !== undefined && 'text' in said ? said.text : undefined
    },
    close: () => {
      stopListening()
      stopWatching()
      stopHearingNews()
      clearTimeout(retry)
      clearTimeout(typingEnds)
      clearTimeout(lookAgain)
      clearTimeout(goneSoon)
    },
  }
}
