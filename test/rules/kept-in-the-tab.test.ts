/** Every name under which a page of the young keeps something in the tab stands in the table of docs/privacy.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const folders = ['youth', 'ui', 'data', 'programme', 'guest', 'wall', 'statement', 'directory']
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`web/${folder}`, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `web/${folder}/${path}`)

/** A name in the call itself, or the constant that is given to it. */
const call = /(?:keepInTab|sessionStorage\.setItem)\(\s*(?:'([\w -]+)'|(\w+)\s*,)/g

const namesIn = (code: string): string[] =>
  [...code.matchAll(call)].flatMap(([, name, constant]) => {
    if (name !== undefined) return [name]
    const [, value] = new RegExp(`const ${constant} = '([\\w -]+)'`).exec(code) ?? []
    return value === undefined ? [] : [value]
  })

test('what the tab keeps is told', () => {
  const table = read('docs/privacy.md').split('## What the browser keeps')[1]!.split('\n## ')[0]!
  const told = new Set([...table.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  const kept = new Set(folders.flatMap(filesIn).flatMap((path) => namesIn(read(path))))
  expect(kept.size).toBeGreaterThan(15)
  expect([...kept].filter((name) => !told.has(name))).toEqual([])
})
