/** API Gateway's WebSocket API on a laptop: real sockets call the real handler, and frames come back by HTTP. */
import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { Hono } from 'hono/tiny'
import { WebSocketServer, type WebSocket } from 'ws'
import type { SocketEvent } from '../live/handle-socket.ts'

type Handle = (event: SocketEvent) => Promise<unknown>

const statusOf = (answer: unknown): number =>
  typeof answer === 'object' && answer !== null && 'statusCode' in answer
    ? Number(answer.statusCode)
    : 200

/** API Gateway closes a connection that has been idle this long, and one that is too large a frame. */
const idleLimit = 10 * 60_000
const largestFrame = 32 * 1024

export interface Sockets {
  /** Cuts every connection without a word, as a lost network does; for failure tests. */
  cutAll(): number
  close(): void
}

/** Serves `/live` on the server, and `POST /@connections/:id` on the app for the management client. */
export const serveSockets = (server: Server, app: Hono, handle: () => Handle): Sockets => {
  const open = new Map<string, WebSocket>()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame })
  const event = (
    routeKey: string,
    connectionId: string,
    more: Partial<SocketEvent> = {},
  ): SocketEvent => ({
    requestContext: { routeKey, connectionId },
    ...more,
  })

  server.on('upgrade', (request, socket, head) => {
    // Requests of people who have left must not end the process.
    socket.on('error', () => socket.destroy())
    const connection = randomBytes(9).toString('base64url')
    const headers = { Origin: request.headers.origin }
    const path = new URL(request.url ?? '/', 'http://local').pathname
    const refuse = () => socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
    if (path !== '/live') return refuse()
    handle()(event('$connect', connection, { headers })).then((answer) => {
      if (statusOf(answer) !== 200) return refuse()
      sockets.handleUpgrade(request, socket, head, (client) => welcome(client, connection))
    }, refuse)
  })

  const welcome = (client: WebSocket, connection: string) => {
    open.set(connection, client)
    let idle = setTimeout(() => client.close(1001), idleLimit)
    // One frame after the other, as one page sends them.
    let turn: Promise<unknown> = Promise.resolve()
    client.on('error', () => client.terminate())
    client.on('message', (data: Buffer) => {
      clearTimeout(idle)
      idle = setTimeout(() => client.close(1001), idleLimit)
      turn = turn.then(() => handle()(event('$default', connection, { body: data.toString() })))
    })
    client.on('close', () => {
      clearTimeout(idle)
      open.delete(connection)
      void handle()(event('$disconnect', connection))
    })
  }

  app.post('/@connections/:id', async (c) => {
    const client = open.get(c.req.param('id'))
    if (client === undefined)
      return c.json({ message: 'Gone' }, 410, { 'x-amzn-errortype': 'GoneException' })
    client.send(await c.req.text())
    return c.body(null, 200)
  })

  return {
    cutAll: () => {
      const cut = open.size
      for (const client of open.values()) client.terminate()
      return cut
    },
    close: () => {
      for (const client of open.values()) client.terminate()
      sockets.close()
    },
  }
}
