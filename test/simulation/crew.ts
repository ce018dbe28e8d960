/** Many histories on as many threads as asked, from one bundle, so that a million take minutes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { add, emptyTally, type Tally, type Work } from './crew-tally.ts'

const bundled = async (outfile: string): Promise<void> => {
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    outfile,
  })
}

const runWorker = (file: string, work: Work, told: (tally: Tally) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: work })
    worker.on('message', told)
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
    )
  })

/** Plays `histories` from seed `first`; `told` hears of the whole every so often. */
export const playMany = async (
  first: number,
  histories: number,
  threads = 2,
  told: (tally: Tally) => void = () => undefined,
): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-simulation-'))
  const whole = emptyTally()
  try {
    const file = join(folder, 'worker.mjs')
    await bundled(file)
    await Promise.all(
      Array.from({ length: threads }, (_, thread) => {
        const share = Math.ceil((histories - thread) / threads)
        const work = { first: first + thread, histories: share, every: threads }
        return runWorker(file, work, (tally) => {
          add(whole, tally)
          told(whole)
        })
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return whole
}
