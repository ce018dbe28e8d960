/** How our clients of AWS ask: they take nothing from files, carry no stranger's words, and never wait for long. */
import { ConfiguredRetryStrategy } from '@smithy/core/retry'

const ofEnvironment = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

/** Lambda hands a function its rights by the environment, and a new process when they run out. */
export const rightsOfFunction = () => ({
  accessKeyId: ofEnvironment('AWS_ACCESS_KEY_ID'),
  secretAccessKey: ofEnvironment('AWS_SECRET_ACCESS_KEY'),
  sessionToken: process.env.AWS_SESSION_TOKEN,
})
const fromEnvironment = () => Promise.resolve(rightsOfFunction())

export const regionOfAws = (): string => ofEnvironment('AWS_REGION')

/** Where a service is in our region; AWS's own variable for another address is heard, as its tools hear it. */
export const addressInAws = (service: 'dynamodb' | 'kms' | 'sns'): string =>
  process.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ??
  `https://${service}.${regionOfAws()}.amazonaws.com`

/** What stands in for AWS on a laptop wants a signature, and takes any. */
const local = {
  region: 'eu-north-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
}

/** Full jitter, so that no two functions come back together: at most 0.1, 0.2, 0.4 s. */
const pause = (attempt: number): number => Math.floor(Math.random() * 50 * 2 ** attempt)

export interface Patience {
  /** Tries in all. */
  attempts: number
  connectMs: number
  /** From the asking to the first word of the answer, waiting for a free connection included. */
  answerMs: number
  /** Without a word in the middle of an answer; the client's own is five minutes. */
  stallMs: number
}

/** The settings of a client that asks at one address only. */
export const asking = (
  address: string,
  isLocal: boolean,
  { attempts, connectMs, answerMs, stallMs }: Patience,
) => {
  const endpoint = { url: new URL(address) }
  const agent = { keepAlive: true, maxSockets: 64 }
  return {
    ...(isLocal ? local : { region: regionOfAws(), credentials: fromEnvironment }),
    // One address, so none is worked out anew for every request, nor looked for in files.
    endpointProvider: () => endpoint,
    ignoreConfiguredEndpointUrls: true,
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    // Two requests of one kind share what stands before the sending: nothing of ours differs by request.
    cacheMiddleware: true,
    maxAttempts: attempts,
    retryStrategy: new ConfiguredRetryStrategy(attempts, pause),
    requestHandler: {
      connectionTimeout: connectMs,
      requestTimeout: answerMs,
      socketTimeout: stallMs,
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
  }
}

interface Stacked {
  middlewareStack: { remove: (name: string) => boolean }
}

/**
 * Takes out of a client what does nothing for us. The log goes first: without a logger it still walks
 * through every answer, word for word, for somebody who is not there.
 */
export const leanly = <Client extends Stacked>(client: Client): Client => {
  for (const name of [
    'loggerMiddleware',
    'getUserAgentMiddleware',
    'recursionDetectionMiddleware',
    'contentLengthMiddleware',
  ])
    if (!client.middlewareStack.remove(name)) throw new Error(`the client has no ${name}`)
  return client
}
