/** An audience's Lambda: the same app as on a laptop, behind the site and with AWS's ports. */
import { Hono } from 'hono/tiny'
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import type { RecordsWorld } from '../records/index.ts'
import { awsRecordsWorld, awsWorld, lazily, siteWords, told } from './world.aws.ts'
import type { World } from '../ports/world.ts'
import { fromTheSite } from '../http/from-the-site.ts'
import { fromOwnPages } from '../http/own-pages.ts'
import { problem } from '../http/refuse.ts'

const notFound = {
  statusCode: 404,
  headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  body: JSON.stringify(problem('not-found')),
}

const entryOf = <W extends World>(
  makeWorld: () => Promise<W>,
  makeApp: (world: W) => Hono | Promise<Hono>,
) => {
  const answer = lazily(async () => {
    const [world, words] = await Promise.all([makeWorld(), siteWords()])
    const answered = await makeApp(world)
    const guarded = new Hono()
    guarded.use(fromOwnPages(world, [told('SITE_ORIGIN')]))
    guarded.all('*', (c) => answered.fetch(c.req.raw))
    const app = handle(guarded)
    return async (event: LambdaEvent, context?: LambdaContext) => {
      if (fromTheSite(words, event.headers)) return app(event, context)
      world.log('past-the-site')
      return notFound
    }
  })
  return async (event: LambdaEvent, context?: LambdaContext) => (await answer())(event, context)
}

export const lambdaEntry = (makeApp: (world: World) => Hono | Promise<Hono>) =>
  entryOf(awsWorld, makeApp)

/** The same for the few that may reach records. */
export const recordsEntry = (makeApp: (world: RecordsWorld) => Hono | Promise<Hono>) =>
  entryOf(awsRecordsWorld, makeApp)
