/** The focus is moved by a press or with the drawing: an effect comes after it, when somebody may be writing already. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const web = fileURLToPath(new URL('../../web', import.meta.url))
const sources = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && one.name.endsWith('.tsx'))
  .map(({ parentPath, name }) => join(parentPath, name))
  .map((file) => ({ file: file.slice(web.length + 1), code: readFileSync(file, 'utf8') }))

/** What stands between the parentheses of each call of it. */
const callsOf = (name: string, code: string): string[] =>
  [...code.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map(({ index, 0: { length } }) => {
    let depth = 1
    let end = index + length
    for (; depth > 0; end++) depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0
    return code.slice(index, end)
  })
const movesFocus = /\.focus\(|\.showModal\(/

it('no effect of a page moves it', () => {
  const late = sources.filter(({ code }) =>
    callsOf('useEffect', code).some((call) => movesFocus.test(call)),
  )
  expect(late.map(({ file }) => file)).toEqual([])
  expect(
    sources.filter(({ code }) =>
      callsOf('useLayoutEffect', code).some((call) => movesFocus.test(call)),
    ).length,
  ).toBeGreaterThan(3)
})
