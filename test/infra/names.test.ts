/** A name says what a thing is in the words of the glossary: a newcomer can look every one of them up. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { languages } from '../../shared/languages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const named = ['functions', 'shared', 'web']
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...named],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  // What writers write, and what is made from it, is named by the programme itself.
  .filter((file) => file !== '' && !/^shared\/programme\/(compiled|content)\//.test(file))
  .filter((file) => existsSync(join(root, file)))

const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
const [terms = '', rest = ''] = glossary.split('\n## Words that go\n')
const [wordsThatGo = '', ordinary = ''] = rest.split('\n## Ordinary words in names\n')

const bold = (text: string): string[] =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, term = '']) => term.toLowerCase())
/** `**` in the first column: what the row is about. */
const firstColumn = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.startsWith('| **') ? bold(line.split('|')[1]!) : []))
const split = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '')

const allowed = new Set([
  ...bold(terms).flatMap(split),
  ...split(ordinary.split('\n\n').at(-1)!),
  ...languages.map(({ file }) => file),
])
const going = new Set(firstColumn(wordsThatGo))
/** The word itself, and as one of several. */
const forms = (word: string): string[] => [word, word.replace(/s$/, '')]
const wordsIn = (path: string): string[] => split(path.replace(/\.(?:d\.)?\w+$/, ''))
const isGoing = (path: string): boolean =>
  wordsIn(path).some((word) => forms(word).some((form) => going.has(form)))

it('every word in the name of a folder or file is in docs/glossary.md', () => {
  expect(files.length).toBeGreaterThan(900)
  const unknown = files.flatMap((file) =>
    wordsIn(file)
      .filter((word) => !forms(word).some((form) => allowed.has(form) || going.has(form)))
      .map((word) => `${file}: ${word}`),
  )
  expect(unknown).toEqual([])
})

it('no new name has a word that is on its way out, and what lost it is off the list', () => {
  const listed = [...wordsThatGo.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
  const still = files.filter(isGoing)
  expect({
    new: still.filter((file) => !listed.includes(file)),
    gone: listed.filter((file) => !still.includes(file)),
  }).toEqual({ new: [], gone: [] })
})

it('the glossary says each term once, and allows none that is on its way out', () => {
  const rows = firstColumn(terms)
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([])
  expect([...going].filter((word) => split(ordinary.split('\n\n').at(-1)!).includes(word))).toEqual(
    [],
  )
})
