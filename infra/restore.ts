/**
 * `npm run restore -- --from <restored copy> --to <table>`: after a loss, as operations.md says. For
 * the records, `--erased-in <Clinic table>` tells whom nothing may come back of.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { carryOut, Stop } from './operate/command.ts'
import { clinicRule } from './restore/comes-back.ts'
import { everythingIn, restore, restoreRecords } from './restore/restore.ts'

const asked = (name: string): string => {
  const value = process.argv[process.argv.indexOf(`--${name}`) + 1]
  if (!process.argv.includes(`--${name}`) || value === undefined)
    throw new Stop(
      'Name the tables: --from <restored copy> --to <empty table>, and for the records --erased-in <Clinic table>.',
    )
  return value
}

await carryOut(async () => {
  const [from, to] = [asked('from'), asked('to')]
  const client = new DynamoDBClient({ region: 'eu-north-1' })
  if ((await everythingIn(client, to)).length > 0)
    throw new Stop(`${to} is not empty: a copy is never laid over something newer.`)
  const remembers = process.argv.includes('--erased-in') ? asked('erased-in') : undefined
  const copied = await everythingIn(client, from)
  if (remembers === undefined && copied.some(({ pk }) => pk.startsWith('SUBJECT#')))
    throw new Stop(
      'This is a copy of the records: name the Clinic table by --erased-in, which knows who was erased since.',
    )
  const now = Date.now()
  const { counts, meant, there } =
    remembers === undefined
      ? await restore(client, { from, to, rule: clinicRule(now) })
      : await restoreRecords(client, { from, to, clinic: remembers, now })
  console.log(counts)
  if (meant !== there) throw new Stop('What is there is not what was meant: run it again.')
  console.log(`Content root ${there}`)
})
