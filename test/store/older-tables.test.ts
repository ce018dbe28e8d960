/** A data folder of yesterday's build is used by today's: its index is made anew, and nothing is lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DescribeTableCommand,
  DynamoDBClient,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CannotStart } from '../../functions/local/cannot-start.ts'
import { startEngine, type Engine } from '../support/engine.ts'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { tableDefinitions } from '../../infra/local-tables.ts'
import { lineIndex } from '../../shared/rules/line/line-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'dorren-older-'))
let engine: Engine
beforeAll(async () => {
  engine = await startEngine(join(folder, 'test.sqlite'))
}, 30_000)
afterAll(async () => {
  await engine.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What an index of the line is called and carries. */
type Carried = readonly [name: string, attributes: string[]]

/** Today's tables, but for the indexes of the line: these, made like the one that is read. */
const indexedAs = (indexes: readonly Carried[]): CreateTableCommandInput[] =>
  tableDefinitions().map((table) => {
    const like = table.GlobalSecondaryIndexes?.at(-1)
    if (like === undefined) return table
    const made = indexes.map(([IndexName, NonKeyAttributes]) => ({
      ...like,
      IndexName,
      Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes },
    }))
    return { ...table, GlobalSecondaryIndexes: made }
  })

const namesNow = async (): Promise<(string | undefined)[]> => {
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Clinic' }))
  client.destroy()
  return (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName)
}
const namesOfToday = () =>
  tableDefinitions().flatMap(({ GlobalSecondaryIndexes = [] }) =>
    GlobalSecondaryIndexes.map(({ IndexName }) => IndexName),
  )

const older: readonly [what: string, before: readonly Carried[]][] = [
  ['index carries less than the one that is read', [[lineIndex, ['visit']]]],
  ['index has another name', [['line-of-yesterday', ['visit']]]],
  [
    'two indexes are those of a change under way, and the one that is read carries less',
    [
      ['line-of-yesterday', ['visit']],
      [lineIndex, ['visit']],
    ],
  ],
  [
    'two indexes are both of before',
    [
      ['line-of-last-week', ['visit']],
      ['line-of-yesterday', ['visit', 'note']],
    ],
  ],
]

it.each(older)(
  'a table whose %s gets today’s, with everybody who waits in it',
  async (what, before) => {
    const place = { pk: `VISIT#${what}`, sk: 'VISIT' }
    const item = { ...place, line: what, order: '1', visit: 'v', language: 'so', note: 'n' }
    const read = { ...place, line: what, order: '1', visit: 'v', language: 'so' }
    await makeTables(engine.endpoint, indexedAs(before))
    expect((await namesNow()).sort()).toEqual(before.map(([name]) => name).sort())
    const store = dynamoStore({ table: 'Clinic', endpoint: engine.endpoint }, () => 0)
    await store.write({ put: item })
    if (before.some(([name]) => name === lineIndex))
      expect(await store.list({ pk: what, index: 'line' })).toEqual([
        { ...place, line: what, order: '1', visit: 'v' },
      ])

    // The second start finds nothing left to do.
    for (const _start of ['first', 'second']) {
      await makeTables(engine.endpoint)
      expect((await namesNow()).sort()).toEqual(namesOfToday().sort())
      expect(await store.list({ pk: what, index: 'line' })).toEqual([read])
      expect(await store.get(place)).toEqual(item)
    }
  },
)

it('a table that cannot be changed stops the start with what to do, and is left as it is', async () => {
  await makeTables(engine.endpoint)
  const impossible = indexedAs([['!', ['visit']]])
  const store = dynamoStore({ table: 'Clinic', endpoint: engine.endpoint }, () => 0)
  const item = { pk: 'VISIT#kept', sk: 'VISIT', line: 'kept', order: '1', visit: 'v' }
  await store.write({ put: item })
  const refused = await makeTables(engine.endpoint, impossible).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(CannotStart)
  expect(String(refused)).toContain('npm start -- --fresh')
  expect(await store.get({ pk: item.pk, sk: item.sk })).toEqual(item)
})
