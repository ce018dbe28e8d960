/** What the forge asks of people names what is there, and warns them before they write. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { onDynamo } from '../support/on-dynamo.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8')

it('every owner is of a file or folder that is there', () => {
  const paths = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => String(line.split(/\s+/)[0]))
  expect(paths.length).toBeGreaterThan(5)
  expect(paths.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
})

describe('a form for an issue', () => {
  const forms = execFileSync('git', ['ls-files', '-z', '.github/ISSUE_TEMPLATE'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file.endsWith('.yml') && !file.endsWith('/config.yml'))

  it('begins with that nothing of a young person belongs there, and where security goes', () => {
    expect(forms).toHaveLength(2)
    for (const file of forms) {
      const [, first] = read(file).split(/^ {2}- type: /m)
      expect(first, file).toContain('Never write anything about a young person here')
      expect(first, file).toContain('`SECURITY.md`')
    }
  })

  it('is the only way to write one', () => {
    expect(read('.github/ISSUE_TEMPLATE/config.yml')).toMatch(/^blank_issues_enabled: false$/m)
  })
})

it('at least every fourth journey is played on a DynamoDB, as in AWS', () => {
  const journeys = readdirSync(`${root}/test/journeys`)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replace('.test.ts', ''))
  expect(onDynamo.filter((name) => !journeys.includes(name))).toEqual([])
  expect(new Set(onDynamo).size).toBeGreaterThanOrEqual(journeys.length / 4)
})
