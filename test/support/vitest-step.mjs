/** Runs Vitest and counts its tests from its own report: nothing skipped or crashed counts as passed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** One Vitest run over the named projects; `options` as those of `run`. */
export const vitest = (name, args, env = {}, options = {}) =>
  step(name, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dorren-report-'))
    const file = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const said = {
      NO_COLOR: '1',
      // Node 20 is what we promise to run on; the notice would stand in every output.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...env,
    }
    const { code, output } = await run('vitest', ['run', ...args, ...reporters], said, options)
    const counted = count(reportIn(file), code)
    rmSync(folder, { recursive: true, force: true })
    return { ...counted, output }
  })
