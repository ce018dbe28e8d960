/** Events as API Gateway makes them: HTTP in format 2.0, and those of a WebSocket. */
import { apiRoute, siteWordHeader, type Audience } from '../../infra/routes.ts'
import type { Cloud } from './cloud.ts'

export interface Reply {
  statusCode: number
  headers?: Record<string, string>
  body: string
}

export interface Call {
  method?: 'GET' | 'POST'
  body?: object
  authorization?: string
  /** Past the site: the word is not there. */
  pastTheSite?: boolean
}

/** The answer of an audience's API to one request, with what came of the body. */
export async function call<T>(
  { lambdas, word }: Cloud,
  audience: Audience,
  path: string,
  { method = 'GET', body, authorization, pastTheSite = false }: Call = {},
): Promise<{ status: number; body: T; headers: Record<string, string>; logged: string[] }> {
  const [rawPath = '', rawQueryString = ''] = path.split('?')
  const event = {
    version: '2.0',
    routeKey: `${method} ${apiRoute(audience)}`,
    rawPath,
    rawQueryString,
    headers: {
      'content-type': 'application/json',
      // An address CloudFront passes on and no function may keep.
      'x-forwarded-for': '203.0.113.77',
      ...(authorization === undefined ? {} : { authorization }),
      ...(pastTheSite ? {} : { [siteWordHeader]: word }),
    },
    requestContext: {
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '203.0.113.77',
        userAgent: '',
      },
      domainName: 'api.example',
      requestId: 'one',
      routeKey: '$default',
      stage: '$default',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  }
  const { result, error, logged } = await lambdas[audience].invoke<Reply>(event)
  if (result === undefined) throw new Error(error)
  const json = /json/.test(result.headers?.['content-type'] ?? '')
  return {
    status: result.statusCode,
    body: (json ? JSON.parse(result.body) : result.body) as T,
    headers: result.headers ?? {},
    logged,
  }
}

/** One event of the live channel; resolves to the status it was answered with. */
export async function socket(
  { lambdas, word, origin }: Cloud,
  connectionId: string,
  routeKey: '$connect' | '$default' | '$disconnect',
  frame?: object,
  { pastTheSite = false, from = origin } = {},
): Promise<{ status: number; logged: string[] }> {
  const headers = { Origin: from, ...(pastTheSite ? {} : { [siteWordHeader]: word }) }
  const { result, error, logged } = await lambdas.live.invoke<{ statusCode: number }>({
    requestContext: {
      routeKey,
      connectionId,
      requestTimeEpoch: Date.now(),
      identity: { sourceIp: '203.0.113.77' },
    },
    ...(routeKey === '$connect' ? { headers } : {}),
    ...(frame === undefined ? {} : { body: JSON.stringify(frame) }),
  })
  if (result === undefined) throw new Error(error)
  return { status: result.statusCode, logged }
}
