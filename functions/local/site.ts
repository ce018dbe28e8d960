/** The static site with the headers it has in AWS, and packed as it is there. */
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono/tiny'
import { contentPolicy, inlineHashes, permissionsPolicy } from '../../infra/content-policy.ts'
import { packPages } from './pack-pages.ts'

/** `door` answers before the files do; `pages` are built pages whose inline parts are allowed by hash. */
export const site = (
  root: string,
  door: Hono,
  pages: readonly string[],
  connect: readonly string[] = [],
): Hono => {
  const app = new Hono()
  const policy = contentPolicy({
    scripts: [...new Set(pages.flatMap((html) => inlineHashes(html, 'script')))],
    styles: [...new Set(pages.flatMap((html) => inlineHashes(html, 'style')))],
    connect,
  })
  app.use(async (c, next) => {
    await next()
    c.header('content-security-policy', policy)
    c.header('permissions-policy', permissionsPolicy)
    c.header('referrer-policy', 'no-referrer')
    c.header('x-content-type-options', 'nosniff')
    if (c.req.path.startsWith('/assets/'))
      c.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use(packPages())
  app.route('/', door)
  app.use(serveStatic({ root, precompressed: true }))
  return app
}
