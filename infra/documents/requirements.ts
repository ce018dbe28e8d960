/** The requirements as docs/requirements.md lists them: the one place where a code gets its meaning. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Requirement {
  code: string
  says: string
  source: string
  /** Files whose tests show it. */
  shownBy: string[]
}

export const requirementsPage = 'docs/requirements.md'

/** `root` is the folder of the project. */
export const requirementsOf = (root: string): Requirement[] =>
  readFileSync(join(root, requirementsPage), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| **'))
    .map((line) => {
      const [code = '', says = '', source = '', shown = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      const shownBy = [...shown.matchAll(/`([^`]+\.test\.tsx?)`/g)].map(([, file = '']) => file)
      return { code: code.replaceAll('*', ''), says, source, shownBy }
    })
