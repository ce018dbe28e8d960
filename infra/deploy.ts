/** `npm run deploy -- --stage test`: from the sources to a stage that was looked at. */
import { readFileSync } from 'node:fs'
import { addressesFrom } from './operate/addresses.ts'
import { carryOut, run, Stop } from './operate/command.ts'
import { deploy } from './operate/deploy.ts'
import { examine } from './operate/examine.ts'
import { report } from './operate/report.ts'
import { whereTo } from './operate/where.ts'

await carryOut(async () => {
  const where = await whereTo(run, process.argv.slice(2), process.env)
  console.log(`Deploying ${where.stage} into account ${where.account}`)
  const policy = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8')
  const addresses = addressesFrom(await deploy(run, where, { policy, warn: console.warn }))
  const wrong = report(await examine(addresses, fetch, Date.now), console.log)
  if (wrong > 0) throw new Stop('The stage is deployed but not as it must be: see above.')
  console.log(`The door is at ${addresses.site}, staff at ${addresses.site}/personal/`)
})
