/** Whether everything that one JSON Schema allows is allowed by another, as far as the contract's schemas go. */
import { isDeepStrictEqual } from 'node:util'
import type { JsonSchema } from './schema-writer.ts'

type Schemas = Readonly<Record<string, JsonSchema>>
interface Given {
  schema: JsonSchema
  /** What its references lead to. */
  schemas: Schemas
}

export const resolved = ({ schema, schemas }: Given): JsonSchema => {
  const { $ref: to } = schema
  if (typeof to !== 'string') return schema
  const found = schemas[String(to.split('/').at(-1))]
  if (found === undefined) throw new Error(`${to} leads nowhere`)
  return resolved({ schema: found, schemas })
}

const list = (value: unknown): JsonSchema[] | undefined =>
  Array.isArray(value) ? (value as JsonSchema[]) : undefined
const variantsOf = (schema: JsonSchema): JsonSchema[] | undefined =>
  list(schema['oneOf']) ?? list(schema['anyOf'])
const valuesOf = (schema: JsonSchema): unknown[] | undefined =>
  'const' in schema ? [schema['const']] : (schema['enum'] as unknown[] | undefined)

const typesOf = ({ type }: JsonSchema): string[] =>
  typeof type === 'string' ? [type] : ((type as string[] | undefined) ?? [])
/** Where none is named, any will do. */
const isType = (type: string, schema: JsonSchema): boolean => {
  const known = typesOf(schema)
  return (
    known.length === 0 || known.includes(type) || (type === 'integer' && known.includes('number'))
  )
}

/** By what a variant is told from the others: `type` of a frame, `state` of a visit. */
const markOf = (given: Given): string =>
  JSON.stringify(
    Object.entries(resolved(given).properties ?? {}).flatMap(([name, schema]) => {
      const values = valuesOf(resolved({ schema, schemas: given.schemas }))
      return values?.length === 1 ? [[name, values]] : []
    }),
  )

const limits = [
  ['minimum', 1],
  ['minLength', 1],
  ['minItems', 1],
  ['maximum', -1],
  ['maxLength', -1],
  ['maxItems', -1],
] as const

const fitsObject = (given: Given, taken: Given, at: string, seen: Set<string>): string[] => {
  const [one, other] = [resolved(given), resolved(taken)]
  const inside = (name: string) => (at === '' ? name : `${at}.${name}`)
  const missing = (other.required ?? [])
    .filter((name) => !(one.required ?? []).includes(name))
    .map((name) => `"${inside(name)}" may be missing and must be there`)
  const rest = other['additionalProperties']
  const wrong = Object.entries(one.properties ?? {}).flatMap(([name, schema]) => {
    const known = other.properties?.[name]
    const expected = known ?? (typeof rest === 'object' ? (rest as JsonSchema) : undefined)
    if (expected === undefined) return rest === false ? [`"${inside(name)}" is not known`] : []
    return fits({ ...given, schema }, { ...taken, schema: expected }, inside(name), seen)
  })
  const more = one['additionalProperties']
  const others =
    typeof more === 'object' && typeof rest === 'object'
      ? fits(
          { ...given, schema: more as JsonSchema },
          { ...taken, schema: rest as JsonSchema },
          inside('*'),
          seen,
        )
      : []
  return [...missing, ...wrong, ...others]
}

/** One sentence for each thing that `given` allows and `taken` does not; `at`: where it stands. */
export const fits = (given: Given, taken: Given, at = '', seen = new Set<string>()): string[] => {
  const pair = `${String(given.schema['$ref'])} ${String(taken.schema['$ref'])}`
  if (given.schema['$ref'] !== undefined && taken.schema['$ref'] !== undefined) {
    if (seen.has(pair)) return []
    seen.add(pair)
  }
  const [one, other] = [resolved(given), resolved(taken)]
  const where = at === '' ? 'it' : `"${at}"`
  const mine = variantsOf(one)
  if (mine !== undefined)
    return mine.flatMap((schema) => fits({ ...given, schema }, taken, at, new Set(seen)))
  const theirs = variantsOf(other)
  if (theirs !== undefined) {
    const tried = theirs.map((schema) => ({ ...taken, schema }))
    const mark = markOf(given)
    const same = tried.filter((each) => markOf(each) === mark)
    const wrongs = (same.length > 0 ? same : tried).map((each) =>
      fits(given, each, at, new Set(seen)),
    )
    if (wrongs.some((wrong) => wrong.length === 0)) return []
    return same.length === 1 ? wrongs[0]! : [`${where} may be ${mark}, which is not known`]
  }
  const [values, known] = [valuesOf(one), valuesOf(other)]
  if (known !== undefined) {
    const strange = values?.filter((value) => !known.some((each) => isDeepStrictEqual(each, value)))
    if (strange === undefined)
      return [`${where} may be anything, and only ${known.join(', ')} is known`]
    return strange.length === 0 ? [] : [`${where} may be ${strange.join(', ')}, which is not known`]
  }
  const strangers = values === undefined ? typesOf(one).filter((type) => !isType(type, other)) : []
  if (strangers.length > 0)
    return [
      `${where} may be of type ${strangers.join(', ')}, and ${typesOf(other).join(', ')} is known`,
    ]
  if (other['pattern'] !== undefined && other['pattern'] !== one['pattern'] && values === undefined)
    return [`${where} may look otherwise than ${String(other['pattern'])}`]
  const beyond = limits.filter(([name, sign]) => {
    const [limit, own] = [other[name], one[name]]
    if (typeof limit !== 'number' || values !== undefined) return false
    return typeof own !== 'number' || (own - limit) * sign < 0
  })
  if (beyond.length > 0)
    return beyond.map(([name]) => `${where} may go beyond ${name} ${String(other[name])}`)
  if (one['type'] === 'object') return fitsObject(given, taken, at, seen)
  const [items, expected] = [one['items'], other['items']]
  if (items !== undefined && expected !== undefined)
    return fits(
      { ...given, schema: items as JsonSchema },
      { ...taken, schema: expected as JsonSchema },
      `${at}[]`,
      seen,
    )
  return []
}
