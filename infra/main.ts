/** What `cdk` runs: the stage named by the environment, with what has been built. */
import { fileURLToPath } from 'node:url'
import { clinic } from './app.ts'
import { builtBundles } from './bundles.ts'
import { stageFrom } from './stages.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
clinic(stageFrom(process.env), builtBundles(dist)).app.synth()
