/**
 * Every kind of frame has somebody who sends it and somebody who hears it, and every reason in one is given somewhere: a
 * sentence that nothing brings is no promise. Read from the source; that it comes at the right moment is in other tests.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DownFrame, UpFrame } from '../../shared/contract/live.ts'

const root = join(import.meta.dirname, '../..')
const sources = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('local'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n')
const server = sources('functions')
const pages = sources('web')

/** `welcome`, `say`. */
const typesOf = (union: typeof DownFrame | typeof UpFrame): string[] =>
  union.def.options.map((one) => String(one.shape.type.def.values[0]))
const sends = (type: string) => new RegExp(`type: '${type}'`)
const hears = (type: string) =>
  new RegExp(`(case|type [!=]==) '${type}'|pushedOrFocused\\([^)]*'${type}'`)

it.each(typesOf(DownFrame))('%s comes from the server and is heard by a page', (type) => {
  expect(server).toMatch(sends(type))
  // A pong is heard by being a frame.
  if (type !== 'pong') expect(pages).toMatch(hears(type))
})

it.each(typesOf(UpFrame))('%s comes from a page and is heard by the server', (type) => {
  expect(pages).toMatch(sends(type))
  expect(server).toMatch(hears(type))
})

it('both ways of a page to the other are told: that it is there, and that it is not', () => {
  for (const there of ['true', 'false']) expect(server).toContain(`there: ${there}`)
})

it('every reason why a talk leaves a desk is one that something gives', () => {
  const gone = DownFrame.def.options.find((one) => one.shape.type.def.values[0] === 'desk-gone')
  const reasons =
    gone !== undefined && 'why' in gone.shape ? Object.values(gone.shape.why.def.entries) : []
  expect(reasons.length).toBeGreaterThan(3)
  for (const why of reasons) expect(server).toMatch(new RegExp(`leaveDesk\\([^)]*'${why}'\\)`))
})
