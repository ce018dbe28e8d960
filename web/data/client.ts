/**
 * Typed calls made from the rows of the contract. Replies live in memory only: nothing of a visit
 * may be left in the browser's cache on a shared device.
 */
import type { Call, Endpoint, Reply, Table } from '../../shared/contract/endpoint.ts'
import type { RefusalCode } from '../../shared/contract/refusals.ts'
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

type Caller<E extends Endpoint> =
  object extends Call<E>
    ? (ask?: Call<E>) => Promise<Reply<E>>
    : (ask: Call<E>) => Promise<Reply<E>>
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
  etag: string
  reply: unknown
}

/** One function per row of the table; rejects with `Problem`. */
export const client = <T extends Table>(table: T, { authorization }: Options = {}): Client<T> => {
  const kept = new Map<string, Kept>()

  const call = async (row: Endpoint, ask?: object): Promise<unknown> => {
    const { url, body } = requestOf(row, ask)
    const before = row.method === 'GET' ? kept.get(url) : undefined
    const auth = authorization?.()
    const headers: Record<string, string> = {}
    if (auth !== undefined) headers['authorization'] = auth
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (before !== undefined) headers['if-none-match'] = before.etag
    const answer = await fetch(url, {
      method: row.method,
      headers,
      cache: 'no-store',
      credentials: 'omit',
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(15_000),
    }).catch(() => {
      throw new Problem('offline')
    })
    heardDate(answer.headers.get('date'))
    if (answer.status === 304 && before !== undefined) return before.reply
    const reply: unknown = await answer.json().catch(() => undefined)
    if (!answer.ok || reply === undefined) throw problemOf(reply)
    const etag = answer.headers.get('etag')
    if (row.method === 'GET' && etag !== null) kept.set(url, { etag, reply })
    return reply
  }

  // The rows are the only source of the types, and the server has parsed the reply against them.
  return Object.fromEntries(
    Object.entries(table).map(([name, row]) => [name, (ask?: object) => call(row, ask)]),
  ) as unknown as Client<T>
}

const problemOf = (reply: unknown): Problem => {
  if (typeof reply !== 'object' || reply === null || !('code' in reply))
    return new Problem('broken')
  const { code, title, detail, fields } = reply as Problem
  return new Problem(code, title, detail, fields)
}
