/** `npm run fuzz [count] [seed]`: the full run, with its figures; a fault is printed and can be played again. */
import { fuzzWhole } from './whole.ts'

const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number)
const { each, faults, slowest, slowestOwn, overASecond, statuses, heap, seconds } = await fuzzWhole(
  count,
  seed,
)
for (const fault of faults.slice(0, 100)) console.log(fault)
console.log(
  `${each} of each: nearly right and raw requests, nearly right and raw frames, in ${seconds} s`,
)
console.log(
  `answered as our fault: ${faults.length}; slowest ${slowest} ms (${slowestOwn} of the processor), over a second: ${overASecond}`,
)
console.log(`statuses: ${JSON.stringify(statuses)}`)
console.log(`heap after each tenth, MB: ${heap.join(' ')}`)
process.exit(faults.length === 0 ? 0 : 1)
