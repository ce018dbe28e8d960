/** Runs Vitest and counts its tests from its own report: nothing skipped or crashed counts as passed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { run, step } from './step.mjs'

const reportIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const count = (report, code) => {
  if (!report) return { passed: 0, failed: 1 }
  const passed = report.numPassedTests
  // A skipped test has shown nothing, so it counts as failed; so does a file that did not load.
  const notPassed = report.numTotalTests - passed
  const didNotLoad = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = notPassed + didNotLoad
  const brokeOutside = code !== 0 && failed === 0
  return { passed, failed: brokeOutside ? 1 : failed }
}

const failedFiles = (report) =>
  (report?.testResults ?? []).filter(({ status }) => status === 'failed').map(({ name }) => name)

/** Every test that did not pass, and every file that did not load, by name. */
const failedTests = (report) =>
  (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) =>
      assertionResults.length === 0
        ? [basename(name)]
        : assertionResults
            .filter(({ status }) => status !== 'passed')
            .map(({ fullName }) => `${fullName} (${basename(name)})`),
    )

/** What there is to make leaner first. */
const slowestOf = (report) =>
  (report?.testResults ?? [])
    .map(({ name, startTime, endTime }) => ({ name: basename(name), took: endTime - startTime }))
    .sort((a, b) => b.took - a.took)
    .slice(0, 12)
    .map(({ name, took }) => `${name} ${Math.round(took / 1000)} s`)
    .join(', ')

const once = async (args, env, options) => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-report-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const said = {
    NO_COLOR: '1',
    // Node 20 is the oldest we promise to run on; the notice would stand in every output.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    ...env,
  }
  const { code, output } = await run('vitest', ['run', ...args, ...reporters], said, options)
  const report = reportIn(file)
  rmSync(folder, { recursive: true, force: true })
  return {
    ...count(report, code),
    output,
    failedIn: failedFiles(report),
    failedTests: failedTests(report),
    slowest: slowestOf(report),
  }
}

/** One Vitest run over the named projects; `options` as those of `run`. */
export const vitest = (name, args, env = {}, options = {}) =>
  step(name, () => once(args, env, options))

/** What came of both times: `failed` is what did not hold either time, `flaky` names what held one time, whichever. */
export const ofBothTimes = (first, second) => {
  const firstAlone = first.failedTests.filter((name) => !second.failedTests.includes(name))
  const secondAlone = second.failedTests.filter((name) => !first.failedTests.includes(name))
  const failed = second.failed - secondAlone.length
  return {
    passed: first.passed + first.failed - failed,
    failed,
    flaky: [...firstAlone, ...secondAlone],
    output: second.output,
  }
}

/** So many may be the machine's fault; more than that is ours. */
const mayPlayAgain = 3

/**
 * As `vitest`, for what drives a browser: a file that fails is played once more, alone and with a
 * trace, so that its cause can be seen. What it said the first time is always printed, and what holds
 * only one of the two times is `flaky`: there should be none.
 */
export const vitestPlayedAgain = (name, args, env = {}, options = {}) =>
  step(name, async () => {
    const first = await once(args, env, options)
    const { failedIn, slowest } = first
    console.log(`  slowest: ${slowest}`)
    if (failedIn.length === 0 || failedIn.length > mayPlayAgain) return first
    console.log(`${first.output.trimEnd()}\n\nplayed again: ${failedIn.join(', ')}`)
    // By shard, Vitest would leave some of the few out again.
    const unsharded = args.filter((arg) => !arg.startsWith('--shard='))
    const second = await once([...unsharded, ...failedIn], { ...env, TRACE: 'on' }, options)
    return ofBothTimes(first, second)
  })
