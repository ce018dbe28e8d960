/** `npm run doctor -- --stage test`: looks at a running stage from outside and from within. */
import { addressesFrom } from './operate/addresses.ts'
import { alarmsNow, stacksNow } from './operate/ask-aws.ts'
import { carryOut, run, Stop } from './operate/command.ts'
import { examine, fromHere } from './operate/examine.ts'
import { notThereYet, pointsThere } from './operate/points-there.ts'
import { report } from './operate/report.ts'
import { addressesOf } from './operate/stacks.ts'
import { whereTo } from './operate/where.ts'

await carryOut(async () => {
  const where = await whereTo(run, process.argv.slice(2), process.env)
  const addresses = addressesFrom(await addressesOf(run, where))
  const isThere = await pointsThere(addresses)
  const site = isThere ? addresses.site : addresses.distribution
  const findings = [
    ...(await stacksNow(run, where)),
    { what: 'the own address', ...(!isThere && { wrong: notThereYet(addresses) }) },
    ...(await examine({ ...addresses, site }, fromHere)),
    ...(await alarmsNow(run, where, Date.now())),
  ]
  if (report(findings, console.log) > 0) throw new Stop(`${where.stage} is not well: see above.`)
})
