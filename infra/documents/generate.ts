/** Writes the documents that are made from code: `npm run docs`. A test fails when a copy is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'oxfmt'
import { aboutMeSchema } from './about-me.ts'
import { capacityPage } from './capacity-page.ts'
import { clinicalValuesPage } from './clinical-values.ts'
import { reportSchema } from './report-schema.ts'
import { openapi } from './openapi.ts'
import { readabilityPage } from './readability-page.ts'
import { statesPage } from './states.ts'
import { tracePage } from './trace.ts'

const style = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'))
const writeJson = async (file: string, value: unknown): Promise<void> => {
  const { code } = await format(file, JSON.stringify(value), style)
  writeFileSync(file, code)
}

await writeJson('docs/openapi.json', await openapi())
await writeJson('docs/about-me.schema.json', await aboutMeSchema())
await writeJson('docs/report.schema.json', reportSchema())
writeFileSync(new URL('../../docs/states.md', import.meta.url), statesPage())
writeFileSync(new URL('../../docs/capacity.md', import.meta.url), capacityPage())
writeFileSync(new URL('../../docs/clinical-values.md', import.meta.url), await clinicalValuesPage())
writeFileSync(new URL('../../docs/readability.md', import.meta.url), await readabilityPage())
writeFileSync(new URL('../../docs/trace.md', import.meta.url), tracePage(process.cwd()))
