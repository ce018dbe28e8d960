/** A page gets where to ask, and never the schemas that only the server reads. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { contractWithoutSchemas } from '../../web/build/contract-without-schemas.ts'

const folder = fileURLToPath(new URL('../../shared/contract', import.meta.url))
const { load } = contractWithoutSchemas()
const shipped = async (file: string): Promise<string> => {
  if (typeof load !== 'function') throw new Error('the plugin loads nothing')
  const given = await Reflect.apply(load, undefined, [`${folder}/${file}`])
  return (given as { code: string } | undefined)?.code ?? ''
}

it('the calendar of staff is shipped as addresses alone', async () => {
  const code = await shipped('opening/calendar.ts')
  expect(code).toContain('export const calendarForStaff = {"myCalendar":{"method":"GET","path"')
  expect(code).not.toContain('iCalendar')
})

it('a file without a table is left as it is', async () => {
  expect(await shipped('refusals.ts')).toBe('')
  expect(await shipped('programme/shapes.ts')).toBe('')
})

it('every row of the contract is found in some file, without a list of files', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const codes = await Promise.all(files.filter((file) => file.endsWith('.ts')).map(shipped))
  const all = codes.join('\n')
  const missing = Object.values(contract)
    .flatMap((table) => Object.values<Endpoint>(table))
    .filter(({ method, path }) => !all.includes(`{"method":"${method}","path":"${path}"}`))
  expect(missing.map(({ path }) => path)).toEqual([])
  expect(all).not.toContain('summary')
})
