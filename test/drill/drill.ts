/**
 * The restore drill, as the runbook goes: a county in use, a copy of its table, a table that is spoilt,
 * another named beside it, what comes back into that, and the county on it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEngine } from '../support/engine.ts'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import { dynamoClient } from '../../functions/cloud/aws/dynamo-client.ts'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { keys } from '../../functions/store/keys.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { erase } from '../../functions/visit/erase.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { say } from '../../functions/visit/talk/say.ts'
import type { World } from '../../functions/ports/world.ts'
import { clinicRule } from '../../infra/restore/comes-back.ts'
import { contentRoot } from '../../infra/restore/content-root.ts'
import { tableDefinitions } from '../../infra/local-tables.ts'
import { everythingIn, restore, type Restored } from '../../infra/restore/restore.ts'
import { whereLaid } from '../../infra/restore/where-laid.ts'
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
  /** Whether the spoilt table stands as it was, to be looked at. */
  isKept: boolean
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
  const { endpoint, stop } = await startEngine(join(folder, 'account.sqlite'))
  // The file of the stage, as it is written before, while and after something is restored.
  const file = (...clinic: string[]) => ({
    name: 'test' as const,
    tables: { clinic, records: ['drill-records'] },
  })
  const [spoilt, copy, fresh] = ['drill-clinic', 'drill-clinic-copy', 'drill-clinic-2']
  try {
    const [definition] = tableDefinitions()
    const made = (TableName: string) => makeTables(endpoint, [{ ...definition!, TableName }])
    await made(spoilt)
    const client = dynamoClient({ endpoint })
    const storeOf = (table: string, now: World['now']) => dynamoStore({ table, endpoint }, now)
    const clinicAt = (table: string, world: TestWorld): TestWorld =>
      Object.assign(world, { clinic: storeOf(table, world.now) })
    const world = clinicAt(file(spoilt).tables.clinic[0]!, testWorld())

    await isHere(world, elin, 3)
    const talks: Youth[] = []
    for (const seat of [1, 2, 3]) talks.push(await talk(world, seat))
    const [over, erased] = talks as [Youth, Youth]
    await end(world, await asYouth(world, over))
    for (let count = 0; count < youths; count++) await youthJoins(world)

    const before = performance.now()
    const items = await everythingIn(client, spoilt)
    await made(copy)
    for (const item of items) await storeOf(copy, world.now).write({ put: item as never })
    const laid = contentRoot(await everythingIn(client, copy))
    const copyMs = performance.now() - before

    // What the copy cannot know: this one is over, and erased.
    await end(world, await asYouth(world, erased))
    await erase(world, await asYouth(world, erased))
    const waitingBefore = await lineOf(world)

    // A bad deployment has written over every place in the line.
    for (const { pk, sk } of items.filter((item) => item.sk === 'VISIT'))
      await world.clinic.write({ put: { pk, sk, state: 'unreadable' } as never })
    const spoiltRoot = contentRoot(await everythingIn(client, spoilt))

    const lostAt = performance.now()
    const during = file(spoilt, fresh)
    await made(during.tables.clinic[1]!)
    whereLaid(during, { from: copy, to: fresh })
    const restored = await restore(client, {
      from: copy,
      to: fresh,
      rule: clinicRule(world.now()),
    })
    const restoreMs = performance.now() - lostAt
    const after = clinicAt(file(fresh, spoilt).tables.clinic[0]!, testWorld())
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
      isKept: spoiltRoot === contentRoot(await everythingIn(client, spoilt)),
    }
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
