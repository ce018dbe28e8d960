/** How somebody who is played reaches the clinic: calls and a live line, as a page has them. */
import type { Call, Endpoint, Reply } from '../../shared/contract/endpoint.ts'
import type { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import { requestOf } from '../data/client.ts'

export interface Network {
  /** Where the clinic is; only its paths matter where it is played. */
  readonly origin: string
  readonly fetch: (request: Request) => Promise<Response>
  readonly connect: (hear: (frame: DownFrame) => void) => {
    readonly send: (frame: UpFrame) => void
    readonly close: () => void
  }
}

/** Time and chance of whoever is played. */
export interface Ways {
  readonly now: () => number
  readonly later: (milliseconds: number, act: () => void) => void
}

/** Calls one row; undefined when it was refused: whoever is played looks again and goes on. */
export const callerOn =
  ({ fetch, origin }: Network, authorization: () => string | undefined) =>
  async <E extends Endpoint>(row: E, ask: Call<E>): Promise<Reply<E> | undefined> => {
    const { url, body } = requestOf(row, ask as object)
    const auth = authorization()
    const request = new Request(origin + url, {
      method: row.method,
      headers: {
        ...(auth !== undefined && { authorization: auth }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    })
    const answer = await fetch(request).catch(() => undefined)
    return answer?.ok === true ? ((await answer.json()) as Reply<E>) : undefined
  }

/** One after the other, whatever is asked for meanwhile. */
export const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  return (act: () => Promise<unknown>): void => {
    last = last.then(act).catch(() => undefined)
  }
}
