/** A programme's text is compiled while building; a broken one is refused with file and line. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { compilePack } from '../../infra/programme/compile-pack.ts'
import { compiledFolder, compilePacks } from '../../infra/programme/compile-packs.ts'
import { packFolders } from '../../infra/programme/pack-folders.ts'
import { missingIn } from '../../infra/programme/what-is-missing.ts'
import { filesOf, indexOf, instrumentsOf } from '../../infra/programme/write-packs.ts'
import { texts } from '../../shared/programme/compiled/texts.ts'
import { findPack, newestPack, offeredLanguages, pinOf } from '../../shared/programme/packs.ts'
import { change, copyOfPack, stillness } from '../support/broken-pack.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders: string[] = []
const temporary = (folder: string): string => {
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

test('what the clinic shows is what the Markdown says: run "npm run programme" after writing', async () => {
  for (const folder of packFolders(root, '')) {
    const compiled = await compilePack(join(root, folder), folder)
    for (const [path, content] of filesOf(compiled))
      expect(readFileSync(join(root, compiledFolder, path), 'utf8') === content, path).toBe(true)
  }
  for (const [name, content] of indexOf(join(root, compiledFolder)))
    expect(readFileSync(join(root, compiledFolder, name), 'utf8'), name).toBe(content)
  expect(readFileSync(join(root, compiledFolder, 'instruments.ts'), 'utf8')).toBe(instrumentsOf([]))
})

describe('a licensed programme', () => {
  test('is loaded as a folder named by configuration, beside our own and without touching code', async () => {
    const into = temporary(mkdtempSync(join(tmpdir(), 'compiled-')))
    const words = await compilePacks(root, packFolders(root, stillness), into)
    expect(words).toContain('stillness 2.1.0')
    const index = readFileSync(join(into, 'index.ts'), 'utf8')
    expect(index).toContain("'./angesthjalpen-ung/")
    expect(index).toContain("'./stillness/2.1.0/pack.json'")
    expect(readFileSync(join(into, 'texts.ts'), 'utf8')).toContain("'stillness/2.1.0/m1/sv'")
  })

  test('keeps its own name, origin, review and words', async () => {
    const { pack, texts } = await compilePack(stillness, 'stillness')
    expect(pack).toMatchObject({
      displayedAs: 'Stillhet på fyra minuter',
      origin: { licence: 'not open' },
      clinicalReview: { reviewedBy: 'A. Reviewer, psychologist' },
    })
    expect(pack.modules[0]?.homework[1]).toMatchObject({
      label: 'Var satt du?',
      options: [
        { id: 'indoors', label: 'Inne' },
        { id: 'outdoors', label: 'Ute' },
      ],
    })
    expect(texts[0]?.blocks[1]).toEqual({
      kind: 'paragraph',
      text: ['Lyssna på ', { strong: 'tre' }, ' ljud. Det är ', { em: 'allt' }, '.'],
    })
    expect(texts[0]?.pictures.sign?.children).toEqual([
      expect.objectContaining({ tag: 'text', children: ['Lyssna'] }),
    ])
  })
})

test('a language that lacks a module, the pages or an instrument is not offered, and the build says what it lacks', async () => {
  const copy = temporary(copyOfPack())
  cpSync(join(copy, 'sv'), join(copy, 'so'), { recursive: true })
  change(
    copy,
    'manifest.ts',
    "reviewedBy: 'B. Reader' }]",
    "reviewedBy: 'B. Reader' }, { code: 'so', modules: ['m1'], reviewedBy: null }]",
  )
  const { pack } = await compilePack(copy, 'pack')
  expect(offeredLanguages(pack).map(({ code }) => code)).toEqual(['sv'])
  const into = temporary(mkdtempSync(join(tmpdir(), 'compiled-')))
  expect(await compilePacks('/', [copy], into)).toContain(
    'not so, which lacks pages, scale gad7, scale phq9, scale auditc, scale veckokollen',
  )
  const half = { code: 'en', modules: [], reviewedBy: null }
  const modules = [{ id: 'm1' }, { id: 'm2' }] as Parameters<typeof missingIn>[0]['modules']
  expect(missingIn({ modules }, { ...half, modules: ['m1'] })).toEqual(['module m2'])
})

describe('a running treatment keeps its text', () => {
  const pack = async (alter: (copy: string) => void) => {
    const copy = temporary(copyOfPack())
    alter(copy)
    return copy
  }

  test('a released text cannot be changed, only given a new version beside the old', async () => {
    const into = temporary(mkdtempSync(join(tmpdir(), 'compiled-')))
    await compilePacks('/', [stillness], into)
    const before = readFileSync(join(into, 'stillness/2.1.0/m1.sv.json'), 'utf8')

    const changed = await pack((copy) => change(copy, 'sv/m1.md', 'koltrast.\n', 'lärka.\n'))
    await expect(compilePacks('/', [changed], into)).rejects.toThrow(/2\.1\.0 is released/)
    expect(readFileSync(join(into, 'stillness/2.1.0/m1.sv.json'), 'utf8')).toBe(before)

    const newer = await pack((copy) => {
      change(copy, 'sv/m1.md', 'koltrast.\n', 'lärka.\n')
      change(copy, 'manifest.ts', '2.1.0', '2.2.0')
    })
    await compilePacks('/', [newer], into)
    expect(readFileSync(join(into, 'stillness/2.1.0/m1.sv.json'), 'utf8')).toBe(before)
    expect(readFileSync(join(into, 'index.ts'), 'utf8')).toMatch(/2\.1\.0[\s\S]*2\.2\.0/)
  })

  test('every change of a word, a field or a picture is another hash', async () => {
    const hashOf = async (copy: string) => (await compilePack(copy, 'pack')).pack.hash
    const changes: [string, string, string][] = [
      ['sv/m1.md', 'Åtta', 'Nio'],
      ['sv/m1.md', 'En koltrast, en moped', 'En koltrast, en cykel'],
      ['sv/m1.md', 'Inne', 'Inomhus'],
      ['manifest.ts', 'weeks: 1', 'weeks: 2'],
      ['pictures/dot.svg', 'r="4"', 'r="3"'],
    ]
    const hashes = [await hashOf(stillness)]
    for (const [file, from, to] of changes)
      hashes.push(await hashOf(await pack((copy) => change(copy, file, from, to))))
    expect(new Set(hashes).size).toBe(changes.length + 1)
    expect(await hashOf(stillness)).toBe(hashes[0])
  })

  test('a pin finds its own version and no other, and a new participant gets the newest', async () => {
    const { pack: released } = await compilePack(stillness, 'stillness')
    const newer = { ...released, version: '2.10.0', hash: 'f'.repeat(32) }
    const both = [newer, released]
    expect(findPack(pinOf(released), both)).toBe(released)
    expect(findPack({ ...pinOf(released), hash: 'f'.repeat(32) }, both)).toBeUndefined()
    expect(newestPack('stillness', both)).toBe(newer)
    expect(newestPack('nothing', both)).toBeUndefined()
  })
})

test('a page carries no text before a module is opened, and never a reader of Markdown', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { readModule } from './shared/programme/module-text.ts'",
      resolveDir: root,
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/nowhere',
    write: false,
    minify: true,
    logLevel: 'error',
  })
  const entry = outputFiles.find(({ path }) => path.endsWith('stdin.js'))?.text ?? ''
  expect(entry.length).toBeLessThan(4000)
  expect(entry).not.toContain('brandvarnare')
  expect(outputFiles.length).toBe(Object.keys(texts).length + 1)
  expect(outputFiles.some(({ text }) => text.includes('blockquote'))).toBe(false)
})
