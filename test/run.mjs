/**
 * `npm test`: every check and every test of the clinic; the last line says how many held. One part
 * alone: `--static`, `--unit`, `--simulation`, `--browsers` or `--journeys`, of which `--shard=1/4` is a quarter.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
const did = async (steps, atOnce = 1) => {
  const left = [...steps]
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) results.push(await next())
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
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

// What knows no time of its own takes what the others leave of the machine, from beginning to end: the
// build has one thread, the quick tests end with one file, and a journey waits for a page now and then.
const standsBack = { standsBack: true }
const backgroundSteps = [
  ...when(
    asked('static'),
    () => check('format', 'oxfmt', ['--list-different', '.'], standsBack),
    () => check('import directions', 'depcruise', directions, standsBack),
    () => check('types and lint', 'oxlint', ['-c', 'oxlint.config.mjs'], standsBack),
  ),
  ...when(asked('simulation'), () =>
    vitest('simulation', ['--project=simulation'], {}, standsBack),
  ),
]
/** The small machines this runs on have two cores. */
const background = did(backgroundSteps, parts.length === 1 ? 2 : 1)

// The build makes what all later steps read.
await did([
  ...when(asked('unit') || asked('journeys') || asked('browsers'), () =>
    check('build', 'npm', ['run', 'build', '--silent']),
  ),
  ...when(asked('unit'), async () => {
    const node = await lambdaNode
    return vitest(
      'tests',
      quick.map((kind) => `--project=${kind}`),
      { CLINIC_IS_BUILT: 'yes', ...(node === undefined ? {} : { LAMBDA_NODE: node }) },
    )
  }),
])

/** Once for all browsers: what each of their journeys begins with a copy of. */
const seeded = mkdtempSync(join(tmpdir(), 'dorren-seeded-'))
const ready = { CLINIC_IS_BUILT: 'yes', SEEDED_COUNTY: seeded }
process.once('exit', () => rmSync(seeded, { recursive: true, force: true }))
if (asked('journeys') || asked('browsers'))
  await did([
    () => check('county', 'node', ['--import', 'tsx', 'test/support/seed-counties.ts', seeded]),
  ])

/** What cannot be had is said, and nothing that was not played is counted. */
const inOthers = async () => {
  await others
  const has = { firefox: findFirefox(), WebKit: findWebKit() }
  for (const [name, found] of Object.entries(has))
    if (!found)
      console.log(`${name} is not here and could not be installed: nothing was played in it`)
  return [
    ...when(has.WebKit, () => vitestPlayedAgain('in WebKit', ['--project=webkit'], ready)),
    ...when(has.firefox, () =>
      vitestPlayedAgain('in Firefox', ['--project=journeys', ...journeysInFirefox], {
        ...ready,
        BROWSER: 'firefox',
      }),
    ),
  ]
}

const { found, ...counted } = (await chromium) ?? {}
if (asked('journeys')) results.push(counted)
const inChromium = when(found !== undefined, () =>
  vitestPlayedAgain(
    'journeys',
    ['--project=journeys', ...when(shard !== undefined, `--shard=${shard}`)],
    { ...ready, ...found },
  ),
)
// More than three browsers at once are too many for two cores: people are waited for who are only slow.
await did(inChromium)
await background
// WebKit's one visit leaves half of the machine alone, and Firefox takes two journeys at a time.
if (asked('browsers')) await did(await inOthers(), 2)

const flaky = results.flatMap((result) => result.flaky ?? [])
for (const name of flaky) console.log(`flaky: ${name}`)
if (asked('journeys'))
  console.log(
    flaky.length === 0 ? '0 flaky' : `${flaky.length} flaky; the traces lie in test-results/`,
  )
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') ? 1 : 0
