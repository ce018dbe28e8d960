/** One thread of the simulation: plays its share and reports a thousand at a time. */
import { parentPort, workerData } from 'node:worker_threads'
import { add, emptyTally, type Work } from './crew-tally.ts'
import { playHistory } from './history.ts'

// Refusals are part of every history, and their stacks cost more than the history.
Error.stackTraceLimit = 0

const { first, histories, every } = workerData as Work
let tally = emptyTally()
for (let played = 0; played < histories; played++) {
  const { seed, steps, visits, counts, broken } = await playHistory(first + played * every)
  add(tally, {
    histories: 1,
    steps,
    visits,
    counts,
    broken: broken === undefined ? [] : [{ seed, broken }],
  })
  if (tally.histories < 1000 && played < histories - 1) continue
  parentPort?.postMessage(tally)
  tally = emptyTally()
  await new Promise((resolve) => setImmediate(resolve))
}
