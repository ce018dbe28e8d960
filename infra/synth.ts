/** `npm run synth -- --stage test`: the templates of a stage in cdk.out/, without any credentials. */
import { build } from './operate/build.ts'
import { carryOut, run, Stop } from './operate/command.ts'
import { stageAsked } from './operate/where.ts'
import { readStage } from './read-stage.ts'

await carryOut(async () => {
  const stage = stageAsked(process.argv.slice(2))
  await build(run, { made: readStage(stage) })
  const command = ['npx', '--no-install', 'cdk', 'synth', '--quiet']
  if ((await run(command, { env: { STAGE: stage, AT_ONCE: 'no' }, show: true })).code !== 0)
    throw new Stop('The templates could not be made: see above.')
})
