/**
 * Leaves the schemas of the contract at home: the browser's bundle gets each row's method and path,
 * while the types still come from the rows themselves. A schema that a page names is still there.
 */
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Table } from '../../shared/contract/endpoint.ts'

const contractFile = /\/shared\/contract\/.+\.ts$/

/** What a file of the contract exports is a table when all that stands in it are rows. */
const isTable = (exported: unknown): exported is Table =>
  typeof exported === 'object' &&
  exported !== null &&
  Object.keys(exported).length > 0 &&
  Object.values(exported).every(
    (row) => typeof row === 'object' && row !== null && 'method' in row && 'path' in row,
  )

const routesOf = (table: Table): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(table).map(([name, { method, path }]) => [name, { method, path }]),
    ),
  )

const whole = '?schemas'

export const contractWithoutSchemas = (): Plugin => ({
  name: 'contract-without-schemas',
  enforce: 'pre',
  load: async (id) => {
    if (id.endsWith(whole)) {
      const code = await readFile(id.slice(0, -whole.length), 'utf8')
      return { code, moduleSideEffects: false }
    }
    if (!contractFile.test(id)) return undefined
    const file = (await import(pathToFileURL(id).href)) as Record<string, unknown>
    const tables = Object.entries(file).filter((named): named is [string, Table] =>
      isTable(named[1]),
    )
    if (tables.length === 0) return undefined
    const routes = tables.map(([name, table]) => `export const ${name} = ${routesOf(table)}`)
    // A name exported here goes before the same name from the whole file.
    const code = [`export * from ${JSON.stringify(id + whole)}`, ...routes].join('\n')
    return { code, moduleSideEffects: false }
  },
})
