/** Whatever is sent, the clinic answers, and never as its own fault. `npm run fuzz` sends 100,000 of each. */
import { expect, test } from 'vitest'
import { fuzz } from '../fuzz/fuzz.ts'

test('nearly right and raw requests and frames are answered, and none as a fault', async () => {
  const told = await fuzz(1, 1_500)
  expect(told.faults).toEqual([])
  expect(told.overASecond, 'of the processor’s own time').toBe(0)
  expect(told.requests).toBe(3_000)
  expect(told.frames).toBe(3_000)
  // Some got through and some were refused: it is not all turned away at the door.
  expect(told.statuses['200']).toBeGreaterThan(50)
  expect(told.statuses['400']).toBeGreaterThan(300)
})
