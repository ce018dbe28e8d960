/** The one place where a refusal becomes an answer; anything unforeseen is a code and no detail. */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import {
  Refusal,
  refusals,
  type Problem,
  type RefusalCode,
} from '../../shared/contract/refusals.ts'
import { errorName, type RowName } from '../ports/log-events.ts'
import { StoreBusy } from '../store/store.ts'
import type { World } from '../ports/world.ts'

/** problem+json for a code, with the names (never the values) of refused fields. */
export const problem = (code: RefusalCode, fields: readonly string[] = []): Problem => ({
  type: 'about:blank',
  title: refusals[code].title,
  status: refusals[code].status,
  code,
  detail: refusals[code].now,
  ...(fields.length === 0 ? {} : { fields }),
})

const codeOf = (error: unknown): RefusalCode => {
  if (error instanceof Refusal) return error.code
  if (error instanceof StoreBusy) return 'try-again'
  // Hono itself refuses unreadable JSON and the like by an exception with a status.
  if (error instanceof HTTPException && error.status < 500)
    return error.status === 413 ? 'too-large' : 'bad-input'
  return 'broken'
}

/** Of what is no refusal the log says where it was, if the row is known: how else is it found. */
export const refuse = (world: World, error: unknown, c: Context, row?: RowName): Response => {
  const code = codeOf(error)
  const isOurs = code === 'broken' || code === 'try-again'
  world.log(
    code === 'broken' ? 'fault' : code === 'try-again' ? 'store-busy' : 'refused',
    { status: refusals[code].status },
    isOurs && row !== undefined ? { row, error: errorName(error) } : undefined,
  )
  const body = problem(code, error instanceof Refusal ? error.fields : [])
  return c.body(JSON.stringify(body), body.status as 400, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
}
