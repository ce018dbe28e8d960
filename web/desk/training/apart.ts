/**
 * Cuts this page off: what it would send goes to the county that is played beside it, and what it would keep
 * is kept in memory. Every call of every part of the desk goes this way, so none can be forgotten.
 */
import type { Regime } from '../../../shared/ids.ts'
import type { TrainingAct } from '../../../shared/training/checks.ts'
import type { RunEvent } from '../../../shared/training/review.ts'
import type { ScriptId } from '../../../shared/training/script.ts'
import type { FromCounty, ToCounty } from '../../training/county-messages.ts'

/** As much of a worker as is used here. */
export interface CountyThread {
  postMessage: (what: ToCounty) => void
  onmessage: ((event: MessageEvent<FromCounty>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate: () => void
}

interface Ears {
  happened: (event: RunEvent) => void
  /** The county beside the page has broken off: from now on nobody answers. */
  stopped: () => void
}

interface Apart {
  /** The sign-in of whoever practises. */
  token: string
  did: (act: TrainingAct) => void
}

const memoryStorage = (): Storage => {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, String(value)),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    key: (n) => [...kept.keys()][n] ?? null,
    get length() {
      return kept.size
    },
  }
}

const keepNothing = (): void => {
  for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(globalThis, name, { value: memoryStorage(), configurable: true })
}

/** A channel to other windows in which nothing is said or heard. */
class Deaf {
  onmessage = null
  postMessage(): void {}
  close(): void {}
  addEventListener(): void {}
  removeEventListener(): void {}
}
class NoNotice {
  static readonly permission = 'denied'
  static readonly requestPermission = () => Promise.resolve('denied')
  onclick = null
  close(): void {}
}

/** There is one to ask for a call with, and whoever is played says no. */
class NoCall {
  constructor() {
    throw new Error('nobody is called from here')
  }
}

/** Every other way out of a page: what is made without asking is deaf, what is looked for first is not there. */
const closeWaysOut = (): void => {
  const closed = { BroadcastChannel: Deaf, Notification: NoNotice, RTCPeerConnection: NoCall }
  Object.assign(globalThis, closed)
  for (const name of ['XMLHttpRequest', 'EventSource', 'WebTransport'])
    Reflect.deleteProperty(globalThis, name)
  Object.defineProperty(navigator, 'sendBeacon', { value: () => false, configurable: true })
}

type Socket = Pick<WebSocket, 'readyState' | 'onopen' | 'onmessage' | 'onclose' | 'send' | 'close'>

/** The returned promise fails when the thread could not be started; then nothing has been changed. */
export const cutOff = (
  thread: CountyThread,
  practice: { script: ScriptId; regime: Regime },
  { happened, stopped }: Ears,
): Promise<Apart> => {
  const asked = new Map<
    number,
    { answer: (told: Response) => void; fail: (why: unknown) => void }
  >()
  const sockets = new Map<number, Socket>()
  let numbers = 0
  let state: 'begins' | 'goes' | 'stopped' = 'begins'
  const tell = (what: ToCounty): void => thread.postMessage(what)

  const ask = async (url: string, how: RequestInit = {}): Promise<Response> => {
    const number = ++numbers
    const headers = Object.fromEntries(new Headers(how.headers))
    const { signal } = how
    return new Promise((answer, fail) => {
      if (state === 'stopped') return fail(new TypeError('the county has stopped'))
      if (signal?.aborted === true) return fail(signal.reason)
      signal?.addEventListener('abort', () => asked.delete(number) && fail(signal.reason))
      asked.set(number, { answer, fail })
      tell({
        type: 'ask',
        ask: number,
        url,
        method: how.method ?? 'GET',
        headers,
        ...(typeof how.body === 'string' && { body: how.body }),
      })
    })
  }
  class Line implements Socket {
    static readonly OPEN = 1
    readyState: 0 | 1 | 2 | 3 = 0
    onopen: Socket['onopen'] = null
    onmessage: Socket['onmessage'] = null
    onclose: Socket['onclose'] = null
    private readonly line = ++numbers
    constructor() {
      if (state === 'stopped') return
      sockets.set(this.line, this)
      tell({ type: 'connect', line: this.line })
      queueMicrotask(() => {
        this.readyState = 1
        this.onopen?.call(this as never, new Event('open'))
      })
    }
    send(text: string): void {
      tell({ type: 'send', line: this.line, frame: JSON.parse(text) })
    }
    close(): void {
      this.readyState = 3
      sockets.delete(this.line)
      tell({ type: 'close', line: this.line })
      this.onclose?.call(this as never, new CloseEvent('close'))
    }
  }

  const stop = (): void => {
    if (state !== 'goes') return
    state = 'stopped'
    thread.terminate()
    for (const { fail } of asked.values()) fail(new TypeError('the county has stopped'))
    asked.clear()
    for (const line of sockets.values()) line.close()
    stopped()
  }

  return new Promise((begun, failed) => {
    thread.onerror = (event) => {
      failed(new Error(event.message))
      stop()
    }
    thread.onmessage = ({ data }) => {
      if (data.type === 'happened') return happened(data.event)
      if (data.type === 'hear') {
        const event = new MessageEvent('message', { data: JSON.stringify(data.frame) })
        return sockets.get(data.line)?.onmessage?.call(undefined as never, event)
      }
      if (data.type === 'answer') {
        const { ask: number, status, headers, body } = data
        const isEmpty = status === 204 || status === 304
        asked.get(number)?.answer(new Response(isEmpty ? null : body, { status, headers }))
        return void asked.delete(number)
      }
      state = 'goes'
      keepNothing()
      closeWaysOut()
      Object.assign(globalThis, { fetch: ask, WebSocket: Line })
      begun({ token: data.token, did: (act) => tell({ type: 'did', act }) })
    }
    tell({ type: 'begin', ...practice })
  })
}
