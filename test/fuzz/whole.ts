/** The whole figure: so many of each, ten times a tenth, with what the memory holds after each. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { fuzz } from './fuzz.ts'

export interface Whole {
  /** Of each of the four: nearly right and raw requests, nearly right and raw frames. */
  readonly each: number
  readonly faults: readonly string[]
  /** Milliseconds on the clock, and of the processor's own time. */
  readonly slowest: number
  readonly slowestOwn: number
  readonly overASecond: number
  readonly statuses: Readonly<Record<string, number>>
  /** Megabytes in use after each tenth. */
  readonly heap: readonly number[]
  readonly seconds: number
}

const rounds = 10
/** What is in use is only known once all that is not has been let go. */
const collector = (): (() => void) => {
  setFlagsFromString('--expose_gc')
  return runInNewContext('gc') as () => void
}

export const fuzzWhole = async (count: number, seed: number): Promise<Whole> => {
  const collect = collector()
  const each = Math.ceil(count / rounds)
  const faults: string[] = []
  const heap: number[] = []
  const statuses: Record<string, number> = {}
  let [slowest, slowestOwn, overASecond] = [0, 0, 0]
  const started = performance.now()
  for (let round = 0; round < rounds; round++) {
    const told = await fuzz(seed + round, each)
    faults.push(...told.faults)
    slowest = Math.max(slowest, told.slowest)
    slowestOwn = Math.max(slowestOwn, told.slowestOwn)
    overASecond += told.overASecond
    for (const [status, n] of Object.entries(told.statuses))
      statuses[status] = (statuses[status] ?? 0) + n
    collect()
    heap.push(Math.round(process.memoryUsage().heapUsed / 1e6))
  }
  const seconds = Math.round((performance.now() - started) / 1000)
  return {
    each: each * rounds,
    faults,
    slowest: Math.round(slowest),
    slowestOwn: Math.round(slowestOwn),
    overASecond,
    statuses,
    heap,
    seconds,
  }
}
