/** Mounts a contract table: who may call, what may be asked, and only declared fields leave. */
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import type { Ask, Endpoint, Reply, Table } from '../../shared/contract/endpoint.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { type RowName, rowName } from '../log/events.ts'
import type { World } from '../ports/world.ts'
import { actorFor, type Actors, type Checks, type VerifyStaff } from './actor.ts'
import { isPublic, packed } from './pack-public.ts'
import { refuse } from './refuse.ts'

/** `W` is what the handler may reach: one that needs records is served by an app that has them. */
export type Handler<E extends Endpoint, W extends World = World> = (
  world: W,
  actor: Actors[E['who']],
  ask: Ask<E>,
) => Promise<Reply<E>>
export type Handlers<T extends Table, W extends World = World> = {
  [Name in keyof T]: Handler<T[Name], W>
}

/** The largest body any row accepts: a chat message with its envelope. */
const largestBody = 16 * 1024

type Schema = Endpoint['reply']

const parse = (schema: Schema | undefined, given: unknown): object => {
  if (schema === undefined) return {}
  const result = schema.safeParse(given)
  if (result.success) return result.data as object
  const fields = result.error.issues.map(({ path }) => path.join('.')).filter((name) => name !== '')
  throw new Refusal('bad-input', [...new Set(fields)].slice(0, 10))
}

/** A form of anybody's page can send text and fields; JSON only our own pages and programs can. */
const isJson = (type: string | undefined): boolean => /^application\/json\s*(;|$)/i.test(type ?? '')

const mount = <W extends World>(
  app: Hono,
  world: W,
  verify: VerifyStaff,
  name: RowName,
  row: Endpoint,
  handler: Handler<Endpoint, W>,
  checks: Checks<W> | undefined,
): void => {
  const answer = async (c: Context): Promise<Response> => {
    if (row.method === 'POST' && !isJson(c.req.header('content-type')))
      throw new Refusal('not-json')
    const actor = await actorFor(
      world,
      verify,
      row.who,
      c.req.header('authorization'),
      c.req.param('visit'),
      checks,
      c.req.param('feed'),
    )
    const body: unknown =
      row.body === undefined
        ? {}
        : await c.req.json().catch(() => {
            throw new Refusal('bad-input')
          })
    const ask = {
      ...parse(row.params, c.req.param()),
      ...parse(row.query, c.req.query()),
      ...parse(row.body, body),
    }
    const reply = await handler(world, actor, ask)
    const told = row.reply.parse(reply)
    if (row.says === undefined)
      return isPublic(row) ? packed(c, told as object) : c.json(told as object)
    return c.body(String(told), 200, { 'content-type': `${row.says}; charset=utf-8` })
  }
  app.on(row.method, row.path, (c) =>
    answer(c).catch((error: unknown) => refuse(world, error, c, name)),
  )
}

/** The app of one audience. Unknown paths and methods answer like a missing thing. */
export const serve = <T extends Table, W extends World>(
  table: T,
  world: W,
  verify: VerifyStaff,
  handlers: Handlers<T, NoInfer<W>>,
  checks?: Checks<NoInfer<W>>,
): Hono => {
  const app = new Hono()
  app.use(secureHeaders({ referrerPolicy: 'no-referrer' }))
  app.use(
    bodyLimit({ maxSize: largestBody, onError: (c) => refuse(world, new Refusal('too-large'), c) }),
  )
  app.use(etag())
  app.use(async (c, next) => {
    await next()
    const mayBeAskedAgain = c.req.method === 'GET' && c.res.ok
    c.header('cache-control', mayBeAskedAgain ? 'private, no-cache' : 'no-store')
  })
  for (const name of Object.keys(table)) {
    const row = table[name]
    const handler = handlers[name]
    if (row !== undefined && handler !== undefined)
      mount(app, world, verify, rowName(table, name), row, handler as Handler<Endpoint, W>, checks)
  }
  app.notFound((c) => refuse(world, new Refusal('not-found'), c))
  app.onError((error, c) => refuse(world, error, c))
  return app
}
