/** Everything that a clinic keeps, item by item, while it runs. */
import { dynamoClient } from '../../functions/cloud/aws/dynamo-client.ts'
import { tables } from '../../functions/store/keys.ts'
import { fileOf, newestIn } from '../../functions/store/lmdb-newest.ts'
import { openTables } from '../../functions/store/lmdb-tables.ts'
import type { Item } from '../../functions/store/store.ts'
import { everythingIn } from '../../infra/restore/restore.ts'

export interface Dumped {
  readonly table: string
  readonly item: Item
}

const names = Object.values(tables)

export const dumpOfFile = async (folder: string): Promise<Dumped[]> => {
  const opened = openTables(fileOf(folder, newestIn(folder)), names, { readOnly: true })
  const found = names.flatMap((table) =>
    [...(opened.table(table)?.items.getRange() ?? [])].map(({ value }) => ({ table, item: value })),
  )
  await opened.file.close()
  return found
}

export const dumpOfDynamo = async (endpoint: string): Promise<Dumped[]> => {
  const client = dynamoClient({ endpoint })
  const found = await Promise.all(
    names.map(async (table) =>
      (await everythingIn(client, table)).map((item) => ({ table, item: item as Item })),
    ),
  )
  client.destroy()
  return found.flat()
}
