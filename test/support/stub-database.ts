/** A database that does what a test says: answers, holds back, breaks off or keeps silent. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Heard {
  path: string
  operation: string
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
}

/** What becomes of one request. */
export type Behaviour = (answer: ServerResponse, heard: Heard) => void

export const says =
  (body: object, status = 200): Behaviour =>
  (answer) => {
    answer.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
    answer.end(JSON.stringify(body))
  }
export const refuses = (name: string, status = 400, more: object = {}): Behaviour =>
  says({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no', ...more }, status)
/** Something between us and the database speaks in its place. */
export const shows =
  (page: string, status: number): Behaviour =>
  (answer) => {
    answer.writeHead(status, { 'content-type': 'text/html' })
    answer.end(page)
  }
export const breaksOff: Behaviour = (answer) => answer.destroy()
export const keepsSilent: Behaviour = () => undefined
const begins: Behaviour = (answer) => {
  answer.writeHead(200, { 'content-length': '400' })
  answer.write('{"Item":')
}
export const stalls: Behaviour = begins
export const breaksOffInside: Behaviour = (answer, heard) => {
  begins(answer, heard)
  setImmediate(() => answer.destroy())
}

export interface StubDatabase {
  endpoint: string
  heard: Heard[]
  /** One behaviour a request, in order; the last goes on. */
  will: (...behaviours: Behaviour[]) => void
  stop: () => Promise<void>
}

export const stubDatabase = async (): Promise<StubDatabase> => {
  const heard: Heard[] = []
  let left: Behaviour[] = []
  const server = createServer((request, answer) => {
    let words = ''
    request.on('data', (part: Buffer) => (words += part.toString()))
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? ''
      const one = {
        path: request.url ?? '',
        operation,
        headers: request.headers,
        body: JSON.parse(words || '{}') as Record<string, unknown>,
      }
      heard.push(one)
      const [now] = left
      if (left.length > 1) left = left.slice(1)
      now?.(answer, one)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    will: (...behaviours) => {
      heard.length = 0
      left = behaviours
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
