/** Reliability 5: 100,000 nearly right and 100,000 raw requests, and as many frames of both kinds. */
import { fuzzWhole } from '../fuzz/whole.ts'
import type { Report } from './report.ts'

export const fuzz = async (): Promise<Report> => {
  const { each, faults, slowest, slowestOwn, overASecond, statuses, heap, seconds } =
    await fuzzWhole(100_000, 1)
  const [first = 0] = heap.slice(1)
  return {
    name: 'fuzz',
    tables: {
      'what is sent and what comes back': [
        {
          'of each of four': each,
          seconds,
          'answered as our fault': faults.length,
          'slowest ms': slowest,
          'of the processor, ms': slowestOwn,
          'over a second of it': overASecond,
        },
      ],
      'answers by status': [statuses],
      'memory in use after each tenth': [
        { MB: heap.join(' '), 'grown since the second tenth': (heap.at(-1) ?? 0) - first },
      ],
    },
    notes: [
      'In one process over the real handlers: no network, so that what is slow is ours.',
      ...faults.slice(0, 10),
    ],
  }
}
