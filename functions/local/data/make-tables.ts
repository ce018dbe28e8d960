/**
 * Makes the tables of the synthesized template in the local engine. Tables of an older build keep what
 * lies in them: an index that has changed is made anew from it, and where that cannot be done the start
 * stops with what to do.
 */
import { setTimeout as wait } from 'node:timers/promises'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  UpdateTableCommand,
  type CreateTableCommandInput,
  type GlobalSecondaryIndexDescription,
  type GlobalSecondaryIndexUpdate,
  type KeySchemaElement,
} from '@aws-sdk/client-dynamodb'
import { tableDefinitions } from '../../../infra/local-tables.ts'
import { CannotStart } from '../cannot-start.ts'

type Index = GlobalSecondaryIndexDescription

const keyOf = (schema: KeySchemaElement[] = []): string =>
  JSON.stringify(schema.map(({ AttributeName, KeyType }) => [AttributeName, KeyType]))

/** The same index, in whatever order what it carries is told. */
const isSame = (one: Index, other: Index): boolean => {
  const carries = ({ Projection }: Index) =>
    JSON.stringify([Projection?.ProjectionType, (Projection?.NonKeyAttributes ?? []).toSorted()])
  return keyOf(one.KeySchema) === keyOf(other.KeySchema) && carries(one) === carries(other)
}

/** An index that only has another name is taken away last, so that there is one to go back to. */
const changeIndexes = async (
  client: DynamoDBClient,
  definition: CreateTableCommandInput,
): Promise<void> => {
  const { TableName, KeySchema, AttributeDefinitions, GlobalSecondaryIndexes = [] } = definition
  const table = async () => (await client.send(new DescribeTableCommand({ TableName }))).Table
  const there = async (): Promise<Index[]> => (await table())?.GlobalSecondaryIndexes ?? []
  const until = async (isSo: (found: Index[]) => boolean) => {
    for (let tries = 0; !isSo(await there()); tries++) {
      if (tries === 600) throw new Error('the engine does not finish an index')
      await wait(50)
    }
  }
  const change = (update: GlobalSecondaryIndexUpdate) =>
    client.send(
      new UpdateTableCommand({
        TableName,
        AttributeDefinitions,
        GlobalSecondaryIndexUpdates: [update],
      }),
    )
  const remove = async ({ IndexName }: Index) => {
    await change({ Delete: { IndexName } })
    await until((found) => found.every((one) => one.IndexName !== IndexName))
  }

  if (keyOf((await table())?.KeySchema) !== keyOf(KeySchema))
    throw new Error('a table cannot get another key')
  const wanted = new Map(GlobalSecondaryIndexes.map((index) => [index.IndexName, index]))
  const before = await there()
  const isChanged = (one: Index) => {
    const now = wanted.get(one.IndexName)
    return now !== undefined && !isSame(one, now)
  }
  for (const one of before.filter(isChanged)) await remove(one)
  const left = new Set((await there()).map(({ IndexName }) => IndexName))
  for (const [name, index] of wanted) {
    if (left.has(name)) continue
    await change({ Create: index })
    await until((found) =>
      found.some((one) => one.IndexName === name && one.IndexStatus === 'ACTIVE'),
    )
  }
  for (const one of before) if (!wanted.has(one.IndexName)) await remove(one)
}

/** Throws `CannotStart` where tables of an older build can neither be used nor changed. */
export const makeTables = async (
  endpoint: string,
  definitions = tableDefinitions(),
): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  try {
    const { TableNames = [] } = await client.send(new ListTablesCommand({}))
    for (const table of definitions) {
      const { TableName = '' } = table
      if (!TableNames.includes(TableName)) await client.send(new CreateTableCommand(table))
      else
        await changeIndexes(client, table).catch((cause: unknown) => {
          throw new CannotStart(
            `The data folder is from an older build, and its table ${TableName} cannot be changed to what this one reads. Nothing in it has been removed. Begin with an empty one: npm start -- --fresh`,
            { cause },
          )
        })
    }
  } finally {
    client.destroy()
  }
}
