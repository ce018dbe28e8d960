/** `npm run deploy -- --stage test`: from the sources to a stage that was looked at. */
import { readFileSync } from 'node:fs'
import { addressesFrom } from './operate/addresses.ts'
import { carryOut, run, Stop } from './operate/command.ts'
import { deploy } from './operate/deploy.ts'
import { examine, fromHere } from './operate/examine.ts'
import { notThereYet, pointsThere } from './operate/points-there.ts'
import { report } from './operate/report.ts'
import { meantToGo } from './operate/what-is-lost.ts'
import { whereTo } from './operate/where.ts'

await carryOut(async () => {
  const words = process.argv.slice(2)
  const where = await whereTo(run, words, process.env)
  console.log(`Deploying ${where.stage} into account ${where.account}`)
  const policy = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8')
  const meant = { without: meantToGo(words), atOnce: words.includes('--at-once') }
  const told = await deploy(run, where, { policy, warn: console.warn }, meant)
  const addresses = addressesFrom(told)
  const isThere = await pointsThere(addresses)
  const site = isThere ? addresses.site : addresses.distribution
  const wrong = report(await examine({ ...addresses, site }, fromHere), console.log)
  if (wrong > 0) throw new Stop('The stage is deployed but not as it must be: see above.')
  console.log(`The door is at ${site}, staff at ${site}/personal/`)
  if (!isThere)
    console.log(`${notThereYet(addresses)} Then run "npm run doctor -- --stage ${where.stage}".`)
})
