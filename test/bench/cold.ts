/** B3: what a function reads before its first answer: bytes, and the import in a fresh process; and that answer. */
import { execFile, execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleFunctions } from '../../infra/bundle-functions.ts'
import { siteWordHeader } from '../../infra/routes.ts'
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

const secretText = 'a secret of the bench that protects nothing at all'

/** Secrets and a database in which nothing lies, which answer at once. */
const besideIt = async () => {
  const server = createServer((request, response) => {
    const found = { SecretString: secretText, Items: [], Count: 0 }
    request.resume().on('end', () => response.end(JSON.stringify(found)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, stop: () => server.close() }
}

/** The same for every way: the youth's function meets each as the first of its process. */
const firstWays = {
  'the door': { rawPath: '/api/youth/door', authorization: '' },
  'a visit that is not there': {
    rawPath: `/api/youth/visits/v_${'a'.repeat(26)}`,
    authorization: `Bearer ${'s'.repeat(43)}`,
  },
}

/** Milliseconds, and those of the processor, from the beginning of the import to the answer. */
const answering = async (file: string, folder: string): Promise<Row[]> => {
  const { port, stop } = await besideIt()
  const script = join(folder, 'answer.mjs')
  writeFileSync(
    script,
    `const since = performance.now()
const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)})
const { statusCode } = await handler(JSON.parse(process.argv[2]))
const took = performance.now() - since
const { user, system } = process.cpuUsage()
process.stderr.write(JSON.stringify({ took, processor: (user + system) / 1000, statusCode }))
process.exit(0)`,
  )
  const here = `http://127.0.0.1:${port}`
  const env = {
    ...{ PATH: process.env.PATH, AWS_REGION: 'eu-north-1', NODE_NO_WARNINGS: '1' },
    ...{ AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_SESSION_TOKEN: 'c' },
    ...{ STAGE: 'test', CLINIC_TABLE: 'clinic', KEYS_SECRET: 'keys', SITE_WORD: 'word' },
    ...{ SITE_ORIGIN: 'https://dorren.example', AWS_ENDPOINT_URL_DYNAMODB: here },
    PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: String(port),
  }
  const rows: Row[] = []
  for (const [asked, { rawPath, authorization }] of Object.entries(firstWays)) {
    const event = {
      ...{ version: '2.0', rawPath, rawQueryString: '', isBase64Encoded: false },
      headers: { [siteWordHeader]: secretText, authorization },
      requestContext: { http: { method: 'GET', path: rawPath }, domainName: 'api.example' },
    }
    const all: { took: number; processor: number; statusCode: number }[] = []
    while (all.length < runs) {
      const told = await promisify(execFile)(process.execPath, [script, JSON.stringify(event)], {
        env,
      })
      all.push(JSON.parse(told.stderr))
    }
    const middle = (values: number[]) => round(quantile(values, 0.5))
    rows.push({
      'first asked for': asked,
      answer: all[0]?.statusCode ?? 0,
      ms: middle(all.map(({ took }) => took)),
      'processor ms': middle(all.map(({ processor }) => processor)),
    })
  }
  stop()
  return rows
}

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
    const first = await answering(join(folder, 'functions/youth/index.mjs'), folder)
    return {
      name: 'cold',
      tables: {
        [`Import in a fresh process, median of ${runs} (bare: ${round(bare)} ms)`]: rows,
        [`From nothing to the first answer of the youth’s, median of ${runs}`]: first,
      },
      notes: [
        'Short of the reach, 25 ms for the youth’s: of its import two fifths is to read and compile the bundle, a fifth Node’s own crypto, https and tls, which the database’s client needs, and a third to make schemas and tables.',
        'The first answer: the beginning of the process is in the processor’s time, and not in the other. Secrets and database are another process, and answer at once.',
        'The entries read their environment and secrets at the first call, so an import needs neither.',
        'Bytes are what is read before the first answer; files that wait for an import() are left out.',
        'A cold start in AWS is not measured here: it adds the start of the machine and the first calls.',
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
