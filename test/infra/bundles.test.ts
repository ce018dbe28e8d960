/** What the build made is deployed: every page once, the hashed files apart, nothing for ourselves. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clinic } from '../../infra/app.ts'
import { budgets, overBudget } from '../../infra/budgets.ts'
import { bundleLocal, leaveTwoBuilds } from '../../infra/bundle-local.ts'
import { builtBundles } from '../../infra/bundles.ts'
import { inlineHashes } from '../../infra/content-policy.ts'
import { functionNames } from '../../infra/environment.ts'
import { fingerprint } from '../../infra/fingerprint.ts'
import { missingPage } from '../../infra/missing-page.ts'
import { stages } from './stages.ts'
import { languages } from '../../shared/languages.ts'
import { freshFolder, withoutRules } from './template.ts'

const write = (folder: string, files: Record<string, string>): string => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const doors = languages.map(({ path }) => `${path.slice(1)}index.html`)

const built = () =>
  write(freshFolder(), {
    ...Object.fromEntries(doors.map((door) => [`web/${door}`, '<p>{{door}}</p>'])),
    'web/index.html': '<style>p{}</style><p>{{door}}</p>',
    'web/personal/index.html': '<p>desk</p>',
    'web/samordning/index.html': '<p>board</p>',
    'web/assets/door-1a2b.js': '1',
    'web/assets/door-1a2b.js.br': 'packed for the local server',
    'web/personal/index.html.gz': 'likewise',
    'web/manifest.json': '{}',
    'web/parts/index.html': '<p>parts</p>',
    ...Object.fromEntries(functionNames.map((name) => [`functions/${name}/index.mjs`, name])),
  })

describe('what is deployed', () => {
  it('is every page and every function, and nothing the build wrote for itself', () => {
    const outdir = freshFolder()
    withoutRules(() => clinic(stages.dev, builtBundles(built()), { outdir }).app.synth())
    const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^asset\.\w+\/.*\.(html|js|json|mjs|br|gz)$/.test(file))
      .map((file) => file.replace(/^asset\.\w+\//, ''))
      // The library's carrier of the firewall's name.
      .filter((file) => !/^(__entrypoint__|index)\.js$/.test(file))
    expect(files.sort()).toEqual(
      [
        ...doors,
        ...functionNames.map(() => 'index.mjs'),
        ...['assets/door-1a2b.js', 'config.json', 'saknas.html'],
        ...['personal/index.html', 'samordning/index.html'],
      ].sort(),
    )
    const page = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).find((file) =>
      /^asset\.\w+\/index\.html$/.test(file),
    )
    expect(readFileSync(join(outdir, String(page)), 'utf8')).toContain('<p>closed</p>')
  })

  it('may run its own inline parts only', () => {
    expect(builtBundles(built()).inline).toEqual({
      scripts: [],
      styles: [
        "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='",
        ...inlineHashes(missingPage(), 'style'),
      ].sort(),
    })
  })

  it('is no page that has no address: it would be called missing', () => {
    const folder = write(built(), { 'web/bortglomd/index.html': '<p>forgotten</p>' })
    expect(() => builtBundles(folder)).toThrow(/knows no page bortglomd/)
  })

  it('must have been built', () => {
    expect(() => builtBundles(freshFolder())).toThrow(/npm run build/)
  })
})

describe('a build', () => {
  it('is done again when a file is changed, added or renamed, and only then', () => {
    const folder = write(freshFolder(), { 'web/a.ts': '1', 'other.ts': '1' })
    const of = () => fingerprint(folder, ['web', 'package-lock.json'])
    const first = of()
    write(folder, { 'other.ts': '2' })
    expect(of()).toBe(first)
    const seen = new Set([first])
    for (const [file, text] of [
      ['web/a.ts', '2'],
      ['web/b.ts', ''],
      ['package-lock.json', '{}'],
    ]) {
      write(folder, { [String(file)]: String(text) })
      seen.add(of())
    }
    expect(seen.size).toBe(4)
  })
})

describe('a function', () => {
  it('that has outgrown its budget stops the build with a sentence', () => {
    const weighed = [
      { name: 'youth', gzipped: budgets.youth },
      { name: 'live', gzipped: budgets.others },
    ]
    expect(overBudget(weighed)).toEqual([])
    expect(overBudget(weighed.map((each) => ({ ...each, gzipped: each.gzipped + 1500 })))).toEqual([
      `the youth function is 1.5 kB over its budget of ${budgets.youth / 1000} kB (gzip)`,
      `the live function is 1.5 kB over its budget of ${budgets.others / 1000} kB (gzip)`,
    ])
  })
})

describe('what a started county reads before its door is open', () => {
  it('holds nothing that only a sign-in, a passkey or another database needs', async () => {
    const dist = freshFolder()
    await bundleLocal(fileURLToPath(new URL('../..', import.meta.url)), dist)
    const read = new Set<string>()
    const follow = (file: string): string[] => {
      if (read.has(file)) return []
      read.add(file)
      const text = readFileSync(join(dist, 'local', file), 'utf8')
      const next = [...text.matchAll(/^(?:import|\} from) ?.*"\.\/([^"]+\.mjs)";$/gm)]
      return [text, ...next.flatMap(([, name = '']) => follow(name))]
    }
    const text = follow('index.mjs').join('')
    const libraries = ['hono', 'oauth2-mock-server', 'express', '@simplewebauthn/server']
    const inside = [...libraries, '@aws-sdk/client-dynamodb'].filter((library) =>
      text.includes(`node_modules/${library}/`),
    )
    expect(inside).toEqual(['hono'])
  }, 60_000)
})

describe('where a started county lies', () => {
  it('has what was built now and the time before, and nothing older', () => {
    const folder = freshFolder()
    const builds = (...files: string[]): string[] => {
      for (const file of files) writeFileSync(join(folder, file), '')
      leaveTwoBuilds(folder, files)
      return readdirSync(folder).filter((file) => file.endsWith('.mjs'))
    }
    expect(builds('index.mjs', 'a.mjs')).toEqual(['a.mjs', 'index.mjs'])
    expect(builds('index.mjs', 'b.mjs'), 'what runs from the first').toContain('a.mjs')
    expect(builds('index.mjs', 'b.mjs'), 'made again').toContain('a.mjs')
    expect(builds('index.mjs', 'c.mjs')).toEqual(['b.mjs', 'c.mjs', 'index.mjs'])
  })
})
