/** The description of the API is the contract as it is now, and one that other programs can read. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openapi } from '../../infra/documents/openapi.ts'
import { contract } from '../../shared/contract/contract.ts'

const written = await openapi()
const pages = Object.entries(written.paths)
const operations = pages.flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method,
    ...(operation as {
      operationId: string
      parameters: { $ref?: string; name?: string; in?: string; required?: boolean }[]
      responses: Record<string, object>
      requestBody?: { content: object }
      security: object[]
    }),
  })),
)

/** What stands where a reference points, `#/a/b`. */
const at = (reference: string): unknown =>
  reference
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], written)
const referred = [...JSON.stringify(written).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!)

it('is written down as it is: `npm run docs` writes it anew', () => {
  const kept: unknown = JSON.parse(readFileSync('docs/openapi.json', 'utf8'))
  expect(kept).toEqual(JSON.parse(JSON.stringify(written)))
})

describe('OpenAPI 3.1', () => {
  it('has every row of the contract once, under a name of its own', () => {
    const rows = Object.values(contract).flatMap((table) => Object.keys(table))
    expect(operations).toHaveLength(rows.length)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(rows.length)
    expect(operations.map(({ operationId }) => operationId)).toContain('youth.join')
  })

  it('refers to nothing that is not there, and keeps nothing that nobody refers to', () => {
    expect(referred.length).toBeGreaterThan(500)
    expect(referred.filter((to) => at(to) === undefined)).toEqual([])
    const { schemas, parameters } = written.components
    const kept = [
      ...Object.keys(schemas).map((name) => `#/components/schemas/${name}`),
      ...Object.keys(parameters).map((name) => `#/components/parameters/${name}`),
    ]
    expect(kept.filter((name) => !referred.includes(name))).toEqual([])
    for (const name of kept) expect(name).toMatch(/^#\/components\/\w+\/[A-Za-z0-9._-]+$/)
  })

  it.each(operations)('$method $path says every name in its path', ({ path, parameters }) => {
    const said = parameters
      .map((one) => (one.$ref === undefined ? one : (at(one.$ref) as typeof one)))
      .filter((one) => one.in === 'path')
    expect(said.map(({ name }) => name).sort()).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    )
    for (const { required } of said) expect(required).toBe(true)
  })

  it.each(operations)('$method $path says how it answers and refuses', (operation) => {
    expect(Object.keys(operation.responses)).toEqual(['200', 'default'])
    expect(operation.requestBody === undefined || operation.method === 'post').toBe(true)
    const schemes = Object.keys(written.components.securitySchemes)
    for (const one of operation.security) expect(schemes).toContain(Object.keys(one)[0])
  })
})

it('writes what has a name in the code once: a visit is described in one place', () => {
  const visit = operations.find(({ operationId }) => operationId === 'youth.visit')
  expect(JSON.stringify(visit?.responses)).toContain('"$ref":"#/components/schemas/YouthVisit"')
  expect(written.components.schemas['Topic']).toMatchObject({ type: 'string' })
  expect(JSON.stringify(written.paths)).not.toContain('"angest"')
})
