/**
 * `npm run restore -- --from <restored copy> --to <Clinic table>`: after a loss, as operations.md says.
 * With `--erased-in <Clinic table>` the copy is one of Records, and nobody erased since comes back.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { carryOut, Stop } from './operate/command.ts'
import { everythingIn, restore, restoreRecords } from './restore/restore.ts'

const asked = (name: string): string => {
  const value = process.argv[process.argv.indexOf(`--${name}`) + 1]
  if (!process.argv.includes(`--${name}`) || value === undefined)
    throw new Stop('Name both tables: --from <restored copy> --to <Clinic table>.')
  return value
}

await carryOut(async () => {
  const [from, to] = [asked('from'), asked('to')]
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-north-1' }))
  if ((await everythingIn(client, to)).length > 0)
    throw new Stop(`${to} is not empty: a copy is never laid over something newer.`)
  const tables = { from, to, now: Date.now() }
  const { counts, meant, there } = process.argv.includes('--erased-in')
    ? await restoreRecords(client, { ...tables, clinic: asked('erased-in') })
    : await restore(client, tables)
  console.log(counts)
  if (meant !== there) throw new Stop('What is there is not what was meant: run it again.')
  console.log(`Content root ${there}`)
})
