/** One file per function with everything it needs inside: nothing is resolved while a youth waits. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { functionNames } from './environment.ts'

/** Some packages still ask for `require`, which a module has not. */
const banner =
  "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);"

export interface Bundle {
  name: string
  bytes: number
  gzipped: number
}

/** Bundles every entry of functions/ into dist/functions/<name>/index.mjs and tells the sizes. */
export async function bundleFunctions(root: string, dist: string): Promise<Bundle[]> {
  const files = functionNames.map((name) => ({
    name,
    entry: join(root, 'functions', `${name}.ts`),
    outfile: join(dist, 'functions', name, 'index.mjs'),
  }))
  await Promise.all(
    files.map(({ entry, outfile }) =>
      build({
        entryPoints: [entry],
        outfile,
        bundle: true,
        format: 'esm',
        platform: 'node',
        // Lambda runs 24; the same file must run on 20, where tests and benchmarks load it.
        target: 'node20',
        mainFields: ['module', 'main'],
        banner: { js: banner },
        minify: true,
        keepNames: false,
        sourcemap: false,
        legalComments: 'none',
        logLevel: 'error',
      }),
    ),
  )
  return files.map(({ name, outfile }) => {
    const content = readFileSync(outfile)
    return { name, bytes: content.length, gzipped: gzipSync(content).length }
  })
}
