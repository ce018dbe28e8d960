/** A press comes from our own pages or from a program: nobody's page elsewhere presses anything here. */
import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { World } from '../ports/world.ts'
import { refuse } from './refuse.ts'

const isOurs = (
  origins: readonly string[],
  origin: string | undefined,
  site: string | undefined,
): boolean =>
  (origin === undefined || origins.includes(origin)) &&
  (site === undefined || site === 'same-origin')

/** Browsers say where a call comes from, and no page can make them say otherwise; programs say nothing. */
export const fromOwnPages =
  (world: World, origins: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const [origin, site] = [c.req.header('origin'), c.req.header('sec-fetch-site')]
    if (c.req.method === 'GET' || isOurs(origins, origin, site)) return next()
    return refuse(world, new Refusal('other-site'), c)
  }
