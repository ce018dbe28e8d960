/** The restore drill: a county in use, a copy of it, a loss, and what comes back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEngine } from '../support/engine.ts'
import { makeTables } from '../../functions/local/make-tables.ts'
import { dynamoClient } from '../../functions/store/dynamo-client.ts'
import { dynamoStore } from '../../functions/store/dynamo.ts'
import { keys } from '../../functions/store/keys.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { erase } from '../../functions/visit/erase.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { say } from '../../functions/visit/talk/say.ts'
import type { World } from '../../functions/ports/world.ts'
import { clinicRule } from '../../infra/restore/comes-back.ts'
import { contentRoot } from '../../infra/restore/content-root.ts'
import { everythingIn, restore, type Restored } from '../../infra/restore/restore.ts'
import { asYouth, elin, isHere, takes, youthJoins, type Youth } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

export interface Drill extends Restored {
  items: number
  /** The copy as it was read, and as it was laid down for the restore. */
  copied: string
  laid: string
  copyMs: number
  restoreMs: number
  /** Places in the line before the loss, and after. */
  waiting: readonly [string[], string[]]
  /** Of people whose talk was erased after the copy was made: what can be read of them afterwards. */
  ofErased: number
}

const words = { v: 0, kid: 'none', data: Buffer.from('det här ska glömmas').toString('base64url') }

/** A talk with two messages, up to its end. */
const talk = async (world: TestWorld, seat: number): Promise<Youth> => {
  const youth = await youthJoins(world)
  await takes(world, elin, seat)
  await ready(world, await asYouth(world, youth))
  const visit = await asYouth(world, youth)
  for (const after of [0, 1])
    await say(world, { ...visit, side: 'youth' }, { mid: world.id(), after, body: words })
  return youth
}

const lineOf = async (world: World): Promise<string[]> =>
  (await world.clinic.list({ pk: 'waiting', index: 'line' })).map(({ visit }) => String(visit))

/** `youths` wait; three talks go on when the copy is made, and one of them is erased after it. */
export async function drill(youths: number): Promise<Drill> {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-drill-'))
  const lost = await startEngine(join(folder, 'lost.sqlite'))
  const copy = await startEngine(join(folder, 'copy.sqlite'))
  const fresh = await startEngine(join(folder, 'fresh.sqlite'))
  try {
    for (const { endpoint } of [lost, copy, fresh]) await makeTables(endpoint)
    const clinicAt = (endpoint: string, world: TestWorld): TestWorld =>
      Object.assign(world, { clinic: dynamoStore({ table: 'Clinic', endpoint }, world.now) })
    const clientOf = (endpoint: string) => dynamoClient({ endpoint })
    const world = clinicAt(lost.endpoint, testWorld())

    await isHere(world, elin, 3)
    const talks: Youth[] = []
    for (const seat of [1, 2, 3]) talks.push(await talk(world, seat))
    const [over, erased] = talks as [Youth, Youth]
    await end(world, await asYouth(world, over))
    for (let count = 0; count < youths; count++) await youthJoins(world)

    const before = performance.now()
    const items = await everythingIn(clientOf(lost.endpoint), 'Clinic')
    const copyClient = clientOf(copy.endpoint)
    const copyStore = dynamoStore({ table: 'Clinic', endpoint: copy.endpoint }, world.now)
    for (const item of items) await copyStore.write({ put: item as never })
    const laid = contentRoot(await everythingIn(copyClient, 'Clinic'))
    const copyMs = performance.now() - before

    // What the copy cannot know: this one is over, and erased.
    await end(world, await asYouth(world, erased))
    await erase(world, await asYouth(world, erased))
    const waitingBefore = await lineOf(world)

    const lostAt = performance.now()
    const restored = await restore(
      copyClient,
      { from: 'Clinic', to: 'Clinic', rule: clinicRule(world.now()) },
      clientOf(fresh.endpoint),
    )
    const restoreMs = performance.now() - lostAt
    const after = clinicAt(fresh.endpoint, testWorld())
    const ofErased = await after.clinic.list(keys.messages(erased.visit))
    return {
      ...restored,
      items: items.length,
      copied: contentRoot(items),
      laid,
      copyMs,
      restoreMs,
      waiting: [waitingBefore, await lineOf(after)],
      ofErased: ofErased.length,
    }
  } finally {
    for (const engine of [lost, copy, fresh]) await engine.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
