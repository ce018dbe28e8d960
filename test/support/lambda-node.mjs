/**
 * Fetches the Node that Lambda runs, so that what is tested is what runs there. It is no part of the
 * clinic and stands outside the lock file; its version and its content are pinned here instead.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './step.mjs'

const version = '24.21.0'
const builds = {
  'linux-x64':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'linux-arm64':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
}
const build = `${process.platform}-${process.arch}`
const folder = join(root, 'node_modules/.cache', `lambda-node-${version}`)
const program = join(folder, 'node_modules', `node-${build}`, 'bin/node')

/** npm writes down what it has checked the package against; anything else than ours is not run. */
const isOurs = () => {
  try {
    const { packages } = JSON.parse(
      readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'),
    )
    return packages[`node_modules/node-${build}`].integrity === builds[build]
  } catch {
    return false
  }
}
const runs = () =>
  isOurs() && spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout === `v${version}\n`

/** The path of Lambda's Node; undefined, and one line that says so, where it cannot be had. */
export const ensureLambdaNode = async () => {
  if (process.env.LAMBDA_NODE) return process.env.LAMBDA_NODE
  if (builds[build] !== undefined && !runs())
    await run('npm', [
      'install',
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--fetch-retries=1',
      '--prefix',
      folder,
      `node-${build}@${version}`,
    ])
  const found = builds[build] !== undefined && runs()
  console.log(
    found
      ? `  the built functions are run under Lambda’s Node, ${version}`
      : `  Lambda’s Node ${version} could not be fetched for ${build}: the built functions are run under the present Node, ${process.version}, instead`,
  )
  return found ? program : undefined
}
