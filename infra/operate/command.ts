/** Runs other programs for the operator, and says in one sentence what is wrong when they fail. */
import { spawn } from 'node:child_process'

/** What the operator has to know: printed as it stands, without a stack. */
export class Stop extends Error {
  override readonly name = 'Stop'
}

export interface Ran {
  /** 127 when there is no such program. */
  code: number
  /** Everything it said, errors included. */
  said: string
  /** What it answered, errors apart. */
  out: string
}

/** `show`: the operator sees it while it runs. */
export type Run = (
  command: readonly string[],
  options?: { env?: Readonly<Record<string, string>>; show?: boolean },
) => Promise<Ran>

export const run: Run = ([program = '', ...words], { env = {}, show = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, words, { env: { ...process.env, ...env } })
    let said = ''
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (show) process.stdout.write(chunk)
      })
    child.once('error', (error) => resolve({ code: 127, said: error.message, out }))
    child.once('close', (code) => resolve({ code: code ?? 1, said, out }))
  })

/** Carries out a command of ours; what stops it is one sentence. */
export async function carryOut(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error
    console.error(error.message)
    process.exitCode = 1
  })
}
