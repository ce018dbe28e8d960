/** `npm run doctor -- --stage test`: looks at a running stage from outside and from within. */
import { addressesFrom } from './operate/addresses.ts'
import { alarmsNow, stacksNow } from './operate/ask-aws.ts'
import { carryOut, run, Stop } from './operate/command.ts'
import { examine, fromHere } from './operate/examine.ts'
import { report } from './operate/report.ts'
import { addressesOf } from './operate/stacks.ts'
import { whereTo } from './operate/where.ts'

await carryOut(async () => {
  const where = await whereTo(run, process.argv.slice(2), process.env)
  const findings = [
    ...(await stacksNow(run, where)),
    ...(await examine(addressesFrom(await addressesOf(run, where)), fromHere)),
    ...(await alarmsNow(run, where, Date.now())),
  ]
  if (report(findings, console.log) > 0) throw new Stop(`${where.stage} is not well: see above.`)
})
