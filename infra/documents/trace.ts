/** Which test shows which requirement, from the titles of the tests: what has no test is seen to have none. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requirementsOf } from './requirements.ts'
import { titlesIn, type Titled } from './test-titles.ts'

const nested = (titles: readonly Titled[], depth: number): string[] =>
  titles.flatMap(({ title, within }) => [
    `${'  '.repeat(depth)}- ${title}`,
    ...nested(within, depth + 1),
  ])

/** Measured by hand, and no test depends on it. */
const isFigure = (code: string) => /^B\d$/.test(code)

/** `root` is the folder of the project. */
export const tracePart = (root: string): string =>
  requirementsOf(root)
    .filter(({ code }) => !isFigure(code))
    .map(({ code, says, shownBy }) => {
      const lines = shownBy.flatMap((file) => {
        const path = join(root, file)
        if (!existsSync(path)) throw new Error(`${code} names ${file}, which is not there`)
        return [`- \`${file}\``, ...nested(titlesIn(readFileSync(path, 'utf8')), 1)]
      })
      const shown = lines.length > 0 ? lines : ['No test that `npm test` runs.']
      return `### ${code}\n\n${says}\n\n${shown.join('\n')}\n`
    })
    .join('\n')

export const traceBegins = '<!-- trace: made by npm run docs -->'

/** The page with its last part made anew. */
export const withTrace = (page: string, root: string): string => {
  const head = page.includes(traceBegins) ? page.slice(0, page.indexOf(traceBegins)) : `${page}\n`
  return `${head}${traceBegins}\n\n## Which test shows what\n\n${tracePart(root)}`
}
