/** Packs the start page, which is filled anew whenever the door changes, once for each change; never what is answered to one alone. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const ways = {
  br: (html: string) =>
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (html: string) => gzipSync(html),
} as const

export const packPages = (): MiddlewareHandler => {
  const kept = new Map<string, { html: string; packed: Uint8Array<ArrayBuffer> }>()
  return async (c, next) => {
    await next()
    const asked = c.req.header('accept-encoding') ?? ''
    const way = (['br', 'gzip'] as const).find((one) => asked.includes(one))
    const { headers, status } = c.res
    const isPage =
      c.req.method === 'GET' &&
      status === 200 &&
      headers.get('content-type')?.startsWith('text/html') === true
    if (way === undefined || !isPage || headers.has('content-encoding')) return
    const name = `${way} ${c.req.path}`
    const html = await c.res.text()
    const before = kept.get(name)
    const packed = before?.html === html ? before.packed : Uint8Array.from(ways[way](html))
    kept.set(name, { html, packed })
    c.res = new Response(packed, { status, headers })
    c.header('content-length', String(packed.length))
    c.header('content-encoding', way)
    c.header('vary', 'accept-encoding')
  }
}
