/** The ports in AWS: DynamoDB, API Gateway, Secrets Manager; made at the first call of a function. */
import { randomBytes } from 'node:crypto'
import { get } from 'node:http'
import { signingKeysFrom } from '../ports/signing-keys.ts'
import { apiGatewayPush } from './api-gateway-push.ts'
import { writeMetrics } from './metrics/write-metrics.ts'
import { proofOfWork } from '../ports/proof.ts'
import type { RecordsWorld } from '../records/index.ts'
import { kmsVault } from './aws/kms-vault.ts'
import { wordsOf } from './aws/plain-json.ts'
import { dynamoStore } from './aws/dynamo.ts'
import { keptStore } from '../store/shared-lists.ts'
import type { Store } from '../store/store.ts'
import type { Push, World } from '../ports/world.ts'

/** A variable of the function's environment; its absence is a fault of the deployment. */
export const told = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

interface Told {
  status: number | undefined
  words: string
}

/** Not by `fetch`: the first of a process costs about a third of what its import does. */
const askBeside = (url: string, headers: Record<string, string>): Promise<Told> =>
  new Promise((resolve, reject) => {
    const asked = get(url, { headers }, (answer) => {
      wordsOf(answer).then((words) => resolve({ status: answer.statusCode, words }), reject)
    })
    asked.on('error', reject)
  })

/**
 * A secret, from AWS's own secrets extension beside the function: cached and renewed by it, and no
 * client library to load at a cold start. Undefined when there is no such version.
 */
const secret = async (id: string, version = 'AWSCURRENT'): Promise<string | undefined> => {
  const asked = new URLSearchParams({ secretId: id, versionStage: version })
  const port = process.env.PARAMETERS_SECRETS_EXTENSION_HTTP_PORT ?? '2773'
  const { status, words } = await askBeside(
    `http://localhost:${port}/secretsmanager/get?${asked}`,
    { 'X-Aws-Parameters-Secrets-Token': told('AWS_SESSION_TOKEN') },
  )
  if ((status === 400 || status === 404) && version !== 'AWSCURRENT') return undefined
  if (status !== 200) throw new Error(`a secret could not be read (${status})`)
  const { SecretString } = JSON.parse(words) as { SecretString?: string }
  if (!SecretString) throw new Error('a secret has no text')
  return SecretString
}

/** What stands in a secret of the account. */
export const secretText = async (id: string): Promise<string> => (await secret(id)) ?? ''

/** The site's word, and the one before: the site itself learns a new one minutes later. */
export const siteWords = async (): Promise<readonly string[]> => {
  const id = told('SITE_WORD')
  const words = [await secret(id), await secret(id, 'AWSPREVIOUS')]
  return words.filter((word) => word !== undefined)
}

const silent: Push = { tell: () => Promise.resolve('told') }

/** How long what was read at the first call holds: a changed key is known everywhere long before it signs. */
const freshFor = 5 * 60_000

/**
 * Makes something at the first call, for the secrets extension answers no one while a function is
 * still starting, and anew when it is no longer fresh. A first attempt that fails is forgotten, so
 * that the next call tries again; when a later one fails, what was there goes on serving.
 */
export const lazily = <T>(make: () => Promise<T>, now = Date.now): (() => Promise<T>) => {
  let made: { what: Promise<T>; at: number } | undefined
  return () => {
    if (made !== undefined && now() - made.at < freshFor) return made.what
    const before = made?.what
    const what = make().catch((error: unknown) => {
      if (before !== undefined) return before
      made = undefined
      throw error
    })
    made = { what, at: now() }
    return what
  }
}

/** A table as its functions reach it. */
const storeOf = (table: string, now: World['now'], log: World['log']): Store => ({
  ...dynamoStore({ table }, now),
  unreadable: () => log('item-unreadable'),
})

/** A function that is told no push endpoint reaches no page. */
export const awsWorld = async (): Promise<World> => {
  const now = () => Date.now()
  const keys = signingKeysFrom((await secret(told('KEYS_SECRET'))) ?? '', now)
  const endpoint = process.env.PUSH_ENDPOINT
  const log = writeMetrics(
    (line) => process.stdout.write(`${line}\n`),
    `dorren/${told('STAGE')}`,
    now,
  )
  return {
    now,
    id: () => randomBytes(16).toString('base64url'),
    clinic: keptStore(storeOf(told('CLINIC_TABLE'), now, log), now),
    push:
      endpoint === undefined
        ? silent
        : apiGatewayPush(endpoint, (status) => log('push-failed', { status })),
    keys,
    proof: proofOfWork(keys, now),
    log,
  }
}

/** What only the functions of care and programme are told, and granted. */
export const awsRecordsWorld = async (): Promise<RecordsWorld> => {
  const world = await awsWorld()
  return {
    ...world,
    records: storeOf(told('RECORDS_TABLE'), world.now, world.log),
    vault: kmsVault(told('VAULT'), world.now),
  }
}

const shut = (): Promise<never> => Promise.reject(new Error('this function opens nothing'))

/** What keeps treatments as time makes them: the records, and no key to a word of them. */
export const awsTreatmentsWorld = async (): Promise<RecordsWorld> => {
  const world = await awsWorld()
  const records = storeOf(told('RECORDS_TABLE'), world.now, world.log)
  return { ...world, records, vault: { make: shut, open: shut } }
}
