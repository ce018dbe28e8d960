/** How a request to AWS is written and its answer read where neither is more than plain JSON: no schema is walked. */
import type {
  DeserializeMiddleware,
  HttpRequest,
  HttpResponse,
  MiddlewareStack,
  SerializeMiddleware,
} from '@smithy/types'

export interface Asked {
  path: string
  headers: Record<string, string>
  body: string
}

/** What an answer that refuses says of itself; `said` is its whole body. */
export interface Refused {
  name: string
  message: string
  status: number
  said: Readonly<Record<string, unknown>>
}

export interface Speech<Input extends object> {
  /** `operation` as the service names it: `GetItem`. */
  ask: (operation: string, input: Input) => Asked
  /** What of an answer is not as it is written. */
  hear?: (said: Record<string, unknown>) => Record<string, unknown>
  refuse: (refused: Refused) => Error
}

/** The whole body of an answer. */
export const wordsOf = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts).toString()
}

/** Undefined when something between us and the service has answered in its place. */
const read = (words: string): Record<string, unknown> | undefined => {
  try {
    return words === '' ? {} : (JSON.parse(words) as Record<string, unknown>)
  } catch {
    return undefined
  }
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` and `GoneException:http://…`, by the name alone. */
const nameOf = (told: string): string => told.split('#').at(-1)?.split(':')[0] ?? told

const refusedBy = ({ statusCode: status, headers }: HttpResponse, said = {}): Refused => {
  const { __type, message, Message } = said as Record<string, string | undefined>
  const told = headers['x-amzn-errortype'] ?? __type
  return {
    name: told === undefined ? 'UnreadableAnswer' : nameOf(told),
    message: message ?? Message ?? '',
    status,
    said,
  }
}

/** Takes the place of the client's own writing and reading, by its own names for them. */
export const speakPlainly = <Input extends object, Output extends object>(
  stack: MiddlewareStack<Input, Output>,
  { ask, refuse, hear = (said) => said }: Speech<Input>,
): void => {
  const write: SerializeMiddleware<Input, Output> = (next, context) => (args) => {
    const operation = String(context.commandName).replace(/Command$/, '')
    const { path, headers, body } = ask(operation, args.input)
    const { protocol, hostname, port, pathname } = context.endpointV2?.url as URL
    const request: HttpRequest = {
      method: 'POST',
      protocol,
      hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      path: `${pathname.replace(/\/$/, '')}${path}`,
      query: {},
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      body,
    }
    return next({ ...args, request })
  }
  const take: DeserializeMiddleware<Input, Output> = (next) => async (args) => {
    const { response } = await next(args)
    const answer = response as HttpResponse
    const said = read(await wordsOf(answer.body as AsyncIterable<Uint8Array>))
    if (answer.statusCode < 300 && said !== undefined)
      return {
        response,
        output: Object.assign(hear(said) as Output, { $metadata: {} }),
      }
    // The client looks at it for the hour of the service and for how long it asks us to wait.
    throw Object.defineProperty(refuse(refusedBy(answer, said)), '$response', { value: answer })
  }
  stack.add(write, { name: 'serializerMiddleware', step: 'serialize', override: true })
  stack.add(take, { name: 'deserializerMiddleware', step: 'deserialize', override: true })
}
