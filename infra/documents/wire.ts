/** What goes over the wire between pages and functions, row by row and frame by frame: kept of each release, to be compared. */
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import { type JsonSchema, schemaWriter } from './schema-writer.ts'

export interface WireRow {
  method: string
  path: string
  who: string
  params?: JsonSchema
  query?: JsonSchema
  body?: JsonSchema
  reply: JsonSchema
}

export interface Wire {
  rows: Record<string, WireRow>
  live: { up: JsonSchema; down: JsonSchema }
  /** What the others refer to. */
  schemas: Record<string, JsonSchema>
}

export const wireNow = async (): Promise<Wire> => {
  const { schemaOf, partsOf, named } = await schemaWriter()
  const rows: Wire['rows'] = {}
  for (const [audience, table] of Object.entries(contract))
    for (const [
      name,
      { method, path, who, params, query, body, reply },
    ] of Object.entries<Endpoint>(table))
      rows[`${audience}.${name}`] = {
        method,
        path,
        who,
        ...(params && { params: partsOf(params) }),
        ...(query && { query: partsOf(query) }),
        ...(body && { body: schemaOf(body, 'input') }),
        reply: schemaOf(reply, 'output'),
      }
  const live = { up: schemaOf(UpFrame, 'input'), down: schemaOf(DownFrame, 'output') }
  return { rows, live, schemas: named() }
}
