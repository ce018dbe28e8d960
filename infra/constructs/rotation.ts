/** Gives the keyed hashes a new key every quarter, so that nobody in line or in a talk notices. */
import { Duration } from 'aws-cdk-lib'
import { CfnPermission, Code } from 'aws-cdk-lib/aws-lambda'
import { CfnRotationSchedule, type Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { mayUseKey } from '../grants.ts'
import { Entry } from './entry.ts'

/**
 * The secret is a list of keys, each with the time from which it signs. A new one signs an hour
 * after it was written: by then every function has read it, so none meets a signature it does not
 * know. What older keys signed is known until two newer ones have come. The client is the one
 * Lambda carries itself. Steps of Secrets Manager that have nothing to do do nothing.
 */
export const rotationCode = `
const { randomBytes } = require('node:crypto')
const sm = require('@aws-sdk/client-secrets-manager')
const client = new sm.SecretsManagerClient({})
const hour = 3600000
const keysIn = (text) => text.startsWith('[') ? JSON.parse(text) : [{ from: 0, key: text }]
const withNew = (text, now) => JSON.stringify(
  [{ from: now + hour, key: randomBytes(48).toString('base64url') }, ...keysIn(text)].slice(0, 3)
)
const missing = (error) => {
  if (error.name !== 'ResourceNotFoundException') throw error
}
exports.handler = async ({ Step, SecretId, ClientRequestToken }) => {
  const read = (place) => client.send(new sm.GetSecretValueCommand({ SecretId, ...place }))
  if (Step === 'createSecret') {
    const made = { VersionId: ClientRequestToken, VersionStage: 'AWSPENDING' }
    if (await read(made).catch(missing)) return
    const { SecretString } = await read({ VersionStage: 'AWSCURRENT' })
    await client.send(new sm.PutSecretValueCommand({
      SecretId,
      ClientRequestToken,
      SecretString: withNew(SecretString, Date.now()),
      VersionStages: ['AWSPENDING'],
    }))
  }
  if (Step === 'finishSecret') {
    const { VersionId } = await read({ VersionStage: 'AWSCURRENT' })
    if (VersionId === ClientRequestToken) return
    await client.send(new sm.UpdateSecretVersionStageCommand({
      SecretId,
      VersionStage: 'AWSCURRENT',
      MoveToVersionId: ClientRequestToken,
      RemoveFromVersionId: VersionId,
    }))
  }
}
`

interface RotationProps {
  secret: Secret
  /** Seals the secret, and the log of changing it. */
  secretKey: IKey
  seal: IKey
}

export function rotation(
  scope: Construct,
  id: string,
  { secret, secretKey, seal }: RotationProps,
): Entry {
  const entry = new Entry(scope, id, {
    code: Code.fromInline(rotationCode),
    environment: {},
    timeout: Duration.seconds(30),
    readsSecret: false,
    seal,
  })
  entry.may(
    [
      'secretsmanager:GetSecretValue',
      'secretsmanager:PutSecretValue',
      'secretsmanager:UpdateSecretVersionStage',
      'secretsmanager:DescribeSecret',
    ],
    [secret.secretArn],
  )
  mayUseKey(entry, secretKey, 'secretsmanager', ['kms:Decrypt', 'kms:GenerateDataKey'])
  const permission = new CfnPermission(scope, `${id}Call`, {
    action: 'lambda:InvokeFunction',
    principal: 'secretsmanager.amazonaws.com',
    functionName: entry.lambda.functionArn,
    sourceArn: secret.secretArn,
  })
  const schedule = new CfnRotationSchedule(scope, `${id}Schedule`, {
    secretId: secret.secretArn,
    rotationLambdaArn: entry.lambda.functionArn,
    rotateImmediatelyOnUpdate: false,
    // The first Sunday of a quarter's first month, at night.
    rotationRules: { scheduleExpression: 'cron(0 2 ? 1/3 SUN#1 *)', duration: '2h' },
  })
  schedule.addResourceDependency(permission)
  schedule.node.addDependency(entry.role)
  return entry
}
