/** `npm test`: every check and every test of the clinic; the last line says how many held. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { quick } from './kinds.mjs'
import { ensureChromium } from './support/chromium.mjs'
import { ensureLambdaNode } from './support/lambda-node.mjs'
import { check, root, step } from './support/step.mjs'
import { vitest, vitestPlayedAgain } from './support/vitest-step.mjs'

const onlyStatic = process.argv.includes('--static')
const results = []
/** Two at a time: the small machines this runs on have two cores. */
const did = async (...steps) => {
  const worker = async () => {
    for (let next = steps.shift(); next; next = steps.shift()) results.push(await next())
  }
  await Promise.all([worker(), worker()])
}

const codeFolders = ['shared', 'functions', 'web', 'infra'].filter((folder) =>
  existsSync(join(root, folder)),
)
const directions = ['--config', '.dependency-cruiser.mjs', ...codeFolders]
const browser = () =>
  step('chromium', async () => {
    try {
      return { passed: 1, failed: 0, output: '', found: await ensureChromium() }
    } catch (error) {
      return { passed: 0, failed: 1, output: error.message }
    }
  })

// To fetch a browser takes the network and hardly any of the machine: it goes on beside the rest,
// and so does the Node that Lambda has.
const chromium = onlyStatic ? undefined : browser()
const lambdaNode = onlyStatic ? undefined : ensureLambdaNode()

const lint = () => check('lint', 'eslint', ['.'])
await did(
  ...(onlyStatic ? [lint] : []),
  () => check('types', 'tsc', ['--noEmit', '-p', '.']),
  () => check('import directions', 'depcruise', directions),
  () => check('format', 'prettier', ['--check', '--log-level=warn', '.']),
  ...(onlyStatic ? [] : [() => check('build', 'npm', ['run', 'build', '--silent'])]),
)

if (!onlyStatic) {
  const node = await lambdaNode
  await did(() =>
    vitest(
      'tests',
      quick.map((kind) => `--project=${kind}`),
      node === undefined ? {} : { LAMBDA_NODE: node },
    ),
  )
  const { found, ...counted } = await chromium
  results.push(counted)
  // A journey mostly waits for a page. What it leaves of the machine, the simulation takes: it
  // knows no time of its own, so it may always stand back. The long lint comes after it.
  await did(
    ...(found === undefined
      ? []
      : [() => vitestPlayedAgain('journeys', ['--project=journeys'], { CHROMIUM_PATH: found })]),
    () => vitest('simulation', ['--project=simulation'], {}, { standsBack: true }),
    lint,
  )
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') ? 1 : 0
