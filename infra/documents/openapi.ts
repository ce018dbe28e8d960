/** OpenAPI 3.1 from the contract tables: every row, with its schemas and every way to be refused. */
import { isDeepStrictEqual } from 'node:util'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import { refusals } from '../../shared/contract/refusals.ts'
import { type JsonSchema, schemaWriter, type SchemaWriter } from './schema-writer.ts'

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: JsonSchema
  description?: string
}

const parametersOf = (
  { partsOf }: SchemaWriter,
  schema: Endpoint['params'],
  where: 'path' | 'query',
): Parameter[] => {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = partsOf(schema)
  return Object.entries(properties).map(([name, type]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: type,
  }))
}

const nameOfPress: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{22,40}$' },
  description: 'A name of this press: the same again within an hour is refused, and does nothing.',
}

/** Most rows ask for a visit or a participant: what is asked for alike is written once. */
const sharedParameters = () => {
  const known: Record<string, Parameter> = {}
  const refer = (one: Parameter): Parameter | { $ref: string } => {
    if (one.in === 'query') return one
    const first = (known[one.name] ??= one)
    return isDeepStrictEqual(first, one) ? { $ref: `#/components/parameters/${one.name}` } : one
  }
  return { known, refer }
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
  reader: [{ staff: ['reader'] }, { staff: ['coordinator'] }],
  'youth-developer': [{ staff: ['youth-developer'] }, { staff: ['coordinator'] }],
  patient: [{ patientSession: [] }],
  participant: [{ participantSession: [] }],
  sender: [{ senderSecret: [] }],
}

const operation = (
  writer: SchemaWriter,
  refer: (one: Parameter) => object,
  id: string,
  row: Endpoint,
) => ({
  operationId: id,
  summary: row.summary,
  tags: [row.who],
  security: security[row.who],
  parameters: [
    ...parametersOf(writer, row.params, 'path'),
    ...parametersOf(writer, row.query, 'query'),
    ...(row.once === true ? [nameOfPress] : []),
  ].map(refer),
  ...(row.body === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: writer.schemaOf(row.body, 'input') } },
        },
      }),
  responses: {
    '200': {
      description: 'Done',
      content: {
        [row.says ?? 'application/json']: { schema: writer.schemaOf(row.reply, 'output') },
      },
    },
    default: { $ref: '#/components/responses/Refused' },
  },
})

const refusalText = Object.entries(refusals)
  .map(([code, { status, title }]) => `- \`${code}\` (${status}): ${title}`)
  .join('\n')

interface Document {
  openapi: '3.1.0'
  info: object
  paths: Record<string, Record<string, object>>
  components: {
    schemas: Record<string, JsonSchema>
    parameters: Record<string, Parameter>
    securitySchemes: object
    responses: object
  }
}

/** The whole document; deterministic, so that a stale copy can be told. */
export const openapi = async (): Promise<Document> => {
  const writer = await schemaWriter()
  const { known, refer } = sharedParameters()
  const paths: Document['paths'] = {}
  for (const [audience, table] of Object.entries(contract))
    for (const [name, row] of Object.entries<Endpoint>(table)) {
      const path = row.path.replace(/:(\w+)/g, '{$1}')
      const one = operation(writer, refer, `${audience}.${name}`, row)
      paths[path] = { ...paths[path], [row.method.toLowerCase()]: one }
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dörren',
      version: '0.1.0',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      schemas: writer.named(),
      parameters: known,
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
        senderSecret: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Sender <secret>`: made by the page that sent a young person in.',
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
