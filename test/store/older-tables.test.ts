/** A data folder of yesterday's build is used by today's: its index is made anew, and nothing is lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CannotStart, startEngine, type Engine } from '../../functions/local/engine.ts'
import { makeTables } from '../../functions/local/make-tables.ts'
import { dynamoStore } from '../../functions/store/dynamo.ts'
import { tableDefinitions } from '../../infra/local-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'dorren-older-'))
let engine: Engine
beforeAll(async () => {
  engine = await startEngine(join(folder, 'test.sqlite'))
}, 30_000)
afterAll(async () => {
  await engine.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Today's tables, but for what the index of the line is called and carries. */
const indexedAs = (IndexName: string, NonKeyAttributes: string[]): CreateTableCommandInput[] =>
  tableDefinitions().map((table) => ({
    ...table,
    GlobalSecondaryIndexes: table.GlobalSecondaryIndexes?.map((index) => ({
      ...index,
      IndexName,
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes },
    })),
  }))

it.each([
  ['carries less than the one that is read', 'line'],
  ['has another name', 'line-of-yesterday'],
])('a table whose index %s gets today’s, with everybody who waits in it', async (_what, name) => {
  const place = { pk: `VISIT#${name}`, sk: 'VISIT' }
  const item = { ...place, line: `at-${name}`, order: '1', visit: 'v', language: 'so', note: 'n' }
  const read = { ...place, line: `at-${name}`, order: '1', visit: 'v', language: 'so' }
  await makeTables(engine.endpoint, indexedAs(name, ['visit']))
  const store = dynamoStore({ table: 'Clinic', endpoint: engine.endpoint }, () => 0)
  await store.write({ put: item })
  if (name === 'line')
    expect(await store.list({ pk: item.line, index: 'line' })).toMatchObject([{ visit: 'v' }])

  await makeTables(engine.endpoint)
  expect(await store.list({ pk: item.line, index: 'line' })).toEqual([read])
  expect(await store.get(place)).toEqual(item)
  await makeTables(engine.endpoint)
  expect(await store.list({ pk: item.line, index: 'line' })).toEqual([read])
})

it('a table that cannot be changed stops the start with what to do, and is left as it is', async () => {
  await makeTables(engine.endpoint)
  const impossible = tableDefinitions().map((table) => ({
    ...table,
    GlobalSecondaryIndexes: table.GlobalSecondaryIndexes?.map((index) => ({
      ...index,
      IndexName: '!',
    })),
  }))
  const store = dynamoStore({ table: 'Clinic', endpoint: engine.endpoint }, () => 0)
  const item = { pk: 'VISIT#kept', sk: 'VISIT', line: 'kept', order: '1', visit: 'v' }
  await store.write({ put: item })
  const refused = await makeTables(engine.endpoint, impossible).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(CannotStart)
  expect(String(refused)).toContain('npm start -- --fresh')
  expect(await store.get({ pk: item.pk, sk: item.sk })).toEqual(item)
})
