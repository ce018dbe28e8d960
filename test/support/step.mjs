/** Runs one step of the checks: one line with its time when it passes, its whole output when not. */
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const lower = constants.priority.PRIORITY_BELOW_NORMAL
const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`

/**
 * Runs `program` in the repository; answers with its exit code and everything it said. One that
 * `standsBack` takes only what the others leave of the machine.
 */
export const run = (program, args, env = {}, { standsBack = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, PATH: path, ...env } })
    // Its own children, threads and all, inherit it.
    if (standsBack && child.pid !== undefined) setPriority(child.pid, lower)
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }),
    )
  })

/** Runs `work` as a named step; it answers with `{ passed, failed, output }`, and so does the step. */
export const step = async (name, work) => {
  const since = performance.now()
  const { output, ...counted } = await work()
  const { passed, failed } = counted
  const count = passed + failed === 1 ? '' : ` (${passed} passed, ${failed} failed)`
  console.log(`${failed ? '✗' : '✓'} ${name}${count}  ${seconds(since)}`)
  if (failed && output.trim()) console.log(`\n${output.trimEnd()}\n`)
  return counted
}

/** A step that is one program: it passes or fails as a whole, and counts as one. */
export const check = (name, program, args, options = {}) =>
  step(name, async () => {
    const { code, output } = await run(program, args, {}, options)
    return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
  })
