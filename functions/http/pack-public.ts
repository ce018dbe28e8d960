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

export const packed = (c: Context, told: object): Response => {
  const text = JSON.stringify(told)
  const accepts = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  if (!accepts || text.length < least) return c.json(told)
  return c.body(Uint8Array.from(gzipSync(text)), 200, {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    vary: 'accept-encoding',
  })
}
