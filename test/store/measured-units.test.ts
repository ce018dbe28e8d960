/** The figures that costs are reckoned from are those of the code as it is. */
import { expect, it } from 'vitest'
import { units as known } from '../../infra/documents/measured.ts'
import { units } from '../bench/units.ts'

it('each act costs the database what the documents reckon with, within a unit', async () => {
  const { tables } = await units()
  const rows = tables['Units by operation'] ?? []
  const found = Object.fromEntries(
    rows.map((row) => [
      String(row['operation']),
      { writes: Number(row['write units']), reads: Number(row['read units']) },
    ]),
  )
  for (const [act, { writes, reads }] of Object.entries(known)) {
    const now = found[act]
    const sentence = `${act}: write what it costs now into infra/documents/measured.ts, and run "npm run docs"`
    expect(Math.abs((now?.writes ?? NaN) - writes), sentence).toBeLessThanOrEqual(1)
    expect(Math.abs((now?.reads ?? NaN) - reads), sentence).toBeLessThanOrEqual(1)
  }
})
