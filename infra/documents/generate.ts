/**
 * Writes the documents that are made from code: `npm run docs`. A test fails when a copy is stale. With
 * `-- --released` it keeps what goes over the wire as that of the last release: once at each, and never to pass a
 * test. Before the first release it is kept each time.
 */
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
import { wireNow } from './wire.ts'

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

/** A heading with a day is a release; before the first there is nobody to be understood by. */
const isReleased = /^## \d+\.\d+\.\d+ – \d{4}-/m.test(readFileSync('CHANGELOG.md', 'utf8'))
if (!isReleased || process.argv.includes('--released'))
  writeFileSync(
    new URL('../../docs/released-wire.json', import.meta.url),
    `${JSON.stringify(await wireNow())}\n`,
  )
