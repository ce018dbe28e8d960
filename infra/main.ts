/** What `cdk` runs: the stage our commands name, with what has been built. */
import { fileURLToPath } from 'node:url'
import { clinic } from './app.ts'
import { builtBundles } from './bundles.ts'
import { carryOut, Stop } from './operate/command.ts'
import { stageAsked } from './operate/where.ts'
import { examplesIn, readStage } from './read-stage.ts'
import { fileOf } from './stages.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

await carryOut(async () => {
  const { STAGE, AT_ONCE, CDK_DEFAULT_ACCOUNT: signedIn } = process.env
  const stage = readStage(stageAsked(STAGE === undefined ? [] : ['--stage', STAGE]))
  const { account = '' } = stage
  if (signedIn && signedIn !== account && examplesIn(account).length === 0)
    throw new Stop(
      `You are signed in to account ${signedIn}, but ${fileOf(stage.name)} stands in ${account}.`,
    )
  clinic(stage, builtBundles(dist), { atOnce: AT_ONCE === 'yes' }).app.synth()
})
