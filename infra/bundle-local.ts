/** The whole county of `functions/local/start.ts` in one file, for tests that start it a hundred times. */
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { banner } from './bundle-functions.ts'
import { tableDefinitions } from './local-tables.ts'

/** What a source start works out anew each time stands in the bundle as it was when it was made. */
const settled = (site: string): Plugin => ({
  name: 'settled',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]infra[\\/]local-tables\.ts$/ }, () => ({
      contents: `export const tableDefinitions = () => (${JSON.stringify(tableDefinitions())})`,
    }))
    // Whoever makes the bundle has built the site before it.
    onLoad({ filter: /[\\/]build-when-stale\.ts$/ }, () => ({
      contents: `export const buildWhenStale = () => Promise.resolve(${JSON.stringify(site)})`,
    }))
  },
})

export const bundleLocal = async (root: string, dist: string): Promise<void> => {
  await build({
    entryPoints: [join(root, 'functions/local/start.ts')],
    outfile: join(dist, 'local/index.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    // It comes with a binary for each platform, which stays where it was installed.
    external: ['lmdb'],
    plugins: [settled(join(dist, 'web'))],
    legalComments: 'none',
    logLevel: 'error',
  })
}
