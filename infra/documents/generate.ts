/** Writes the documents that are made from code: `npm run docs`. A test fails when a copy is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { capacityPage } from './capacity.ts'
import { openapi } from './openapi.ts'
import { statesPage } from './states.ts'
import { withTrace } from './trace.ts'

writeFileSync(
  new URL('../../docs/openapi.json', import.meta.url),
  `${JSON.stringify(openapi(), null, 2)}\n`,
)
writeFileSync(new URL('../../docs/states.md', import.meta.url), statesPage())
writeFileSync(new URL('../../docs/capacity.md', import.meta.url), capacityPage())
const safety = 'docs/clinical-safety.md'
writeFileSync(safety, withTrace(readFileSync(safety, 'utf8'), process.cwd()))
