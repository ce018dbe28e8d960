/** The ports in AWS: DynamoDB, API Gateway, Secrets Manager; made at the first call of a function. */
import { randomBytes } from 'node:crypto'
import { keysFrom } from './keys.ts'
import { apiGatewayPush } from './live/api-gateway-push.ts'
import { writeLog } from './log/write-log.ts'
import { proofOfWork } from './proof.ts'
import { dynamoStore } from './store/dynamo.ts'
import type { Push, World } from './world.ts'

/** A variable of the function's environment; its absence is a fault of the deployment. */
export const told = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

/**
 * The stage's secret, from AWS's own secrets extension beside the function: cached and renewed by
 * it, and no client library to load at a cold start.
 */
const secret = async (): Promise<string> => {
  const id = encodeURIComponent(told('KEYS_SECRET'))
  const answer = await fetch(`http://localhost:2773/secretsmanager/get?secretId=${id}`, {
    headers: { 'X-Aws-Parameters-Secrets-Token': told('AWS_SESSION_TOKEN') },
  })
  if (!answer.ok) throw new Error(`the secret could not be read (${answer.status})`)
  const { SecretString } = (await answer.json()) as { SecretString?: string }
  if (SecretString === undefined) throw new Error('KEYS_SECRET has no text')
  return SecretString
}

const silent: Push = { tell: () => Promise.resolve('told') }

/**
 * Makes something once, at the first call: the secrets extension answers no one while a function is
 * still starting. A failed attempt is forgotten, so that the next call tries again.
 */
export const lazily = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

/** The coordinator's function has no push endpoint: it only reads. */
export const awsWorld = async (): Promise<World> => {
  const now = () => Date.now()
  const keys = keysFrom(await secret())
  const endpoint = process.env.PUSH_ENDPOINT
  return {
    now,
    id: () => randomBytes(16).toString('base64url'),
    clinic: dynamoStore({ table: told('CLINIC_TABLE') }, now),
    push: endpoint === undefined ? silent : apiGatewayPush(endpoint),
    keys,
    proof: proofOfWork(keys, now),
    log: writeLog((line) => process.stdout.write(`${line}\n`)),
  }
}
