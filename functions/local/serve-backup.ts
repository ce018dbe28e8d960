/** A running clinic copies its own file and tells what it has published, and only to whoever can read its folder. */
import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Hono } from 'hono/tiny'
import type { World } from '../ports/world.ts'
import type { LocalStore } from './data/local-store.ts'

export const serveBackup = (
  app: Hono,
  secret: string,
  { copy }: LocalStore,
  world: World,
): void => {
  const expected = Buffer.from(`Bearer ${secret}`)
  const mayAsk = (c: Context): boolean => {
    const given = Buffer.from(c.req.header('authorization') ?? '')
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
  app.post('/@backup', async (c) => {
    if (!mayAsk(c) || copy === undefined) return c.notFound()
    await copy()
    return c.body(null, 204)
  })
  app.get('/@report', async (c) => {
    if (!mayAsk(c)) return c.notFound()
    const [{ publications, yardsticks }, { targetsNow, topicsNow }] = await Promise.all([
      import('../report/lazy.ts'),
      import('../settings/index.ts'),
    ])
    return c.json({
      published: Object.fromEntries(await publications(world)),
      yardsticks: await yardsticks(world),
      targets: await targetsNow(world),
      topics: await topicsNow(world),
    })
  })
}
