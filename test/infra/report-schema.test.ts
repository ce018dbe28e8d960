/** The report as data is described as it is, and whoever reads it by the description gets what the page gives. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
// Of the whole library, for the small one reads no schema: here as somebody else's program does.
import { fromJSONSchema } from 'zod/v4'
import { reportSchema } from '../../infra/documents/report-schema.ts'
import { jsonOf } from '../../web/board/report/report-files.ts'

const kept = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
) as Parameters<typeof fromJSONSchema>[0]
const shown = {
  period: '2026-K1',
  months: ['2026-01', '2026-02', '2026-03'],
  counts: { joined: 40, met: 30, unmet: null },
  means: { joined: 6.5 },
}

it('the description is the contract as it is now: run `npm run docs`', () => {
  expect(kept).toEqual(JSON.parse(JSON.stringify(reportSchema())))
})

it('a file of the page is what the description says, and one that says more or otherwise is not', () => {
  const schema = fromJSONSchema(kept)
  const file = JSON.parse(jsonOf(shown, [])) as { publication: { counts: Record<string, unknown> } }
  expect(schema.safeParse(file).error).toBeUndefined()
  expect(schema.safeParse({ ...file, who: 'Kim' }).success).toBe(false)
  expect(schema.safeParse({ ...file, version: 2 }).success).toBe(false)
  file.publication.counts['met'] = 'few'
  expect(schema.safeParse(file).success).toBe(false)
})
