/** Whoever follows one press through the house opens the files that the page names, and no more than it says. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}docs/architecture.md`, 'utf8')

describe('the way of one press', () => {
  /** Where the names of each column begin. */
  const folders = [
    ['web'],
    ['shared', 'functions'],
    ['functions/use-cases'],
    ['functions'],
    ['shared/rules', 'shared'],
  ]
  const [, after = ''] = page.split('## The way of one press\n')
  const rows = after
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((text) => {
      const [press = '', ...cells] = text
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      return [press, cells] as const
    })
  /** "`visit/` move, visit · `tell`" names three files, each of them where one of these begins. */
  const namedIn = (cell: string): string[] =>
    [...cell.matchAll(/`([^`]+)`([^·]*)/g)].flatMap(([, first = '', rest = '']) =>
      first.endsWith('/') ? rest.split(',').map((name) => first + name.trim()) : [first],
    )

  it('is shown for the presses that a newcomer asks about', () => {
    expect(rows.length).toBeGreaterThan(4)
  })

  it.each(rows)('of %s names files that are there, and as many as it says', (_, cells) => {
    const named = folders.flatMap((begins, column) =>
      namedIn(cells[column] ?? '').map((name) => ({ name, begins })),
    )
    const isThere = ({ name, begins }: (typeof named)[number]) =>
      begins.some((folder) =>
        ['ts', 'tsx'].some((ending) => existsSync(`${root}${folder}/${name}.${ending}`)),
      )
    expect(named.filter((one) => !isThere(one))).toEqual([])
    expect(named.length).toBe(Number(cells[folders.length]))
  })
})
