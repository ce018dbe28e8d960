/** What a page calls and keeps open, over the unkind network: `fetch` and `WebSocket` as a browser has them. */
import { origin, type County } from './county.ts'

export interface PageNetwork {
  readonly fetch: (input: string | URL, init?: RequestInit) => Promise<Response>
  readonly WebSocket: unknown
  /** The page is gone: the server hears of its connections a moment later, and nobody of its answers. */
  readonly leave: () => void
  /** A page that wakes finds its connections gone, and what it had asked for unanswered. */
  readonly wake: () => void
}

interface Around {
  /** Now, or when the page wakes, or never when it is gone. */
  run: (what: () => void) => void
  isGone: () => boolean
  isFrozen: () => boolean
}

const [connecting, open, closed] = [0, 1, 3]

export const pageNetwork = (county: County, { run, isGone, isFrozen }: Around): PageNetwork => {
  const { time, carried, random } = county
  const pending = new Set<(reason: unknown) => void>()
  const sockets = new Set<Socket>()

  class Socket {
    static readonly OPEN = open
    readyState = connecting
    onopen: (() => void) | null = null
    onmessage: ((event: { data: string }) => void) | null = null
    onclose: (() => void) | null = null
    private connection: string | undefined
    constructor() {
      sockets.add(this)
      void carried
        .call(() => Promise.resolve(county.connect(this)))
        .then((connection) => this.opened(connection))
    }
    private opened(connection: string | undefined): void {
      if (isGone() || this.readyState === closed) {
        // The page has gone, or given up, while it was connecting.
        if (connection !== undefined) county.disconnect(connection)
        return
      }
      if (connection === undefined) return this.ended()
      this.connection = connection
      run(() => {
        if (this.readyState !== connecting) return
        this.readyState = open
        this.onopen?.()
      })
    }
    hear(text: string): void {
      // What comes while a page is frozen is lost.
      if (isGone() || isFrozen() || this.readyState !== open) return
      this.onmessage?.({ data: text })
    }
    send(text: string): void {
      if (this.connection !== undefined) county.receive(this.connection, text)
    }
    close(): void {
      this.leave()
      this.readyState = closed
      time.after(0, () => run(() => this.onclose?.()))
    }
    leave(): void {
      const { connection } = this
      this.connection = undefined
      if (connection !== undefined)
        time.after(random.below(100), () => county.disconnect(connection))
    }
    ended(): void {
      this.connection = undefined
      if (this.readyState === closed) return
      this.readyState = closed
      run(() => this.onclose?.())
    }
  }

  const fetch = (input: string | URL, { signal, method, headers, body }: RequestInit = {}) =>
    new Promise<Response>((resolve, reject) => {
      const stop = (reason: unknown): void => {
        pending.delete(stop)
        reject(reason as Error)
      }
      pending.add(stop)
      signal?.addEventListener('abort', () => stop(new Error('aborted')))
      const asked = { method: method ?? 'GET', headers: headers ?? {}, body: body ?? null }
      const request = () => new Request(new URL(input, origin), asked)
      void carried
        .call(() => county.ask(request()))
        .then((answer) =>
          run(() => {
            if (!pending.delete(stop)) return
            if (answer === undefined) return reject(new TypeError('network'))
            resolve(new Response(answer.status === 304 ? null : answer.text, answer))
          }),
        )
    })

  return {
    fetch,
    WebSocket: Socket,
    leave: () => {
      pending.clear()
      for (const socket of sockets) socket.leave()
    },
    wake: () => {
      for (const socket of sockets) if (socket.readyState === open) socket.close()
      for (const stop of [...pending]) stop(new TypeError('network'))
    },
  }
}
