/** An audience's Lambda: the same app as on a laptop, behind the site and with AWS's ports. */
import { Hono } from 'hono/tiny'
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import { lazily, siteWords, told } from './world.aws.ts'
import type { World } from '../ports/world.ts'
import { fromTheSite } from '../http/from-the-site.ts'
import { fromOwnPages } from '../http/own-pages.ts'
import { canaryHeader } from '../../shared/rules/on-call/canary-names.ts'
import { problem } from '../http/refuse.ts'

const notFound = {
  statusCode: 404,
  headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  body: JSON.stringify(problem('not-found')),
}

type App = ReturnType<typeof handle>

const guarded = (world: World, answered: Hono): App => {
  const app = new Hono()
  app.use(fromOwnPages(world, [told('SITE_ORIGIN')]))
  app.all('*', (c) => answered.fetch(c.req.raw))
  return handle(app)
}

/** `apart`: what answers whoever says that they are the canary, if they are. */
export const entryOf = <W extends World>(
  makeWorld: () => Promise<W>,
  makeApp: (world: W) => Hono | Promise<Hono>,
  apart?: (world: W, mark: string) => Promise<Hono | undefined>,
) => {
  const answer = lazily(async () => {
    const [world, words] = await Promise.all([makeWorld(), siteWords()])
    const app = guarded(world, await makeApp(world))
    const appFor = async (mark: unknown): Promise<App> => {
      const answered = typeof mark === 'string' ? await apart?.(world, mark) : undefined
      return answered === undefined ? app : guarded(world, answered)
    }
    return async (event: LambdaEvent, context?: LambdaContext) => {
      if (fromTheSite(words, event.headers))
        return (await appFor(event.headers?.[canaryHeader]))(event, context)
      world.log('past-the-site')
      return notFound
    }
  })
  return async (event: LambdaEvent, context?: LambdaContext) => (await answer())(event, context)
}
