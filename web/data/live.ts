/**
 * The page's line to the server: reconnects by itself, greets at every opening, and says plainly
 * when it is down so that the page can ask by GET instead.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import { backoff } from './backoff.ts'

export type LiveStatus = 'up' | 'connecting' | 'down'

export interface Live {
  /** 'up' when the server has welcomed this page; 'down' after five seconds without that. */
  readonly status: ReadonlySignal<LiveStatus>
  /** A sign of life has been asked for and has not come: nobody knows whether it is 'up'. */
  readonly isDoubted: ReadonlySignal<boolean>
  /** False when the frame could not be sent; it is not kept. */
  readonly send: (frame: UpFrame) => boolean
  /** Returns the function that stops listening. */
  readonly listen: (hear: (frame: DownFrame) => void) => () => void
  /** Says the greeting again, because it has changed. */
  readonly greet: () => void
  /** Asks for a sign of life; a line that gives none is opened anew. */
  readonly check: () => void
  /** Opens it anew: the server does not know of this one. */
  readonly renew: () => void
  readonly close: () => void
}

const downAfter = 5_000
const deafAfter = 5_000
/** API Gateway closes a connection after ten idle minutes. */
const pingEvery = 4 * 60_000

/** Opens the line at once. `greeting` is asked at every opening; undefined means say nothing yet. */
export const openLive = (greeting: () => UpFrame | undefined): Live => {
  const status = signal<LiveStatus>('connecting')
  const isDoubted = signal(false)
  const hearers = new Set<(frame: DownFrame) => void>()
  let socket: WebSocket | undefined
  let attempts = 0
  let closed = false
  let again: ReturnType<typeof setTimeout> | undefined
  let late: ReturnType<typeof setTimeout> | undefined
  let deaf: ReturnType<typeof setTimeout> | undefined
  let greetLater: ReturnType<typeof setTimeout> | undefined

  const send = (frame: UpFrame): boolean => {
    if (socket?.readyState !== WebSocket.OPEN) return false
    socket.send(JSON.stringify(frame))
    return true
  }
  /** The answer may be lost though the connection stands: the greeting is said again until it has come. */
  const greet = (): void => {
    const frame = greeting()
    clearTimeout(greetLater)
    greetLater = undefined
    if (frame === undefined || !send(frame)) return
    greetLater = setTimeout(greet, deafAfter)
  }
  const believe = (): void => {
    clearTimeout(deaf)
    deaf = undefined
    isDoubted.value = false
  }
  const hear = (frame: DownFrame): void => {
    believe()
    if (frame.type === 'welcome' || frame.type === 'opened') {
      clearTimeout(late)
      clearTimeout(greetLater)
      late = greetLater = undefined
      attempts = 0
      status.value = 'up'
    }
    // Nobody could say who this is just now: the greeting is said again, for nothing else would.
    if (frame.type === 'refused' && frame.mid === undefined && greetLater !== undefined) {
      clearTimeout(greetLater)
      if (frame.code === 'try-again') greetLater = setTimeout(greet, backoff(attempts++))
    }
    for (const hearer of [...hearers]) hearer(frame)
  }
  const notUp = (): void => {
    if (status.value === 'up') status.value = 'connecting'
    late ??= setTimeout(() => (status.value = 'down'), downAfter)
  }
  const connect = (): void => {
    clearTimeout(again)
    again = undefined
    believe()
    if (closed) return
    notUp()
    const mine = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live`)
    socket = mine
    mine.onopen = greet
    mine.onmessage = ({ data }) => hear(JSON.parse(String(data)) as DownFrame)
    mine.onclose = () => {
      if (closed || socket !== mine) return
      notUp()
      again = setTimeout(connect, backoff(attempts++))
    }
  }
  const renew = (): void => {
    const old = socket
    connect()
    old?.close()
  }
  /** A sleeping phone leaves a socket that looks open and hears nothing. */
  const check = (): void => {
    if (!send({ type: 'ping' })) return
    deaf ??= setTimeout(renew, deafAfter)
    isDoubted.value = true
  }
  /** The phone woke or found a network: do not sit out the backoff. */
  const hurry = (): void => {
    if (document.visibilityState === 'hidden' || closed) return
    if (again !== undefined) connect()
    else check()
  }
  /** A page that is left may be kept to come back to, with its connection open: to the other side somebody were there. */
  const leave = (): void => socket?.close()
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && !closed) renew()
  }
  const ping = setInterval(check, pingEvery)
  const ended = new AbortController()
  const until = { signal: ended.signal }
  addEventListener('pagehide', leave, until)
  addEventListener('pageshow', comeBack, until)
  addEventListener('online', hurry, until)
  document.addEventListener('visibilitychange', hurry, until)
  connect()

  return {
    status,
    isDoubted,
    send,
    greet,
    check,
    renew,
    listen: (hearer) => {
      hearers.add(hearer)
      return () => hearers.delete(hearer)
    },
    close: () => {
      closed = true
      clearTimeout(again)
      clearTimeout(late)
      clearTimeout(deaf)
      clearTimeout(greetLater)
      clearInterval(ping)
      ended.abort()
      socket?.close()
      status.value = 'down'
    },
  }
}

/**
 * For a query: look again when one of these frames comes, and when somebody turns to this window, since
 * a push may be lost or go to another window of the same person.
 */
export const pushedOrFocused =
  (live: Pick<Live, 'listen'>, ...types: DownFrame['type'][]) =>
  (again: () => void): (() => void) => {
    const stop = live.listen(({ type }) => types.includes(type) && again())
    addEventListener('focus', again)
    return () => {
      stop()
      removeEventListener('focus', again)
    }
  }

const seldom = 60_000

/**
 * How often to look at what frames tell of: now and then for one that was lost, not all desks at the same moment, and
 * at once when the line is back. `often` while it is not, and while somebody looks at just that.
 */
export const seldomWhileUp = (
  { status }: Pick<Live, 'status'>,
  often: number,
  isLookedAt: () => boolean = () => false,
): (() => number) => {
  const mine = Math.round(seldom * (0.9 + 0.2 * Math.random()))
  // Of an answer that comes, no more than this may wake whoever asks: otherwise each would ask for the next.
  const isSeldom = computed(() => status.value === 'up' && !isLookedAt())
  return () => (isSeldom.value ? mine : often)
}
