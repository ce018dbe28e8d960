/**
 * Typed calls made from the rows of the contract. Replies live in memory only: nothing of a visit
 * may be left in the browser's cache on a shared device.
 */
import type { Call, Endpoint, Reply, Table } from '../../shared/contract/endpoint.ts'
import type { RefusalCode } from '../../shared/contract/refusals.ts'
import { onceId } from './random-id.ts'
import { whenForgotten } from './forget-fetched.ts'
import { heardDate } from './server-clock.ts'

/** Why a call failed: a refusal of the contract, or no answer at all. */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly code: RefusalCode | 'offline',
    /** The server's own words in Swedish; empty when there was no answer. */
    readonly title = '',
    readonly detail = '',
    readonly fields: readonly string[] = [],
  ) {
    super(code)
  }
}

/** True when the server may still have done it: the same press is sent again, the same question asked again. */
export const isUnanswered = (problem: unknown): boolean =>
  !(problem instanceof Problem) || ['offline', 'try-again', 'broken'].includes(problem.code)

type Caller<E extends Endpoint> =
  object extends Call<E>
    ? (ask?: Call<E>, aborted?: AbortSignal) => Promise<Reply<E>>
    : (ask: Call<E>, aborted?: AbortSignal) => Promise<Reply<E>>
export type Client<T extends Table> = { readonly [K in keyof T]: Caller<T[K]> }

interface Options {
  /** Read at every call: `Visit <secret>` of a youth, `Bearer <token>` of staff. */
  authorization?: () => string | undefined
}

/** The address and body of a call: path parameters replaced, the rest as query (GET) or JSON. */
export const requestOf = (
  { method, path }: Pick<Endpoint, 'method' | 'path'>,
  ask: object = {},
): { url: string; body?: string } => {
  const rest = new Map(Object.entries(ask).filter(([, value]) => value !== undefined))
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name))
    rest.delete(name)
    return encodeURIComponent(value)
  })
  const named = Object.fromEntries(rest)
  if (method === 'POST') return { url: filled, body: JSON.stringify(named) }
  const query = new URLSearchParams(named).toString()
  return { url: query === '' ? filled : `${filled}?${query}` }
}

interface Kept {
  url: string
  etag: string
  reply: unknown
}

const patience = 15_000

/** Ends after a while, and with `aborted`; not every phone knows AbortSignal.any. */
const limited = (aborted: AbortSignal | undefined): AbortSignal => {
  const late = AbortSignal.timeout(patience)
  if (aborted === undefined) return late
  const either = new AbortController()
  for (const one of [late, aborted]) one.addEventListener('abort', () => either.abort())
  return either.signal
}

/** One function per row of the table; rejects with `Problem`. */
export const client = <T extends Table>(table: T, { authorization }: Options = {}): Client<T> => {
  /** The latest reply of each row, so that what is kept cannot grow. */
  let replies = new Map<Endpoint, Kept>()
  // A new one, so that an answer on its way still lands in the old.
  whenForgotten(() => (replies = new Map()))

  const call = async (row: Endpoint, ask?: object, aborted?: AbortSignal): Promise<unknown> => {
    const { url, body } = requestOf(row, ask)
    const kept = replies
    const known = kept.get(row)
    const before = known?.url === url ? known : undefined
    const auth = authorization?.()
    const headers: Record<string, string> = {}
    if (auth !== undefined) headers['authorization'] = auth
    if (body !== undefined) {
      headers['content-type'] = 'application/json'
      // What the network brings twice is known by it.
      headers['idempotency-key'] = onceId()
    }
    if (before !== undefined) headers['if-none-match'] = before.etag
    const answer = await fetch(url, {
      method: row.method,
      headers,
      cache: 'no-store',
      credentials: 'omit',
      ...(body === undefined ? {} : { body }),
      signal: limited(aborted),
    }).catch(() => {
      throw new Problem('offline')
    })
    heardDate(answer.headers.get('date'))
    if (answer.status === 304 && before !== undefined) return before.reply
    const reply: unknown = await answer.json().catch(() => undefined)
    if (!answer.ok || reply === undefined) throw problemOf(reply)
    const etag = answer.headers.get('etag')
    if (row.method === 'GET' && etag !== null) kept.set(row, { url, etag, reply })
    return reply
  }

  // The rows are the only source of the types, and the server has parsed the reply against them.
  return Object.fromEntries(
    Object.entries(table).map(([name, row]) => [
      name,
      (ask?: object, aborted?: AbortSignal) => call(row, ask, aborted),
    ]),
  ) as unknown as Client<T>
}

const problemOf = (reply: unknown): Problem => {
  if (typeof reply !== 'object' || reply === null || !('code' in reply))
    return new Problem('broken')
  const { code, title, detail, fields } = reply as Problem
  return new Problem(code, title, detail, fields)
}
