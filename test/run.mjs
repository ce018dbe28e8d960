/**
 * `npm test`: every check and every test of the clinic; the last line says how many held. One part
 * alone: `--static`, `--unit`, `--simulation`, `--browsers` or `--journeys`, of which `--shard=1/4` is a quarter.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { quick } from './kinds.mjs'
import { ensureChromium, ensureHeadless } from './support/chromium.mjs'
import { ensureLambdaNode } from './support/lambda-node.mjs'
import {
  findFirefox,
  findWebKit,
  installOthers,
  journeysInFirefox,
} from './support/other-browsers.mjs'
import { partsAsked } from './support/parts.mjs'
import { check, root, step } from './support/step.mjs'
import { vitest, vitestPlayedAgain } from './support/vitest-step.mjs'

const { parts, shard } = partsAsked(process.argv.slice(2))
const asked = (part) => parts.includes(part)
const when = (condition, ...steps) => (condition ? steps : [])
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
      const found = {
        CHROMIUM_PATH: await ensureChromium(),
        HEADLESS_SHELL_PATH: await ensureHeadless(),
      }
      return { passed: 1, failed: 0, output: '', found }
    } catch (error) {
      return { passed: 0, failed: 1, output: error.message }
    }
  })

// To fetch a browser takes the network and hardly any of the machine: it goes on beside the rest,
// and so does the Node that Lambda has.
const chromium = asked('journeys') ? browser() : undefined
// One installs at a time.
const others = asked('browsers') ? Promise.resolve(chromium).then(installOthers) : undefined
const lambdaNode = asked('unit') ? ensureLambdaNode() : undefined

const format = () => check('format', 'oxfmt', ['--list-different', '.'])
const importDirections = () => check('import directions', 'depcruise', directions)
const types = (options) => () => check('types', 'oxlint', ['--deny-warnings'], options)
const lint = (options) => () => check('lint', 'eslint', ['.'], options)

/** Beside other parts the longest readings fill what the journeys leave of the machine. */
const alone = parts.length === 1
// The build makes what all later steps read; one processor is left for what reads the code as it is.
await did(
  ...when(asked('unit') || asked('journeys') || asked('browsers'), () =>
    check('build', 'npm', ['run', 'build', '--silent']),
  ),
  ...when(asked('static') && alone, types(), lint()),
  ...when(asked('static'), format, importDirections),
)

if (asked('unit')) {
  const node = await lambdaNode
  await did(() =>
    vitest(
      'tests',
      quick.map((kind) => `--project=${kind}`),
      { CLINIC_IS_BUILT: 'yes', ...(node === undefined ? {} : { LAMBDA_NODE: node }) },
    ),
  )
}

/** What cannot be had is said, and nothing that was not played is counted. */
const inOthers = async () => {
  await others
  const has = { firefox: findFirefox(), WebKit: findWebKit() }
  for (const [name, found] of Object.entries(has))
    if (!found)
      console.log(`${name} is not here and could not be installed: nothing was played in it`)
  const built = { CLINIC_IS_BUILT: 'yes' }
  return [
    ...when(has.WebKit, () => vitestPlayedAgain('in WebKit', ['--project=webkit'], built)),
    ...when(has.firefox, () =>
      vitestPlayedAgain('in Firefox', ['--project=journeys', ...journeysInFirefox], {
        ...built,
        BROWSER: 'firefox',
      }),
    ),
  ]
}

const { found, ...counted } = (await chromium) ?? {}
if (asked('journeys')) results.push(counted)
// A journey waits for a page now and then. What it leaves of the machine, the others take, one after
// the other: none of them knows a time of its own, so they may always stand back.
const standsBack = { standsBack: true }
await did(
  ...when(found !== undefined, () =>
    vitestPlayedAgain(
      'journeys',
      ['--project=journeys', ...when(shard !== undefined, `--shard=${shard}`)],
      { CLINIC_IS_BUILT: 'yes', ...found },
    ),
  ),
  ...when(asked('simulation'), () =>
    vitest('simulation', ['--project=simulation'], {}, standsBack),
  ),
  ...when(asked('static') && !alone, types(standsBack), lint(standsBack)),
  ...(asked('browsers') ? await inOthers() : []),
)

const flaky = results.flatMap((result) => result.flaky ?? [])
for (const name of flaky) console.log(`flaky: ${name}`)
if (asked('journeys'))
  console.log(
    flaky.length === 0 ? '0 flaky' : `${flaky.length} flaky; the traces lie in test-results/`,
  )
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') ? 1 : 0
