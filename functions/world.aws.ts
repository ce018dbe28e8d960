/** The ports in AWS: DynamoDB, API Gateway, Secrets Manager; read from the environment at cold start. */
import { randomBytes } from 'node:crypto'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
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

const secret = async (): Promise<string> => {
  const { SecretString } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: told('KEYS_SECRET') }),
  )
  if (SecretString === undefined) throw new Error('KEYS_SECRET has no text')
  return SecretString
}

const silent: Push = { tell: () => Promise.resolve('told') }

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
