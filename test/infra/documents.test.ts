/** The documents tell the truth as far as a program can see: what they are made from, and what they name. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { requirementsOf, requirementsPage } from '../../infra/documents/requirements.ts'
import { environment } from '../../infra/environment.ts'
import { titlesIn } from '../../infra/documents/test-titles.ts'
import { tracePage } from '../../infra/documents/trace.ts'
import { StageFile } from '../../infra/stages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)))
const pages = files.filter((file) => /^(docs\/.*|README|CONTRIBUTING|SECURITY)\.md$/.test(file))

interface Line {
  /** As an editor opens it. */
  at: string
  text: string
}
const linesOf = (file: string): Line[] =>
  read(file)
    .split('\n')
    .map((text, at) => ({ at: `${file}:${at + 1}`, text }))

/** The lines of a page from one heading to the next of the same depth. */
const part = (page: string, heading: string): Line[] => {
  const lines = linesOf(page)
  const from = lines.findIndex(({ text }) => text === heading)
  expect(from, `${page} has "${heading}"`).toBeGreaterThan(-1)
  const to = lines.findIndex(({ text }, at) => at > from && text.startsWith('## '))
  return lines.slice(from + 1, to === -1 ? undefined : to)
}

describe('the trace of requirements', () => {
  const safety = 'docs/clinical-safety.md'

  it('is what the tests say today (if not: npm run docs)', () => {
    expect(read('docs/trace.md')).toBe(tracePage(root))
  })

  it('has no place left that a test fills in as it runs', () => {
    const garbled = linesOf('docs/trace.md').filter(({ text }) =>
      /\$\{|\$\w|%[sdifjo]|\(\)/.test(text),
    )
    expect(garbled).toEqual([])
  })

  it('shows each title under what it is about', () => {
    const source = `
      const tries = 3
      describe('no log', () => { it('says who read', () => {}) })
      describe.each(['a', 'b'])('%s', () => { test.each(rows)('is $row.isGone (%j)', () => {}) })
      journey(\`\${tries} times \${whyNot}\`, () => { pattern.test(\`\${name}\`) })`
    expect(titlesIn(source)).toEqual([
      { title: 'no log', within: [{ title: 'says who read', within: [] }] },
      { title: '(a, b)', within: [{ title: 'is (row is gone) (each)', within: [] }] },
      { title: '3 times (why not)', within: [] },
    ])
  })

  it('has hazards that name tests, pages and kinds of test that are there', () => {
    const known = new Set([
      ...files
        .filter((file) => /^test\/.*\.test\.tsx?$/.test(file))
        .map((file) => basename(file).replace(/\.tsx?$/, '')),
      ...files.filter((file) => file.startsWith('test/')).map((file) => file.split('/')[1]),
      ...files.filter((file) => file.startsWith('docs/')).map((file) => basename(file, '.md')),
    ])
    const shown = part(safety, '## Hazards and what answers them')
      .filter(({ text }) => text.startsWith('| ') && !/^\| (hazard|---) /.test(text))
      .flatMap(({ at, text }) => {
        const by = text.split('|').at(-2)!.trim()
        return by.startsWith('nobody yet:') ? [] : by.split(', ').map((name) => ({ at, name }))
      })
    expect(shown.length).toBeGreaterThan(50)
    const isThere = (name: string) => known.has(name) || known.has(`${name}.test`)
    expect(shown.filter(({ name }) => !isThere(name))).toEqual([])
  })
})

describe('a requirement', () => {
  const requirements = requirementsOf(root)
  const defined = new Set(requirements.map(({ code }) => code))

  it('that code, a test or a page names has a meaning', () => {
    const written = files.filter(
      (file) =>
        /^(functions|shared|web|infra|test|findings)\/.*\.(tsx?|mjs)$/.test(file) ||
        (pages.includes(file) && file !== requirementsPage),
    )
    const named = written.flatMap((file) =>
      linesOf(file).flatMap(({ at, text }) =>
        [...text.matchAll(/(?<!FHIR |[\w#&.-])(?:[RUB][1-9]|I[1-9]\d?)(?![\w'"=-]*[=(]|\w)/g)].map(
          ([code]) => ({ at, code }),
        ),
      ),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter(({ code }) => !defined.has(code))).toEqual([])
  })

  it('says where it comes from', () => {
    for (const { code, says, source } of requirements) {
      expect(says, code).not.toBe('')
      expect(source, code).toMatch(/seen|county's own|to be confirmed|our own/)
    }
    expect(requirements.length).toBe(defined.size)
  })
})

describe('what is stored', () => {
  const page = 'docs/data-model.md'

  it('stands in tables that hold together', () => {
    const lines = linesOf(page)
    const broken = lines.filter(
      ({ text }, at) =>
        text.startsWith('|') &&
        !lines[at - 1]?.text.startsWith('|') &&
        !lines[at + 1]?.text.startsWith('| ---'),
    )
    expect(broken).toEqual([])
  })

  it('has a row for every kind of item', () => {
    const kinds = files
      .filter((file) => /^functions\/store\/.*keys\.ts$/.test(file))
      .flatMap((file) =>
        linesOf(file).flatMap(({ at, text }) =>
          [...text.matchAll(/['`]([A-Z][A-Z-]+#?)/g)].map(([, kind = '']) => ({ at, kind })),
        ),
      )
    expect(kinds.length).toBeGreaterThan(80)
    const rows = linesOf(page)
      .map(({ text }) => text)
      .filter((text) => text.startsWith('| '))
    const hasRow = (kind: string) => rows.some((row) => row.includes(`\`${kind}`))
    expect(kinds.filter(({ kind }) => !hasRow(kind))).toEqual([])
  })
})

describe('a page', () => {
  it('names no folder or file that is not there', () => {
    const folders = new Set(files.flatMap((file) => partsOf(file)))
    const isThere = (path: string) => folders.has(path.replace(/[/.]+$/, ''))
    const path = /(?<![\w/.@-])(?:functions|shared|web|infra|test|findings|docs)\/[\w./-]*/g
    const named = pages.flatMap((file) =>
      linesOf(file).flatMap(({ at, text }) =>
        [...text.matchAll(path)].map(([found]) => `${at} ${found}`),
      ),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((line) => !isThere(line.split(' ')[1]!))).toEqual([])
  })

  it('names no file by its last part that is not there', () => {
    const named = pages.flatMap((file) =>
      linesOf(file).flatMap(({ at, text }) =>
        [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs))`/g)].map(([, name = '']) => ({
          at,
          name,
        })),
      ),
    )
    const isThere = (name: string) => files.some((file) => `/${file}`.endsWith(`/${name}`))
    expect(named.filter(({ name }) => !isThere(name))).toEqual([])
  })

  it('leads to pages and pictures that are there', () => {
    const links = pages.flatMap((file) =>
      linesOf(file).flatMap(({ at, text }) =>
        [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|src="([^":]+)"/g)].map(
          ([, link, picture]) => ({
            at,
            to: join(dirname(file), link ?? picture!).replace(/\/$/, ''),
          }),
        ),
      ),
    )
    expect(links.filter(({ to }) => !existsSync(join(root, to)))).toEqual([])
  })
})

it('every decision has its line in the list, under its own title, and every gap is told', () => {
  const list = read('docs/adr/README.md')
  const decisions = files.flatMap((file) => {
    const number = Number(/^docs\/adr\/(\d{4})-/.exec(file)?.[1] ?? 0)
    const title = number > 0 && read(file).split('\n')[0]!.replace(`# ${number}. `, '')
    return title ? [{ number, line: `${number}. [${title}](${basename(file)})` }] : []
  })
  expect(decisions.filter(({ line }) => !list.includes(line))).toEqual([])
  const never = /Never used: ([\d, ]+)/.exec(list)![1]!.split(', ').map(Number)
  const numbers = [...decisions.map(({ number }) => number), ...never].sort((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: Math.max(...numbers) }, (_, at) => at + 1))
})

it('whoever deploys reads of everything a stage can be told', () => {
  const settings = Object.keys(StageFile.shape)
  expect(settings).toContain('signIn')
  const rows = linesOf('docs/operations.md').filter(({ text }) => text.startsWith('| `'))
  const isTold = (name: string) => rows.some(({ text }) => text.startsWith(`| \`${name}\``))
  expect(settings.filter((name) => !isTold(name))).toEqual([])
})

it('whoever runs it reads what every variable says that a function or the laptop is told', () => {
  const text = readFileSync('docs/operations.md', 'utf8')
  const told = new Set<string>(Object.values(environment).flat())
  const listed = execFileSync('git', ['ls-files', 'functions/local', 'functions/cloud'], {
    cwd: root,
  })
  const files = String(listed)
    .split('\n')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
  const read = files.flatMap((code) => [
    ...[...code.matchAll(/process\.env\.([A-Z][A-Z_]+)/g)].map(([, name]) => name!),
    ...[...code.matchAll(/\{([^{}]*)\}\s*=\s*process\.env\b/g)].flatMap(
      ([, names]) => names!.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? [],
    ),
  ])
  expect(told.size).toBeGreaterThan(15)
  expect(read).toEqual(expect.arrayContaining(['SWEEP_MS', 'HOST', 'TOKEN_LASTS']))
  // Set by what runs a function, or by the laptop for itself.
  const byOthers = /^AWS_|^PARAMETERS_SECRETS_/
  const all = [...new Set([...told, ...read])].filter((name) => !byOthers.test(name))
  expect(all.filter((name) => !new RegExp(`\`${name}\\b`).test(text))).toEqual([])
})

/** `a/b/c.ts` is there, and so are `a/b` and `a`. */
function partsOf(file: string): string[] {
  const parts = file.split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}
