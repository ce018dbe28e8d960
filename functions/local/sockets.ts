/** API Gateway's WebSocket API in one process: real sockets call the real handler, and frames go straight to them. */
import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, WebSocket } from 'ws'
import { frameText } from '../ports/push-text.ts'
import type { Carried } from './unkind/unkind.ts'
import type { SocketEvent } from '../live/handle-socket.ts'
import type { Push } from '../ports/world.ts'

type Handle = (event: SocketEvent) => Promise<unknown>

const statusOf = (answer: unknown): number =>
  typeof answer === 'object' && answer !== null && 'statusCode' in answer
    ? Number(answer.statusCode)
    : 200

/** API Gateway closes a connection that has been idle this long, and one that is too large a frame. */
const idleLimit = 10 * 60_000
/** One clock for all looks so often, and no quiet connection holds one of its own. */
const idleLook = 30_000
const largestFrame = 32 * 1024

/** Whoever does not read what is sent is cut off before it fills the memory of everybody. */
const mostUnread = 4 * 1024 * 1024

/**
 * Requests of people who have left must not end the process. On its own, so that a connection keeps nothing
 * of the request that it began with.
 */
const endsWithItself = (socket: Duplex): void => {
  socket.on('error', () => socket.destroy())
}

interface Connection {
  readonly client: WebSocket
  heardAt: number
}

export interface Sockets {
  push: Push
  /** Serves `/live` on the server. */
  serve(server: Server, handle: Handle): void
  /** Cuts every connection without a word, as a lost network does; for failure tests. */
  cutAll(): number
  close(): void
}

/** `carry` brings each frame, either way, on an unkind evening. */
export const localSockets = (carry: Carried['frame'] = (bring) => bring()): Sockets => {
  const open = new Map<string, Connection>()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame })
  const event = (
    routeKey: string,
    connectionId: string,
    more: Partial<SocketEvent> = {},
  ): SocketEvent => ({
    requestContext: { routeKey, connectionId },
    ...more,
  })

  const idle = setInterval(() => {
    const longAgo = performance.now() - idleLimit
    for (const { client, heardAt } of open.values()) if (heardAt < longAgo) client.close(1001)
  }, idleLook)
  idle.unref()

  const serve: Sockets['serve'] = (server, handle) =>
    void server.on('upgrade', (request, socket, head) => {
      endsWithItself(socket)
      const connection = randomBytes(9).toString('base64url')
      const headers = { Origin: request.headers.origin }
      const path = request.url?.split('?')[0]
      const refuse = () => socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
      if (path !== '/live') return refuse()
      handle(event('$connect', connection, { headers })).then((answer) => {
        if (statusOf(answer) !== 200) return refuse()
        sockets.handleUpgrade(request, socket, head, (client) =>
          welcome(client, connection, handle),
        )
      }, refuse)
    })

  const welcome = (client: WebSocket, connection: string, handle: Handle) => {
    const opened: Connection = { client, heardAt: performance.now() }
    open.set(connection, opened)
    // One frame after the other, as one page sends them.
    let turn: Promise<unknown> = Promise.resolve()
    client.on('error', () => client.terminate())
    client.on('message', (data: Buffer) => {
      opened.heardAt = performance.now()
      const say = () => handle(event('$default', connection, { body: data.toString() }))
      carry(
        () => void (turn = turn.then(say)),
        () => client.terminate(),
      )
    })
    client.on('close', () => {
      open.delete(connection)
      void handle(event('$disconnect', connection))
    })
  }

  const push: Push = {
    tell: (connection, frame) => {
      const client = open.get(connection)?.client
      if (client?.readyState !== WebSocket.OPEN) return Promise.resolve('gone')
      const text = frameText(frame)
      carry(
        () => client.send(text),
        () => client.terminate(),
      )
      if (client.bufferedAmount > mostUnread) client.terminate()
      return Promise.resolve('told')
    },
  }

  return {
    push,
    serve,
    cutAll: () => {
      const cut = open.size
      for (const { client } of open.values()) client.terminate()
      return cut
    },
    close: () => {
      clearInterval(idle)
      for (const { client } of open.values()) client.terminate()
      sockets.close()
    },
  }
}
