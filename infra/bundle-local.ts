/** The whole county of `functions/local/start.ts` in one file, as `npm start`, a container and the journeys run it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { banner } from './bundle-functions.ts'
import { tableDefinitions } from './local-tables.ts'

/** What a source start works out anew each time stands in the bundle as it was when it was made. */
const settled: Plugin = {
  name: 'settled',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]infra[\\/]local-tables\.ts$/ }, () => ({
      contents: `export const tableDefinitions = () => (${JSON.stringify(tableDefinitions())})`,
    }))
  },
}

/** Beside the clinic, what one asks of it without its sources: a backup, and whether it is well. */
const programs = { index: 'start', backup: 'backup', 'is-well': 'is-well' }

/**
 * Of earlier builds, whose `files` differ, only the last stays in the folder: a clinic that was started from it reads
 * some of its own when they are first needed.
 */
export const leaveTwoBuilds = (folder: string, files: readonly string[]): void => {
  const list = join(folder, 'made.json')
  const there = readdirSync(folder)
  const isFirst = !existsSync(list)
  const before = isFirst ? there : (JSON.parse(readFileSync(list, 'utf8')) as string[])
  if (!isFirst && [...before].sort().join() === [...files].sort().join()) return
  const stays = new Set([...files, ...before, basename(list)])
  for (const name of there) if (!stays.has(name)) rmSync(join(folder, name))
  writeFileSync(list, JSON.stringify(files))
}

export const bundleLocal = async (root: string, dist: string): Promise<void> => {
  const folder = join(dist, 'local')
  const { metafile } = await build({
    entryPoints: Object.fromEntries(
      Object.entries(programs).map(([name, file]) => [
        name,
        join(root, `functions/local/${file}.ts`),
      ]),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    metafile: true,
    // What is imported on demand waits in a file of its own: less to read before the door is open.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    // It comes with a binary for each platform, which stays where it was installed.
    external: ['lmdb'],
    plugins: [settled],
    legalComments: 'none',
    logLevel: 'error',
  })
  leaveTwoBuilds(
    folder,
    Object.keys(metafile.outputs).map((file) => basename(file)),
  )
}
