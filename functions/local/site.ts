/** The static site with the headers it has in AWS, and packed as it is there. */
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono/tiny'
import { contentPolicy, inlineHashes } from '../../infra/content-policy.ts'
import { missingPage } from '../../infra/missing-page.ts'
import { packPages } from './pack-pages.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * `front` answers before the files do, and leaves with the same headers; `pages` are built pages whose
 * inline parts are allowed by hash.
 */
export const site = (
  root: string,
  front: Hono,
  pages: readonly string[],
  connect: readonly string[] = [],
): Hono => {
  const app = new Hono()
  const missing = missingPage()
  const inline = (tag: 'script' | 'style') => [
    ...new Set([...pages, missing].flatMap((html) => inlineHashes(html, tag))),
  ]
  const policy = contentPolicy({ scripts: inline('script'), styles: inline('style'), connect })
  const headers = Object.entries(securityHeaders(policy))
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of headers) c.header(name, value)
    if (c.res.ok && c.req.path.startsWith('/assets/'))
      c.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use(packPages())
  app.route('/', front)
  // What the build writes for itself; in AWS it is left out of what is copied.
  app.get('/manifest.json', (c) => c.notFound())
  app.use(serveStatic({ root, precompressed: true }))
  app.notFound((c) => c.html(missing, 404, { 'cache-control': 'no-cache' }))
  return app
}
