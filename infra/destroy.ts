/** `npm run destroy -- --stage dev`: takes a stage away. What must be kept is kept by AWS itself. */
import { carryOut, run, Stop } from './operate/command.ts'
import { destroy } from './operate/destroy.ts'
import { whereTo } from './operate/where.ts'

await carryOut(async () => {
  const words = process.argv.slice(2)
  const where = await whereTo(run, words, process.env)
  if (!words.includes(`--really=${where.stage}`))
    throw new Stop(
      `This takes ${where.stage} away from account ${where.account}. If you mean it, add --really=${where.stage}.`,
    )
  await destroy(run, where, console.log, { onlyFailed: words.includes('--failed') })
})
