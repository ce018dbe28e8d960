/** Builds the web client when it is missing or older than its sources. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannot-start.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of the built site. */
export const buildWhenStale = (): Promise<string> => {
  const built = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'infra/build.ts', 'programme', 'web'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  if (built.status !== 0)
    throw new CannotStart('The web client could not be built; the lines above say why.')
  return Promise.resolve(`${root}dist/web`)
}
