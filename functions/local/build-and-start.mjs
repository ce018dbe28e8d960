/** `npm start`: builds what is missing or older than its sources, and runs the county from that. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'infra/build.ts', 'programme', 'web', 'local'],
  { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['ignore', 'ignore', 'inherit'] },
)
if (status !== 0) {
  console.error('The clinic could not be built; the lines above say why.')
  process.exit(1)
}
// Named by its address: what has not been built yet is nothing that can be imported by name.
await import(new URL('../../dist/local/index.mjs', import.meta.url).href)
