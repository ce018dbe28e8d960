/**
 * The contract, one row per endpoint. The server mounts the rows, the web calls them, OpenAPI is
 * generated from them and the tests walk them: an endpoint that is not a row does not exist.
 */
import type * as z from 'zod/mini'
import type { Need } from '../rules/records/access.ts'

/** Who may call: deny is the default because a row must name its audience. */
export type Who =
  | 'anyone'
  | 'youth'
  | 'guest'
  | 'code'
  | 'feed'
  | 'patient'
  | 'participant'
  /** Whoever sent a young person in, by the secret of their own referral. */
  | 'sender'
  | StaffRole
/** `reader`: reads the report and nothing else. `youth-developer`: answers the ideas of youths, and nothing else. */
export const staffRoles = [
  'counsellor',
  'coordinator',
  'therapist',
  'admin',
  'reader',
  'youth-developer',
] as const
export type StaffRole = (typeof staffRoles)[number]

// `any` here is the schema's own type parameter; each row narrows it.
type Schema = z.ZodMiniType

export interface Endpoint {
  method: 'GET' | 'POST'
  path: `/api/${string}`
  /**
   * Brought again late by the network, it would undo what has been decided since: it is carried out once for each
   * name that a page gives it in `Idempotency-Key`.
   */
  once?: true
  who: Who
  /**
   * What the row opens every time it is answered: the access policy is asked for each before the
   * handler runs. `no-record`: nothing that is kept of a person, as all that an anonymous visit holds.
   */
  needs: readonly [Need, ...Need[]] | 'no-record'
  summary: string
  /** What the reply is, when it is a text and not JSON: other programs than ours ask for it. */
  says?: 'text/calendar' | 'text/plain'
  /** Bytes that a body may have, where a chat message with its envelope is shorter. */
  largest?: number
  params?: Schema
  query?: Schema
  body?: Schema
  reply: Schema
}

export type Table = Readonly<Record<string, Endpoint>>

type Out<S> = S extends Schema ? z.output<S> : object
type In<S> = S extends Schema ? z.input<S> : object

/** What a handler is asked: path parameters, query and body in one object, parsed. */
export type Ask<E extends Endpoint> = Out<E['params']> & Out<E['query']> & Out<E['body']>
/** What a caller sends. */
export type Call<E extends Endpoint> = In<E['params']> & In<E['query']> & In<E['body']>
/** What the endpoint answers. */
export type Reply<E extends Endpoint> = z.output<E['reply']>
