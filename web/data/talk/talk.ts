/**
 * One talk on either side: what was written is kept and said again until it is stored, what was
 * missed is fetched, and the two people see when the other has read or writes.
 */
import { batch, computed, signal } from '@preact/signals'
import type { DownFrame } from '../../../shared/contract/live.ts'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { Second } from '../../../shared/contract/visit/youth-visit.ts'
import type { PageKey } from '../../../shared/ids.ts'
import { isUnanswered } from '../client.ts'
import { onceId } from '../random-id.ts'
import { openBodies } from '../sealed/open-bodies.ts'
import { inMessages } from '../sealed/said.ts'
import { otherSide } from './other-side.ts'
import { sendInOrder, tryAgainAfter } from './send-in-order.ts'
import {
  emptyLog,
  inEpoch,
  lastSeq,
  misses,
  receive,
  wholeUpTo,
  write,
  writeFirst,
  type TalkLog,
  type Unsent,
} from './talk-log.ts'
import type { KnownPlace, Talk, TalkPlace, TalkPorts } from './talk-ports.ts'
import { talkView } from './talk-view.ts'
import type { SeenUpTo } from './what-is-read.ts'

const typingEvery = 3_000

export const openTalk = (ports: TalkPorts): Talk => {
  const { live, side, visit, keys } = ports
  const log = signal<TalkLog>({ ...emptyLog, outbox: ports.unsent ?? [] })
  const place = signal<KnownPlace | undefined>(undefined)
  const seen = signal<SeenUpTo>(ports.seen ?? {})
  const other = otherSide()
  let readUpTo = 0
  /** By the page's own clock, which nobody sets. */
  let typedAt = -Infinity
  /** Something stands in the field that has not been said. */
  let isWriting = ports.hasDraft === true
  let mustLook = false
  /** The service has been asked for what is missing, and has answered. */
  const isAsked = signal(false)
  const loaded = signal(false)
  let lookAgain: ReturnType<typeof setTimeout> | undefined
  let askAgain: ReturnType<typeof setTimeout> | undefined
  let isClosed = false

  const bodies = openBodies(keys, () => log.peek().messages)
  bodies.know(log.peek().outbox)

  /** A counsellor holds one part of the talk, though what was on its way in an earlier may still come. */
  const isOfHere = ({ epoch }: Message): boolean =>
    side === 'youth' || epoch >= (place.peek()?.epoch ?? 0)
  const take = (messages: readonly Message[], asked?: number): void => {
    log.value = receive(log.value, messages.filter(isOfHere), asked)
    void bodies.open()
    outgoing.next()
  }
  /** Comes by itself, and may be more than the next: what is missing before it went elsewhere, or was lost. */
  const takeOne = (message: Message): void => {
    take([message])
    if (!misses(log.value)) return
    isAsked.value = false
    void heal()
  }
  const outgoing = sendInOrder(
    ports,
    log,
    place,
    () => mustLook,
    takeOne,
    () => void give(),
  )
  const view = talkView(side, bodies, log, place, seen, outgoing.shutOut, isAsked)
  const writeAndSend = (...unsent: readonly Unsent[]): void => {
    bodies.know(unsent)
    log.value = unsent.reduce(write, log.value)
    outgoing.next()
  }

  /** Nobody may say another word, so that nothing else would ask. A sign-in that has run out is greeted anew with. */
  const notAnswered = (problem: unknown): undefined => {
    clearTimeout(askAgain)
    if (isClosed || !isUnanswered(problem)) return
    askAgain = setTimeout(() => void heal(), tryAgainAfter)
  }
  /** False when nothing answered. */
  const heal = async (): Promise<boolean> => {
    const asked = place.peek()?.epoch ?? 0
    const missed = await ports.messages(wholeUpTo(log.value)).catch(notAnswered)
    if (missed !== undefined) {
      clearTimeout(askAgain)
      take(missed, asked)
      void bodies.open().then(() => (loaded.value = true))
    }
    isAsked.value = missed !== undefined
    return missed !== undefined
  }
  /** Looks until it has seen, when something may have landed before the talk moved. */
  const look = async (then: () => void): Promise<void> => {
    clearTimeout(lookAgain)
    if (!(await heal()) && mustLook) {
      clearTimeout(askAgain)
      lookAgain = setTimeout(() => void look(then), tryAgainAfter)
      return
    }
    mustLook = false
    then()
  }

  /** What the other side must have before anything else is said here. */
  const give = async (): Promise<void> => {
    await bodies.open()
    const here = place.value
    if (here === undefined) return
    const due = await keys.due(here, view.earlier(here.epoch)).catch(() => undefined)
    if (place.value?.epoch !== here.epoch) return
    if (due === undefined) setTimeout(() => void give(), tryAgainAfter)
    else
      log.value = writeFirst(
        log.value,
        due.map((one) => ({ ...one, only: here.epoch })),
      )
    bodies.know(log.value.outbox)
    outgoing.again()
  }
  const stopHearingNews = keys.news.subscribe((news) => {
    if (news === 0) return
    // The youth's keys do not change with it, only who may have them.
    if (side === 'youth') return void give()
    void bodies.open(true)
    if (outgoing.shutOut.peek()) outgoing.again()
  })

  const hasSeen = (epoch: number, seq: number): void => {
    seen.value = { ...seen.value, [epoch]: Math.max(seen.value[epoch] ?? 0, seq) }
  }
  /** What was said of it before may have been lost with the connection, or with their page. */
  const sayRead = (seq = readUpTo): boolean => {
    const here = place.peek()
    return here !== undefined && seq > 0 && live.send({ type: 'seen', pass: here.pass, seq })
  }
  const sayWriting = (): void => {
    const here = place.peek()
    if (here === undefined) return
    if (live.send({ type: 'typing', pass: here.pass })) typedAt = performance.now()
  }
  const hear = (frame: DownFrame): void => {
    if (frame.type === 'refused') outgoing.refused(frame.mid, frame.code)
    // Told from now on, and not before: what was said in between went to another page, or to nobody.
    if (frame.type === 'welcome') {
      sayRead()
      void look(mustLook ? () => void give() : outgoing.again)
    }
    if (!('visit' in frame) || frame.visit !== visit) return
    if (frame.type === 'message' || frame.type === 'said') {
      if (frame.type === 'message' && frame.message.from !== side) other.hasSaid()
      takeOne(frame.message)
    }
    if (frame.type === 'typing') other.writes()
    if (frame.type === 'seen') hasSeen(frame.epoch, frame.seq)
    if (frame.type === 'pass') {
      batch(() => {
        other.is(frame.there ? undefined : frame.at, frame.at, frame.there)
        if (frame.epoch >= (place.value?.epoch ?? 0)) enter(frame)
        // Their page is new and has not heard what has been read here.
        if (frame.there) sayRead()
      })
    }
  }

  const enter = (to: TalkPlace | undefined): void => {
    const from = place.value
    if (to === undefined) {
      place.value = undefined
      return outgoing.again()
    }
    const moved = to.epoch !== from?.epoch
    const pages = to.keys ?? (moved ? [] : (from?.keys ?? []))
    const second = to.keys === undefined ? from?.second : to.second
    const seals = (keys?: readonly PageKey[], one?: Second) => String([keys, one?.turn, one?.keys])
    const samePages = seals(pages, second) === seals(from?.keys, from?.second)
    if (!moved && samePages && to.pass === from?.pass) return
    place.value = { epoch: to.epoch, pass: to.pass, keys: pages, second }
    if (moved) other.enter()
    if (to.toldAt !== undefined) other.is(to.goneSince, to.toldAt)
    // What was said to a page that is gone, or before there was any, was not heard.
    if (isWriting) sayWriting()
    // Another page of the same youth may have given its key meanwhile: look before giving this one.
    if (!moved) return samePages ? outgoing.again() : void heal().then(give)
    hasSeen(to.epoch, 0)
    readUpTo = 0
    // What was on its way may have landed before the talk moved: look before saying it again.
    mustLook = log.value.outbox.some(({ tried }) => tried !== undefined && tried.epoch !== to.epoch)
    log.value = inEpoch(log.value, to.epoch, side !== 'youth')
    void look(() => void give())
  }

  const stopListening = live.listen(hear)

  return {
    ...view,
    ...other,
    loaded,
    outbox: computed(() => log.value.outbox),
    seen,
    knowSeen: (upTo) => {
      for (const [epoch, seq] of Object.entries(upTo))
        if (seq > (seen.peek()[Number(epoch)] ?? -1)) hasSeen(Number(epoch), seq)
    },
    held: outgoing.held,
    enter,
    heal,
    tell: (said, mid = onceId()) => {
      const here = place.peek()
      if (here === undefined) return Promise.resolve()
      writeAndSend({ mid, said, only: here.epoch })
      return new Promise((done) => {
        const stop = log.subscribe(({ outbox }) => {
          if (outbox.some((one) => one.mid === mid)) return
          done()
          queueMicrotask(() => stop())
        })
      })
    },
    say: (text) => {
      // The field is emptied now; that is not writing.
      typedAt = performance.now()
      isWriting = false
      writeAndSend({ mid: onceId(), said: { text }, at: Date.now() })
    },
    type: () => {
      isWriting = true
      if (performance.now() - typedAt >= typingEvery) sayWriting()
    },
    read: () => {
      const here = place.value
      const seq = here === undefined ? 0 : view.read(here.epoch)
      if (seq > readUpTo && sayRead(seq)) readUpTo = seq
    },
    sayUnreadAgain: () => {
      const unread = inMessages(view.unread())
      writeAndSend(
        ...unread.map((earlier) => ({ mid: onceId(), said: { earlier }, at: Date.now() })),
      )
    },
    pass: () => place.peek()?.pass,
    last: () => lastSeq(log.peek(), place.peek()?.epoch ?? 0),
    close: () => {
      stopListening()
      stopHearingNews()
      outgoing.close()
      other.close()
      isClosed = true
      clearTimeout(lookAgain)
      clearTimeout(askAgain)
    },
  }
}
