/** Creates the tables of the synthesized template in the local engine, where they are missing. */
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { tableDefinitions } from '../../infra/local-tables.ts'

export const makeTables = async (endpoint: string): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const { TableNames = [] } = await client.send(new ListTablesCommand({}))
  for (const table of tableDefinitions()) {
    if (!TableNames.includes(table.TableName ?? ''))
      await client.send(new CreateTableCommand(table))
  }
  client.destroy()
}
