/** Mounts a contract table: who may call, what may be asked, and only declared fields leave. */
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { Ask, Endpoint, Reply, Table } from '../../../shared/contract/endpoint.ts'
import type { Need } from '../../../shared/rules/records/access.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { type RowName, rowName } from '../../ports/log-events.ts'
import type { World } from '../../ports/world.ts'
import type { Opened } from '../../records/index.ts'
import { actorFor, type Actors, type Checks, opensOwn, type OwnRecord } from './actor.ts'
import type { VerifyStaff } from '../../http/verify-staff.ts'
import { isPublic, json, packed } from '../../http/pack-public.ts'
import { refuse } from '../../http/refuse.ts'
import { requireFirst } from './once.ts'

type Needed<E extends Endpoint> = E['needs'] extends readonly Need[]
  ? E['needs'][number]['resource']
  : never
/** Whoever opens what is their own comes as what is opened. */
type Acting<E extends Endpoint> = E['who'] extends OwnRecord
  ? E['needs'] extends 'no-record'
    ? Actors[E['who']]
    : Opened<Needed<E>>
  : Actors[E['who']]

/**
 * `W` is what the handler may reach: one that needs records is served by an app that has them. A row
 * that opens a record hands its handler what the policy has opened, and no other way there compiles.
 */
export type Handler<E extends Endpoint, W extends World = World> = (
  world: W,
  actor: Acting<E>,
  ask: Ask<E>,
  ...record: E['needs'] extends 'no-record' ? [] : [Opened<Needed<E>>]
) => Promise<Reply<E>>
export type Handlers<T extends Table, W extends World = World> = {
  [Name in keyof T]: Handler<T[Name], W>
}

/** A row as its caller meets it: asked, and answered. */
export type Answers<T extends Table, W extends World = World> = {
  [Name in keyof T]: (
    world: W,
    actor: Actors[T[Name]['who']],
    ask: Ask<T[Name]>,
  ) => Promise<Reply<T[Name]>>
}

/** Whose record a row is about and how the asker stands to them: asks the policy, notes, and opens. */
export type Open<W extends World> = (
  world: W,
  row: Endpoint,
  asked: { actor: unknown; ask: object; needs: readonly Need[] },
) => Promise<Opened>

type AnyAnswer<W> = (world: W, actor: unknown, ask: object) => Promise<unknown>
type AnyHandler<W> = (world: W, actor: unknown, ask: object, record?: unknown) => Promise<unknown>

/** The one place where the policy is asked: before the handler, for every row that opens a record. */
const answerFor =
  <W extends World>(
    row: Endpoint,
    handler: AnyHandler<W>,
    open: Open<W> | undefined,
  ): AnyAnswer<W> =>
  async (world, actor, ask) => {
    const { needs, who } = row
    if (needs === 'no-record') return handler(world, actor, ask)
    if (open === undefined) throw new Refusal('not-found')
    const record = await open(world, row, { actor, ask, needs })
    return handler(world, opensOwn(who) ? record : actor, ask, record)
  }

/** Every row of a table behind the policy: what the server mounts. */
export const answersOf = <T extends Table, W extends World>(
  table: T,
  handlers: Handlers<T, NoInfer<W>>,
  open?: Open<W>,
): Answers<T, W> => {
  const answers: Record<string, AnyAnswer<W>> = {}
  for (const [name, row] of Object.entries<Endpoint>(table)) {
    const handler = handlers[name] as AnyHandler<W> | undefined
    if (handler !== undefined) answers[name] = answerFor(row, handler, open)
  }
  return answers as Answers<T, W>
}

/** The largest body of a row that says no other: a chat message with its envelope. */
const largestBody = 16 * 1024

type Schema = Endpoint['reply']

const parse = (schema: Schema | undefined, given: unknown): object => {
  if (schema === undefined) return {}
  const result = schema.safeParse(given)
  if (result.success) return result.data as object
  const fields = result.error.issues.map(({ path }) => path.join('.')).filter((name) => name !== '')
  throw new Refusal('bad-input', [...new Set(fields)].slice(0, 10))
}

/** Made of the words that are told: to read them out of the reply again cost more than all else of it. */
const markOf = (text: string): string => `"${createHash('sha1').update(text).digest('base64url')}"`

/** Whoever asks may know several, and what stands between us may have marked ours as weak. */
const isKnown = (marks: string | undefined, mark: string): boolean =>
  (marks ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === mark)

/** A form of anybody's page can send text and fields; JSON only our own pages and programs can. */
const isJson = (type: string | undefined): boolean => /^application\/json\s*(;|$)/i.test(type ?? '')

const mount = <W extends World>(
  app: Hono,
  world: W,
  verify: VerifyStaff,
  name: RowName,
  row: Endpoint,
  handler: AnyAnswer<W>,
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
    if (row.once === true) await requireFirst(world, c.req.header('idempotency-key'))
    const reply = await handler(world, actor, ask)
    const told = row.reply.parse(reply)
    const text = row.says === undefined ? JSON.stringify(told) : String(told)
    if (row.method === 'GET') {
      const mark = markOf(text)
      c.header('etag', mark)
      if (isKnown(c.req.header('if-none-match'), mark)) return c.body(null, 304)
    }
    if (row.says !== undefined)
      return c.body(text, 200, { 'content-type': `${row.says}; charset=utf-8` })
    return isPublic(row) ? packed(c, text) : c.body(text, 200, json)
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
  open?: Open<NoInfer<W>>,
): Hono => {
  const app = new Hono()
  app.use(secureHeaders({ referrerPolicy: 'no-referrer' }))
  const onError = (c: Context) => refuse(world, new Refusal('too-large'), c)
  app.use(async (c, next) => {
    await next()
    const mayBeAskedAgain = c.req.method === 'GET' && (c.res.ok || c.res.status === 304)
    // Not by `c.header`, which makes a finished reply anew.
    c.res.headers.set('cache-control', mayBeAskedAgain ? 'private, no-cache' : 'no-store')
  })
  const answers = answersOf<T, W>(table, handlers, open) as Readonly<Record<string, AnyAnswer<W>>>
  for (const [name, row] of Object.entries<Endpoint>(table)) {
    const answer = answers[name]
    if (answer === undefined) continue
    // What has no body is not made into a whole request to see that.
    if (row.method !== 'GET')
      app.on(row.method, row.path, bodyLimit({ maxSize: row.largest ?? largestBody, onError }))
    mount(app, world, verify, rowName(table, name), row, answer, checks)
  }
  app.notFound((c) => refuse(world, new Refusal('not-found'), c))
  app.onError((error, c) => refuse(world, error, c))
  return app
}
