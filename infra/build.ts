/** Builds what is deployed and what `npm start` serves, and nothing that is up to date already. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { overBudget } from './budgets.ts'
import { fingerprint } from './fingerprint.ts'
import { packFolders } from './programme/pack-folders.ts'
import { doorPages, letterFiles } from './routes.ts'
import { languages } from '../shared/languages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const stamp = join(dist, '.built')
const ours = ['package-lock.json', 'tsconfig.json', 'shared']

interface Step {
  name: string
  inputs: readonly string[]
  /** What must be there for the step to count as done. */
  output: string
  /** Builds, and says in a few words what came of it. */
  run: () => Promise<string>
}

/** A stage names the languages that it shows; without one all are. */
const chosen = process.env['PAGE_LANGUAGES']?.split(' ')
const shown = languages.filter(({ lang }) => chosen?.includes(lang) ?? true)

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

const steps: readonly Step[] = [
  {
    // First, for the others carry what it makes.
    name: 'programme',
    inputs: ['shared/programme', 'infra/programme', ...packFolders(root)],
    output: '../shared/programme/compiled/index.ts',
    run: async () => {
      const { compilePacks } = await import('./programme/compile-packs.ts')
      return compilePacks(root)
    },
  },
  {
    name: 'web',
    inputs: [
      ...ours,
      'SECURITY.md',
      'web',
      'infra/documents',
      'infra/build.ts',
      'infra/compress-texts.ts',
      'infra/site-files.ts',
    ],
    output: 'web/index.html',
    run: async () => {
      // The builders are loaded only when there is something to build: most starts have nothing.
      const { buildWeb } = await import('../web/build/build-web.ts')
      const { compressAll } = await import('./compress-texts.ts')
      const { openapi } = await import('./documents/openapi.ts')
      const { favicon, icon, installed, robotsText, securityText } = await import('./site-files.ts')
      await buildWeb(undefined, shown)
      mkdirSync(join(dist, 'web/.well-known'), { recursive: true })
      const policy = readFileSync(join(root, 'SECURITY.md'), 'utf8')
      writeFileSync(join(dist, 'web/.well-known/security.txt'), securityText(policy, Date.now()))
      writeFileSync(join(dist, 'web/robots.txt'), robotsText)
      writeFileSync(join(dist, 'web/favicon.ico'), favicon())
      writeFileSync(join(dist, 'web/icon.png'), icon(192))
      writeFileSync(join(dist, 'web/icon-large.png'), icon(512))
      writeFileSync(join(dist, 'web/install.json'), JSON.stringify(installed))
      mkdirSync(join(dist, 'web/api'), { recursive: true })
      writeFileSync(join(dist, 'web/api/openapi.json'), JSON.stringify(await openapi()))
      await compressAll(join(dist, 'web'))
      return 'in dist/web'
    },
  },
  {
    name: 'functions',
    // Youth carries the built start pages and later those of a letter without scripts, hence the web.
    inputs: [...ours, 'web', 'functions', 'infra'],
    output: 'functions/youth/pages/index.html',
    run: async () => {
      const { bundleFunctions } = await import('./bundle-functions.ts')
      const bundles = await bundleFunctions(root, dist)
      // Said here, refused by the tests: somebody who tries something out is not held up.
      for (const sentence of overBudget(bundles)) console.warn(`functions: ${sentence}`)
      for (const { file } of doorPages)
        if (existsSync(join(dist, 'web', file)))
          cpSync(join(dist, 'web', file), join(dist, 'functions/youth/pages', file))
      for (const file of letterFiles)
        if (existsSync(join(dist, 'web', file)))
          cpSync(join(dist, 'web', file), join(dist, 'functions/later/pages', file))
      return bundles
        .map(({ name, bytes, gzipped }) => `${name} ${kilobytes(bytes)} (${kilobytes(gzipped)} gz)`)
        .join(', ')
    },
  },
  {
    name: 'local',
    inputs: [...ours, 'functions', 'infra'],
    output: 'local/index.mjs',
    run: async () => {
      const { bundleLocal } = await import('./bundle-local.ts')
      await bundleLocal(root, dist)
      return 'in dist/local'
    },
  },
]

/** Runs the named steps, all when none is named, that are not up to date or are forced. */
async function build(named: readonly string[], force: boolean): Promise<void> {
  mkdirSync(dist, { recursive: true })
  const built: Record<string, string> = existsSync(stamp)
    ? JSON.parse(readFileSync(stamp, 'utf8'))
    : {}
  for (const { name, inputs, output, run } of steps) {
    if (named.length > 0 && !named.includes(name)) continue
    const made = [fingerprint(root, inputs), ...shown.map(({ lang }) => lang)].join(' ')
    if (!force && built[name] === made && existsSync(join(dist, output))) {
      console.log(`${name}: up to date`)
      continue
    }
    const start = performance.now()
    const said = await run()
    built[name] = made
    writeFileSync(stamp, JSON.stringify(built))
    console.log(`${name}: ${said}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
}

const asked = process.argv.slice(2)
await build(
  asked.filter((word) => !word.startsWith('--')),
  asked.includes('--force'),
).catch((error: unknown) => {
  // A broken pack says file and line; a stack of our own would hide them from whoever wrote the text.
  console.error(error instanceof Error && error.name === 'BrokenPack' ? error.message : error)
  process.exitCode = 1
})
