/** Every function with all it needs inside, and what it needs at once apart from what it may need. */
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { functionNames } from './environment.ts'
import { leaveOut } from './leave-out.ts'

/** Some packages still ask for `require`, which a module has not. */
export const banner =
  "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);"

export interface Bundle {
  name: string
  /** What is read before the first answer; the rest waits until it is asked for. */
  bytes: number
  gzipped: number
}

/** Bundles every entry of functions/entries/ into dist/functions/<name>/index.mjs and tells the sizes. */
export async function bundleFunctions(root: string, dist: string): Promise<Bundle[]> {
  return Promise.all(
    functionNames.map((name) =>
      bundle(name, join(root, 'functions/entries', `${name}.ts`), join(dist, 'functions', name)),
    ),
  )
}

async function bundle(name: string, entry: string, outdir: string): Promise<Bundle> {
  rmSync(outdir, { recursive: true, force: true })
  const { metafile } = await build({
    entryPoints: { index: entry },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    // What is imported on demand stays in a file of its own until somebody demands it.
    splitting: true,
    platform: 'node',
    // Lambda runs 24; the same file must run on 20, where tests and benchmarks load it.
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    plugins: [leaveOut({ walks: name === 'rooms' })],
    minify: true,
    sourcemap: false,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  })
  const first = relative(process.cwd(), join(outdir, 'index.mjs'))
  const read = readAtOnce(metafile, first).map((file) => readFileSync(file))
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)
  return {
    name,
    bytes: sum(read.map(({ length }) => length)),
    gzipped: sum(read.map((content) => gzipSync(content).length)),
  }
}

/** The file and everything it imports by statement, each once. */
function readAtOnce({ outputs }: Metafile, first: string): string[] {
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) follow(path)
  }
  follow(first)
  return [...found]
}
