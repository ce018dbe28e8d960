/** `npm run restore -- --stage test --from <restored copy> --to <table>`: after a loss, as operations.md says. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ask, saidByAws } from './operate/ask.ts'
import { carryOut, run, Stop } from './operate/command.ts'
import { whereTo } from './operate/where.ts'
import { clinicRule } from './restore/comes-back.ts'
import { restore, restoreRecords } from './restore/restore.ts'
import { whereLaid } from './restore/where-laid.ts'

const words = process.argv.slice(2)
const asked = (name: string): string => {
  const value = words[words.indexOf(`--${name}`) + 1]
  if (!words.includes(`--${name}`) || value === undefined)
    throw new Stop('Name the tables: --from <restored copy> --to <the new table of the stage>.')
  return value
}

await carryOut(async () => {
  const { made } = await whereTo(run, words, process.env)
  const [from, to] = [asked('from'), asked('to')]
  const { kind, clinic } = whereLaid(made, { from, to })
  for (const table of [from, to]) {
    const describe = ['dynamodb', 'describe-table', '--table-name', table]
    if ((await ask(run, [...describe, '--region', made.region])) === undefined)
      throw new Stop(`There is no table ${table} in this account: see "Restoring" in the runbook.`)
  }
  const client = new DynamoDBClient({ region: made.region })
  const now = Date.now()
  const laid =
    kind === 'clinic'
      ? restore(client, { from, to, rule: clinicRule(now) })
      : restoreRecords(client, { from, to, clinic, now })
  const { counts, meant, there } = await laid.catch((error: unknown) => {
    throw saidByAws(error, ['dynamodb', `from ${from} to ${to}`])
  })
  console.log(counts)
  if (meant !== there) throw new Stop('What is there is not what was meant: run it again.')
  console.log(`Content root ${there}. Name ${to} first in the file of the stage, and deploy.`)
})
