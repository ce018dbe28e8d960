/** OpenAPI 3.1 from the contract tables: every row, with its schemas and every way to be refused. */
import * as z from 'zod/mini'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint, Table } from '../../shared/contract/endpoint.ts'
import { refusals } from '../../shared/contract/refusals.ts'

interface JsonSchema {
  properties?: Record<string, unknown>
  required?: string[]
}

/** `input` is what a caller sends, `output` what the service answers. */
const schemaOf = (schema: Endpoint['reply'], io: 'input' | 'output'): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io }) as JsonSchema & {
    $schema?: string
  }
  return rest
}

const parametersOf = (schema: Endpoint['params'], where: 'path' | 'query') => {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input')
  return Object.entries(properties).map(([name, type]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: type,
  }))
}

const security: Record<Endpoint['who'], object[]> = {
  anyone: [],
  youth: [{ visitSecret: [] }],
  guest: [{ guestSecret: [] }],
  code: [{ codeTicket: [] }],
  // The link itself is the right to read.
  feed: [],
  counsellor: [{ staff: ['counsellor'] }],
  coordinator: [{ staff: ['coordinator'] }],
  therapist: [{ staff: ['therapist'] }],
  admin: [{ staff: ['admin'] }],
  patient: [{ patientSession: [] }],
  participant: [{ participantSession: [] }],
}

const operation = (name: string, row: Endpoint) => ({
  operationId: name,
  summary: row.summary,
  tags: [row.who],
  security: security[row.who],
  parameters: [...parametersOf(row.params, 'path'), ...parametersOf(row.query, 'query')],
  ...(row.body === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(row.body, 'input') } },
        },
      }),
  responses: {
    '200': {
      description: 'Done',
      content: { [row.says ?? 'application/json']: { schema: schemaOf(row.reply, 'output') } },
    },
    default: { $ref: '#/components/responses/Refused' },
  },
})

const pathsOf = (table: Table) =>
  Object.entries(table).map(([name, row]) => ({
    path: row.path.replace(/:(\w+)/g, '{$1}'),
    method: row.method.toLowerCase(),
    operation: operation(name, row),
  }))

const refusalText = Object.entries(refusals)
  .map(([code, { status, title }]) => `- \`${code}\` (${status}): ${title}`)
  .join('\n')

/** The whole document; deterministic, so that a stale copy can be told. */
export const openapi = (): object => {
  const paths: Record<string, Record<string, object>> = {}
  for (const { path, method, operation: one } of Object.values(contract).flatMap(pathsOf))
    paths[path] = { ...paths[path], [method]: one }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dörren',
      version: '0.1.0',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      securitySchemes: {
        visitSecret: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Visit <secret>`: the capability that joining gave; names nobody.',
        },
        guestSecret: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Guest <secret>`: made by the page that used the link; ends with the seat.',
        },
        codeTicket: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Code <ticket>`: for an hour after a return code was made or opened.',
        },
        patientSession: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Patient <session>`: a youth who has chosen to be known to the clinic.',
        },
        participantSession: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Participant <session>`: a youth who takes part in a programme.',
        },
        staff: {
          type: 'openIdConnect',
          openIdConnectUrl: '/config.json',
          description: '`Bearer <id token>` of a staff sign-in with a second factor.',
        },
      },
      responses: {
        Refused: {
          description: `A refusal, as problem+json.\n\n${refusalText}`,
          content: {
            'application/problem+json': {
              schema: {
                type: 'object',
                required: ['type', 'title', 'status', 'code', 'detail'],
                properties: {
                  type: { const: 'about:blank' },
                  title: { type: 'string' },
                  status: { type: 'integer' },
                  code: { enum: Object.keys(refusals) },
                  detail: { type: 'string' },
                  fields: { type: 'array', items: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  }
}
