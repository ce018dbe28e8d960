/** `npm run fuzz [count] [seed]`: the full run, with its figures; a fault is printed and can be played again. */
import { fuzz } from './fuzz.ts'

const [count = 100_000, first = 1] = process.argv.slice(2).map(Number)
const rounds = 10
const each = Math.ceil(count / rounds)
const heap: number[] = []
const collect = (globalThis as { gc?: () => void }).gc
let faults = 0
let slowest = 0
let overASecond = 0
const statuses: Record<string, number> = {}
const started = performance.now()
for (let round = 0; round < rounds; round++) {
  const told = await fuzz(first + round, each)
  faults += told.faults.length
  slowest = Math.max(slowest, told.slowest)
  overASecond += told.overASecond
  for (const [status, n] of Object.entries(told.statuses))
    statuses[status] = (statuses[status] ?? 0) + n
  for (const fault of told.faults.slice(0, 10)) console.log(fault)
  collect?.()
  heap.push(Math.round(process.memoryUsage().heapUsed / 1e6))
}
const seconds = Math.round((performance.now() - started) / 1000)
console.log(
  `${each * rounds} of each: nearly right and raw requests, nearly right and raw frames, in ${seconds} s`,
)
console.log(
  `answered as our fault: ${faults}; slowest ${Math.round(slowest)} ms, over a second: ${overASecond}`,
)
console.log(`statuses: ${JSON.stringify(statuses)}`)
console.log(`heap after each tenth, MB: ${heap.join(' ')}`)
process.exit(faults === 0 ? 0 : 1)
