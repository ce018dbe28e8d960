/** What a function reads before its first answer, weighed as it was built. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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
