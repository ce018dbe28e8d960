/** docs/trace.md, from the titles of the tests: what has no test is seen to have none. */
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
export const tracePage = (root: string): string => {
  const parts = requirementsOf(root)
    .filter(({ code }) => !isFigure(code))
    .map(({ code, says, shownBy }) => {
      const lines = shownBy.flatMap((file) => {
        const path = join(root, file)
        if (!existsSync(path)) throw new Error(`${code} names ${file}, which is not there`)
        return [`- \`${file}\``, ...nested(titlesIn(readFileSync(path, 'utf8')), 1)]
      })
      const shown = lines.length > 0 ? lines : ['No test that `npm test` runs.']
      return `## ${code}\n\n${says}\n\n${shown.join('\n')}\n`
    })
  return `# Which test shows what\n\nMade from [requirements.md](requirements.md) and the titles of the tests by \`npm run docs\`.\n\n${parts.join('\n')}`
}
