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

type Def = { type: string; innerType?: { def: Def }; entries?: object; values?: unknown[] }
/** What can stand in a field in which only certain things can; none for any other. */
const valuesOf = ({ type, innerType, entries, values }: Def): unknown[] => {
  if (innerType !== undefined) return valuesOf(innerType.def)
  return type === 'boolean' ? [true, false] : [...Object.values(entries ?? {}), ...(values ?? [])]
}
/** `signal.to guest`; `code` is of every refusal, which the tests of refusals hold. */
const closedIn = (union: typeof DownFrame | typeof UpFrame): string[] =>
  union.def.options.flatMap(({ shape }) => {
    const { type, code: _, ...fields } = shape as unknown as Record<string, { def: Def }>
    const [name] = valuesOf(type!.def)
    return Object.entries(fields).flatMap(([field, { def }]) =>
      valuesOf(def).map((value) => `${String(name)}.${field} ${String(value)}`),
    )
  })

const leaves = (why: string): [RegExp, RegExp] => [
  new RegExp(`leaveDesk\\([^)]*'${why}'\\)`),
  new RegExp(`^ +'?${why}'?: '`, 'm'),
]
/** By whom each is sent, and where the other side acts by it. */
const fromServer: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  'sign.asks true': [/type: 'sign', visit: pass\.visit, asks: frame\.asks/, /frame\.asks === true/],
  'signal.from youth': [/from: side/, /frame\.from === to/],
  'signal.from counsellor': [/from: side/, /frame\.from === to/],
  'signal.from guest': [/from: side/, /frame\.from === 'guest'/],
  'pass.there true': [/there: true/, /if \(frame\.there\) sayRead/],
  'pass.there false': [/there: false/, /frame\.there \? undefined : frame\.at/],
  'desk-gone.why put-aside': leaves('put-aside'),
  'desk-gone.why back-in-line': leaves('back-in-line'),
  'desk-gone.why handed-over': leaves('handed-over'),
  'desk-gone.why left': leaves('left'),
  'desk-gone.why lost': leaves('lost'),
}
const fromPages: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  'here.deaf true': [/deaf: true as const/, /deaf === true/],
  'sign.asks true': [/sign\(true\)/, /asks: frame\.asks/],
  'signal.to guest': [/to: 'guest' as const/, /frame\.to === 'guest'/],
  'guest-signal.to youth': [/'third' \? 'youth' : 'counsellor'/, /to === 'youth'/],
  'guest-signal.to counsellor': [/'third' \? 'youth' : 'counsellor'/, /to === 'counsellor'/],
}

it('every value that a frame may hold is sent by somebody, and somebody acts by it', () => {
  expect(Object.keys(fromServer)).toEqual(closedIn(DownFrame))
  expect(Object.keys(fromPages)).toEqual(closedIn(UpFrame))
  for (const [value, [sent, heard]] of Object.entries(fromServer)) {
    expect(server, value).toMatch(sent)
    expect(pages, value).toMatch(heard)
  }
  for (const [value, [sent, heard]] of Object.entries(fromPages)) {
    expect(pages, value).toMatch(sent)
    expect(server, value).toMatch(heard)
  }
})
