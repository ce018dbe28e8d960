/** `npm start -- --unkind`, or `UNKIND_SEED`: the local process as an unkind county, by a seed that it prints. */
import type { Http2Bindings, HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { calm, carriedBy, chanceOf, unkind, unkindToOnce, type Carried } from './unkind.ts'

type Fetch = (
  request: Request,
  bindings: HttpBindings | Http2Bindings,
) => Response | Promise<Response>

/** A token that ends in the middle of a talk, and a clock as slow as in AWS. */
export const unkindTimes = { token: 70, sweep: 60_000 }

/** Undefined on a kind day. SIGUSR2 ends the storm, so that a journey may ask what it has left. */
export const unkindFrom = (
  argv: readonly string[],
  asked = process.env.UNKIND_SEED,
): Carried | undefined => {
  if (!argv.includes('--unkind') && asked === undefined) return undefined
  const seed = asked === undefined ? Math.floor(Math.random() * 1e6) : Number(asked)
  console.log(`An unkind county, seed ${seed}: UNKIND_SEED=${seed} npm start`)
  let weather = process.env.UNKIND_CALLS === 'kept' ? unkindToOnce : unkind
  process.once('SIGUSR2', () => (weather = calm))
  return carriedBy({
    random: chanceOf(seed),
    after: (ms, run) => void setTimeout(run, ms),
    weather: () => weather,
  })
}

/** Calls to the API are late, doubled and cut; pages and files come as they are. */
export const unkindFetch =
  (fetch: Fetch, carried: Carried | undefined): Fetch =>
  async (request, bindings) => {
    if (carried === undefined || !new URL(request.url).pathname.startsWith('/api/'))
      return fetch(request, bindings)
    const body = request.method === 'POST' ? await request.text() : undefined
    const { url, method, headers } = request
    const asked = { method, headers, ...(body === undefined ? {} : { body }) }
    const answer = await carried.call(async () => fetch(new Request(url, asked), bindings))
    if (answer !== undefined) return answer
    bindings.outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
