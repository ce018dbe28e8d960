/** JSON Schemas of the contract, in which whatever has a name in the code is written once and referred to. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as z from 'zod/mini'

export interface JsonSchema {
  properties?: Record<string, JsonSchema>
  required?: string[]
  [keyword: string]: unknown
}
export interface SchemaWriter {
  /** `input` is what a caller sends, `output` what the service answers. */
  schemaOf: (schema: z.ZodMiniType, io: 'input' | 'output') => JsonSchema
  /** What stands in an object that is asked for, one by one. */
  partsOf: (schema: z.ZodMiniType) => JsonSchema
  /** All that has been referred to so far. */
  named: () => Record<string, JsonSchema>
}

const shared = fileURLToPath(new URL('../../shared', import.meta.url))
const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, first) => first.toUpperCase())

/** Every schema that is exported under a name of its own; one name for two gets the folder before it. */
const exported = async (): Promise<Map<z.ZodMiniType, string>> => {
  const files = ['contract', 'rules'].flatMap((folder) =>
    readdirSync(join(shared, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  )
  const found = new Map<string, Map<z.ZodMiniType, string>>()
  for (const file of ['ids.ts', ...files.sort()]) {
    const values: Record<string, unknown> = await import(pathToFileURL(join(shared, file)).href)
    for (const [name, schema] of Object.entries(values))
      if (/^[A-Z]/.test(name) && isSchema(schema)) {
        const others = found.get(name) ?? new Map<z.ZodMiniType, string>()
        found.set(name, others.set(schema, others.get(schema) ?? file))
      }
  }
  const names = new Map<z.ZodMiniType, string>()
  for (const [name, schemas] of found)
    for (const [schema, file] of schemas)
      if (!names.has(schema))
        names.set(schema, schemas.size === 1 ? name : pascal(file.split('/').at(-2) ?? '') + name)
  return names
}

/** A number of JSON is no larger anyway; a reply may grow, so only what is strict in the code is closed. */
const plain = (schema: z.core.$ZodType, json: JsonSchema): void => {
  if (json['minimum'] === Number.MIN_SAFE_INTEGER) delete json['minimum']
  if (json['maximum'] === Number.MAX_SAFE_INTEGER) delete json['maximum']
  const closed = 'catchall' in schema._zod.def && schema._zod.def.catchall !== undefined
  // Of a record it is what stands under every name.
  const isRecord = schema._zod.def.type === 'record'
  if (!closed && !isRecord) delete json['additionalProperties']
}

const atComponents = (json: unknown): JsonSchema =>
  JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/'))

export const schemaWriter = async (): Promise<SchemaWriter> => {
  const registry = z.registry<{ id: string }>()
  for (const [schema, id] of await exported()) registry.add(schema, { id })
  const components = new Map<string, JsonSchema>()
  const written = (schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema => {
    const { $defs = {}, ...json } = z.toJSONSchema(schema, {
      io,
      metadata: registry,
      override: ({ zodSchema, jsonSchema }) => plain(zodSchema, jsonSchema as JsonSchema),
    })
    for (const [name, named] of Object.entries($defs)) {
      const { id: _id, ...component } = atComponents(named)
      const known = components.get(name)
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(component))
        throw new Error(`${name} is asked for in another form than it is answered in: name both.`)
      components.set(name, component)
    }
    return atComponents(json)
  }
  return {
    // It stands inside another, for only what stands inside is referred to by its name.
    schemaOf: (schema, io) => written(z.object({ it: schema }), io).properties?.['it'] ?? {},
    partsOf: (schema) => written(schema, 'input'),
    named: () =>
      Object.fromEntries([...components].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
}
