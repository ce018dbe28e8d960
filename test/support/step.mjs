/** Runs one step of the checks: one line with its time when it passes, its whole output when not. */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`

/** Runs `program` in the repository; answers with its exit code and everything it said. */
export const run = (program, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, PATH: path, ...env } })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }),
    )
  })

/** Runs `work` as a named step; `work` answers with `{ passed, failed, output }`. */
export const step = async (name, work) => {
  const since = performance.now()
  const { passed, failed, output } = await work()
  const count = passed + failed === 1 ? '' : ` (${passed} passed, ${failed} failed)`
  console.log(`${failed ? '✗' : '✓'} ${name}${count}  ${seconds(since)}`)
  if (failed && output.trim()) console.log(`\n${output.trimEnd()}\n`)
  return { passed, failed }
}

/** A step that is one program: it passes or fails as a whole, and counts as one. */
export const check = (name, program, args) =>
  step(name, async () => {
    const { code, output } = await run(program, args)
    return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
  })
