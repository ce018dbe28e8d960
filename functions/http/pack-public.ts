/**
 * Packs a long reply that anybody may ask for and that is the same for everybody. No other reply is
 * packed: its length would tell of secrets that stand beside somebody's words (BREACH).
 */
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { Endpoint } from '../../shared/contract/endpoint.ts'

/** Shorter ones fit in what is sent first in any case. */
const least = 1_000

/** Asked by nobody in particular, and with nothing of the asker's that could come back in the reply. */
export const isPublic = ({ who, method, params, query, body }: Endpoint): boolean =>
  who === 'anyone' &&
  method === 'GET' &&
  params === undefined &&
  query === undefined &&
  body === undefined

export const json = { 'content-type': 'application/json' }

/** `text`: the reply as it is told, with its mark already among the headers. */
export const packed = (c: Context, text: string): Response => {
  const accepts = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  if (!accepts || text.length < least) return c.body(text, 200, json)
  return c.body(Uint8Array.from(gzipSync(text)), 200, {
    ...json,
    'content-encoding': 'gzip',
    vary: 'accept-encoding',
  })
}
