/** What CloudFront and API Gateway are to the functions: one address, calls with the site's word, and a live channel. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { audiences, siteWordHeader } from '../../infra/routes.ts'
import type { Reply } from './events.ts'
import type { Lambda } from './lambda.ts'

type Lambdas = Readonly<Record<string, Lambda>>

export interface Site {
  address: string
  /** Posts a frame to a page that is connected here; false when it is not. */
  tell: (connection: string, text: string) => boolean
  /** What the functions wrote to their logs while they answered. */
  logged: string[]
  stop: () => void
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

/** `functions` are there before anybody asks, and `hide` is asked each time: what answers 503. */
export const startSite = async (
  functions: () => Lambdas,
  word: string,
  hide: () => RegExp | undefined = () => undefined,
): Promise<Site> => {
  const pages = new Map<string, WebSocket>()
  const logged: string[] = []
  const invoke = async <T>(name: string, event: object): Promise<T | undefined> => {
    const { result, logged: lines } = await functions()[name]!.invoke<T>(event)
    logged.push(...lines)
    return result
  }
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://site')
      const audience = audiences.find((one) => pathname.startsWith(`/api/${one}/`))
      if (audience === undefined || hide()?.test(pathname) === true)
        return void response.writeHead(503).end()
      const body = await textOf(request)
      const answer = await invoke<Reply>(audience, {
        version: '2.0',
        routeKey: '$default',
        rawPath: pathname,
        rawQueryString: search.slice(1),
        headers: { ...flat(request.headers), [siteWordHeader]: word },
        requestContext: {
          http: {
            method: request.method,
            path: pathname,
            protocol: 'HTTP/1.1',
            sourceIp: '',
            userAgent: '',
          },
          domainName: 'api.example',
          requestId: 'one',
          routeKey: '$default',
          stage: '$default',
        },
        ...(body === '' ? {} : { body }),
        isBase64Encoded: false,
      })
      response.writeHead(answer?.statusCode ?? 502, answer?.headers).end(answer?.body)
    })()
  })
  const live = (routeKey: string, connectionId: string, more: object) =>
    invoke<{ statusCode: number }>('live', { requestContext: { routeKey, connectionId }, ...more })
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    const connection = `page-${pages.size}`
    const headers = { Origin: String(request.headers.origin), [siteWordHeader]: word }
    void live('$connect', connection, { headers }).then((answer) => {
      if (answer?.statusCode !== 200) return socket.destroy()
      sockets.handleUpgrade(request, socket, head, (page) => {
        pages.set(connection, page)
        page.on(
          'message',
          (text: Buffer) => void live('$default', connection, { body: String(text) }),
        )
        page.on('close', () => void live('$disconnect', connection, {}))
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell: (connection, text) => {
      const page = pages.get(connection)
      page?.send(text)
      return page !== undefined
    },
    logged,
    stop: () => {
      for (const page of sockets.clients) page.terminate()
      server.close()
    },
  }
}
