/** What a function reads before its first answer, weighed as it was built. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { overBudget } from '../../infra/budgets.ts'
import { functionNames } from '../../infra/environment.ts'

const functions = fileURLToPath(new URL('../../dist/functions', import.meta.url))

/** The file and everything it imports by statement, each once. */
const readAtOnce = (folder: string, file: string, found = new Map<string, Buffer>()) => {
  if (found.has(file)) return found
  const content = readFileSync(join(folder, file))
  found.set(file, content)
  for (const [, next] of content.toString().matchAll(/(?:from|import)"\.\/([\w.-]+\.mjs)"/g))
    readAtOnce(folder, String(next), found)
  return found
}

it('no function is heavier than its budget', () => {
  const weighed = functionNames.map((name) => ({
    name,
    gzipped: [...readAtOnce(join(functions, name), 'index.mjs').values()]
      .map((content) => gzipSync(content).length)
      .reduce((sum, size) => sum + size, 0),
  }))
  expect(weighed.length).toBeGreaterThan(4)
  expect(overBudget(weighed)).toEqual([])
})

/** Imports every function in one process, and tells which of them asked for what of the languages. */
const importAll = `
  const languages = Intl
  const asked = []
  let importing
  globalThis.Intl = new Proxy(languages, {
    get: (_, name) => (asked.push([importing, name]), languages[name]),
  })
  for (importing of process.argv.slice(1)) await import(importing)
  process.stdout.write(JSON.stringify(asked))
  process.exit(0)`

// The first formatter of a process looks through every language there is: a third of an import.
it('no function makes a formatter of dates or numbers while it is read', () => {
  const files = functionNames.map((name) => pathToFileURL(join(functions, name, 'index.mjs')).href)
  const asked = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', importAll, ...files],
    { env: { PATH: process.env.PATH, AWS_REGION: 'eu-north-1' }, encoding: 'utf8' },
  )
  expect(JSON.parse(asked)).toEqual([])
})
