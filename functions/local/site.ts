/** The static site with the headers it has in AWS. */
import { createHash } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { contentPolicy, permissionsPolicy } from '../../infra/content-policy.ts'

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Sources for a page's own inline scripts and styles, as the deployed policy has them. */
const inlineOf = (html: string, tag: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, text = '']) => hash(text),
  )

/** `door` answers before the files do; `pages` are built pages whose inline parts are allowed by hash. */
export const site = (root: string, door: Hono, pages: readonly string[]): Hono => {
  const app = new Hono()
  const policy = contentPolicy({
    scripts: [...new Set(pages.flatMap((html) => inlineOf(html, 'script')))],
    styles: [...new Set(pages.flatMap((html) => inlineOf(html, 'style')))],
    connect: [],
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
  app.route('/', door)
  app.use(serveStatic({ root, precompressed: true }))
  return app
}
