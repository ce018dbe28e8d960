/** One deployed function in a process of its own, under the Node that Lambda has. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FunctionName } from '../../infra/environment.ts'

export interface Answer<T> {
  result?: T
  error?: string
  /** Lines the function wrote to its log. */
  logged: string[]
}

export interface Lambda {
  /** The version of Node it runs under. */
  version: string
  invoke<T>(event: object): Promise<Answer<T>>
  stop(): void
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const runner = fileURLToPath(new URL('runner.mjs', import.meta.url))

/** LAMBDA_NODE names the runtime's own Node; without it the present one stands in, and says so. */
const node = process.env['LAMBDA_NODE'] ?? process.execPath

export async function startLambda(
  name: FunctionName,
  environment: Readonly<Record<string, string>>,
): Promise<Lambda> {
  const file = join(root, 'dist/functions', name, 'index.mjs')
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`)
  const child = spawn(node, [runner, file], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`The ${name} function ended`)
    return JSON.parse(String(value))
  }
  const { ready } = await next()
  let turn: Promise<unknown> = Promise.resolve()
  return {
    version: ready,
    // A process of Lambda's answers one event at a time.
    invoke: (event) => {
      const answer = turn.then(() => {
        child.stdin.write(`${JSON.stringify(event)}\n`)
        return next()
      })
      turn = answer.catch(() => undefined)
      return answer
    },
    stop: () => void child.kill('SIGTERM'),
  }
}
