/** A restore that was cut off is run again, and lies over nothing but what it left itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import type { Rule } from '../../infra/restore/comes-back.ts'
import type { Item } from '../../infra/restore/content-root.ts'
import { everythingIn, restore } from '../../infra/restore/restore.ts'
import { startEngine, type Engine } from '../support/engine.ts'

let folder: string
let engine: Engine
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorren-again-'))
  engine = await startEngine(join(folder, 'account.sqlite'))
  await makeTables(engine.endpoint)
})
afterAll(async () => {
  await engine.stop()
  rmSync(folder, { recursive: true, force: true })
})

const clientOf = (): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })

/** Whoever restores loses their sign-in after so many writes. */
const cutOffAfter = (writes: number): DynamoDBClient => {
  const client = clientOf()
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName === 'BatchWriteItemCommand' && writes-- <= 0) throw new Error('cut off')
        return next(args)
      },
    { step: 'initialize' },
  )
  return client
}

const all = (gone: readonly string[] = []): Rule => ({
  verdictOn: ({ sk }) => (gone.includes(sk) ? 'erased' : 'back'),
  besides: [],
})
// One schema serves for both: a copy, and the table beside the one in use.
const tables = { from: 'Clinic', to: 'Records' }
const add = (table: string, item: Item) =>
  clientOf().send(new PutItemCommand({ TableName: table, Item: marshall(item) }))
const item = (at: number): Item => ({ pk: 'SHIFTS', sk: `person-${at}`, at })

it('goes on where it was cut off, without who was forgotten meanwhile', async () => {
  for (let at = 0; at < 60; at++) await add('Clinic', item(at))
  await expect(restore(clientOf(), { ...tables, rule: all() }, cutOffAfter(2))).rejects.toThrow(
    'cut off',
  )
  const left = (await everythingIn(clientOf(), 'Records')).map(({ sk }) => sk)
  expect(left).toContain('person-3')
  expect(left.length).toBeLessThan(60)

  const { counts, meant, there } = await restore(clientOf(), {
    ...tables,
    rule: all(['person-3']),
  })
  expect(counts).toMatchObject({ back: 59, erased: 1 })
  expect(there).toBe(meant)
  const back = (await everythingIn(clientOf(), 'Records')).map(({ sk }) => sk)
  expect(back).toHaveLength(59)
  expect(back).not.toContain('person-3')
  expect(back).not.toContain('BEGUN')
})

it('never lies over a table that it has finished, or that somebody has written in', async () => {
  const again = () => restore(clientOf(), { ...tables, rule: all() })
  await expect(again()).rejects.toThrow(/Records is not empty/)
  await add('Records', { pk: 'RESTORE', sk: 'BEGUN', from: 'Clinic' })
  await add('Records', { pk: 'SHIFTS', sk: 'newer', at: 1 })
  await expect(again()).rejects.toThrow(/Records is not empty/)
  expect((await everythingIn(clientOf(), 'Records')).length).toBe(61)
})
